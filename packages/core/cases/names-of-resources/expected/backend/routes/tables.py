"""The routes of tables."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.row import Row
from backend.models.table import Table
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.references import check_reference
from backend.schemas.table import (
    TableCreate,
    TablePage,
    TableQuery,
    TableReplace,
    TableResponse,
    TableUpdate,
)

router = APIRouter(
    prefix="/tables",
    tags=["tables"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=TablePage, responses=responses(BadRequest))
async def list_tables(
    query: Annotated[TableQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Table]:
    """List your tables, a page at a time."""
    return await list_owned(db, Table, query, cursors=cursors, owner_id=current_user_id)


@router.post(
    "",
    response_model=TableResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_table(
    body: TableCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> Table:
    """Create a table. It belongs to you."""
    await check_reference(
        db, Row, body.row_id, field="row_id", owner_id=current_user_id
    )
    created = await create_owned(db, Table, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{table_id}", response_model=TableResponse, responses=responses(NotFound))
async def get_table(
    table_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Table:
    """Get one of your tables."""
    return await get_owned(db, Table, table_id, owner_id=current_user_id)


@router.put(
    "/{table_id}",
    response_model=TableResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_table(
    table_id: PathId, body: TableReplace, current_user_id: CurrentUserId, db: DbSession
) -> Table:
    """Replace one of your tables.

    A field that is left out gets its default.
    """
    await check_reference(
        db, Row, body.row_id, field="row_id", owner_id=current_user_id
    )
    changes = body.model_dump()
    return await update_owned(db, Table, table_id, changes, owner_id=current_user_id)


@router.patch(
    "/{table_id}",
    response_model=TableResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_table(
    table_id: PathId, body: TableUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Table:
    """Change some fields of one of your tables."""
    await check_reference(
        db, Row, body.row_id, field="row_id", owner_id=current_user_id
    )
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Table, table_id, changes, owner_id=current_user_id)


@router.delete(
    "/{table_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_table(
    table_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your tables."""
    await delete_owned(db, Table, table_id, owner_id=current_user_id)
