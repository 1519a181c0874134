"""The routes of rows."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.row import Row
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.row import (
    RowCreate,
    RowPage,
    RowQuery,
    RowReplace,
    RowResponse,
    RowUpdate,
)

router = APIRouter(
    prefix="/rows", tags=["rows"], route_class=StrictRoute, responses=responses(*ALWAYS)
)


@router.get("", response_model=RowPage, responses=responses(BadRequest))
async def list_rows(
    query: Annotated[RowQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Row]:
    """List your rows, a page at a time."""
    return await list_owned(db, Row, query, cursors=cursors, owner_id=current_user_id)


@router.post(
    "",
    response_model=RowResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_row(
    body: RowCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> Row:
    """Create a row. It belongs to you."""
    created = await create_owned(db, Row, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{row_id}", response_model=RowResponse, responses=responses(NotFound))
async def get_row(row_id: PathId, current_user_id: CurrentUserId, db: DbSession) -> Row:
    """Get one of your rows."""
    return await get_owned(db, Row, row_id, owner_id=current_user_id)


@router.put(
    "/{row_id}",
    response_model=RowResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_row(
    row_id: PathId, body: RowReplace, current_user_id: CurrentUserId, db: DbSession
) -> Row:
    """Replace one of your rows.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(db, Row, row_id, changes, owner_id=current_user_id)


@router.patch(
    "/{row_id}",
    response_model=RowResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_row(
    row_id: PathId, body: RowUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Row:
    """Change some fields of one of your rows."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Row, row_id, changes, owner_id=current_user_id)


@router.delete(
    "/{row_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_row(
    row_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your rows."""
    await delete_owned(db, Row, row_id, owner_id=current_user_id)
