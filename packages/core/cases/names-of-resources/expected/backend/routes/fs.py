"""The routes of fs."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.filters import matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.f import F
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.f import FCreate, FPage, FQuery, FReplace, FResponse, FUpdate

router = APIRouter(
    prefix="/fs", tags=["fs"], route_class=StrictRoute, responses=responses(*ALWAYS)
)


@router.get("", response_model=FPage, responses=responses(BadRequest))
async def list_fs(
    query: Annotated[FQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[F]:
    """List your fs, a page at a time."""
    conditions = [
        *matching(F, foo=query.foo, foo_filter=query.foo_filter),
    ]
    return await list_owned(
        db, F, query, conditions=conditions, cursors=cursors, owner_id=current_user_id
    )


@router.post(
    "",
    response_model=FResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_f(
    body: FCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> F:
    """Create a f. It belongs to you."""
    created = await create_owned(db, F, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{f_id}", response_model=FResponse, responses=responses(NotFound))
async def get_f(f_id: PathId, current_user_id: CurrentUserId, db: DbSession) -> F:
    """Get one of your fs."""
    return await get_owned(db, F, f_id, owner_id=current_user_id)


@router.put(
    "/{f_id}",
    response_model=FResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_f(
    f_id: PathId, body: FReplace, current_user_id: CurrentUserId, db: DbSession
) -> F:
    """Replace one of your fs.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(db, F, f_id, changes, owner_id=current_user_id)


@router.patch(
    "/{f_id}",
    response_model=FResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_f(
    f_id: PathId, body: FUpdate, current_user_id: CurrentUserId, db: DbSession
) -> F:
    """Change some fields of one of your fs."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, F, f_id, changes, owner_id=current_user_id)


@router.delete(
    "/{f_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_f(f_id: PathId, current_user_id: CurrentUserId, db: DbSession) -> None:
    """Delete one of your fs."""
    await delete_owned(db, F, f_id, owner_id=current_user_id)
