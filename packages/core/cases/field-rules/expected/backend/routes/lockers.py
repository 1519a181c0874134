"""The routes of lockers."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.filters import matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.locker import Locker
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.locker import (
    LockerCreate,
    LockerPage,
    LockerQuery,
    LockerReplace,
    LockerResponse,
    LockerUpdate,
)
from backend.server_values.locker import on_change, on_create

router = APIRouter(
    prefix="/lockers",
    tags=["lockers"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=LockerPage, responses=responses(BadRequest))
async def list_lockers(
    query: Annotated[LockerQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Locker]:
    """List your lockers, a page at a time."""
    conditions = [
        *matching(Locker, state=query.state),
    ]
    return await list_owned(
        db,
        Locker,
        query,
        conditions=conditions,
        cursors=cursors,
        owner_id=current_user_id,
    )


@router.post(
    "",
    response_model=LockerResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_locker(
    body: LockerCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Locker:
    """Create a locker. It belongs to you."""
    values = body.model_dump()
    values.update(on_create(values))
    created = await create_owned(db, Locker, values, owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{locker_id}", response_model=LockerResponse, responses=responses(NotFound)
)
async def get_locker(
    locker_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Locker:
    """Get one of your lockers."""
    return await get_owned(db, Locker, locker_id, owner_id=current_user_id)


@router.put(
    "/{locker_id}",
    response_model=LockerResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_locker(
    locker_id: PathId,
    body: LockerReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Locker:
    """Replace one of your lockers.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    changes.update(on_change(changes))
    return await update_owned(db, Locker, locker_id, changes, owner_id=current_user_id)


@router.patch(
    "/{locker_id}",
    response_model=LockerResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_locker(
    locker_id: PathId, body: LockerUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Locker:
    """Change some fields of one of your lockers."""
    changes = body.model_dump(exclude_unset=True)
    changes.update(on_change(changes))
    return await update_owned(db, Locker, locker_id, changes, owner_id=current_user_id)


@router.delete(
    "/{locker_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_locker(
    locker_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your lockers."""
    await delete_owned(db, Locker, locker_id, owner_id=current_user_id)
