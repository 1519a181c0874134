"""The routes of shelves."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.shelf import Shelf
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.shelf import (
    ShelfCreate,
    ShelfPage,
    ShelfQuery,
    ShelfReplace,
    ShelfResponse,
    ShelfUpdate,
)

router = APIRouter(
    prefix="/shelves",
    tags=["shelves"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=ShelfPage, responses=responses(BadRequest))
async def list_shelves(
    query: Annotated[ShelfQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Shelf]:
    """List your shelves, a page at a time."""
    return await list_owned(db, Shelf, query, cursors=cursors, owner_id=current_user_id)


@router.post(
    "",
    response_model=ShelfResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_shelf(
    body: ShelfCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> Shelf:
    """Create a shelf. It belongs to you."""
    created = await create_owned(db, Shelf, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{shelf_id}", response_model=ShelfResponse, responses=responses(NotFound))
async def get_shelf(
    shelf_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Shelf:
    """Get one of your shelves."""
    return await get_owned(db, Shelf, shelf_id, owner_id=current_user_id)


@router.put(
    "/{shelf_id}",
    response_model=ShelfResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_shelf(
    shelf_id: PathId, body: ShelfReplace, current_user_id: CurrentUserId, db: DbSession
) -> Shelf:
    """Replace one of your shelves.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(db, Shelf, shelf_id, changes, owner_id=current_user_id)


@router.patch(
    "/{shelf_id}",
    response_model=ShelfResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_shelf(
    shelf_id: PathId, body: ShelfUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Shelf:
    """Change some fields of one of your shelves."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Shelf, shelf_id, changes, owner_id=current_user_id)


@router.delete(
    "/{shelf_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_shelf(
    shelf_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your shelves."""
    await delete_owned(db, Shelf, shelf_id, owner_id=current_user_id)
