"""The routes of working hours."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.hour import Hour
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.hour import (
    HourCreate,
    HourPage,
    HourQuery,
    HourReplace,
    HourResponse,
    HourUpdate,
)

router = APIRouter(
    prefix="/working-hours",
    tags=["working_hours"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=HourPage, responses=responses(BadRequest))
async def list_working_hours(
    query: Annotated[HourQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Hour]:
    """List your working hours, a page at a time."""
    return await list_owned(db, Hour, query, cursors=cursors, owner_id=current_user_id)


@router.post(
    "",
    response_model=HourResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_hour(
    body: HourCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> Hour:
    """Create an hour. It belongs to you."""
    created = await create_owned(db, Hour, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{hour_id}", response_model=HourResponse, responses=responses(NotFound))
async def get_hour(
    hour_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Hour:
    """Get one of your working hours."""
    return await get_owned(db, Hour, hour_id, owner_id=current_user_id)


@router.put(
    "/{hour_id}",
    response_model=HourResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_hour(
    hour_id: PathId, body: HourReplace, current_user_id: CurrentUserId, db: DbSession
) -> Hour:
    """Replace one of your working hours.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(db, Hour, hour_id, changes, owner_id=current_user_id)


@router.patch(
    "/{hour_id}",
    response_model=HourResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_hour(
    hour_id: PathId, body: HourUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Hour:
    """Change some fields of one of your working hours."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Hour, hour_id, changes, owner_id=current_user_id)


@router.delete(
    "/{hour_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_hour(
    hour_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your working hours."""
    await delete_owned(db, Hour, hour_id, owner_id=current_user_id)
