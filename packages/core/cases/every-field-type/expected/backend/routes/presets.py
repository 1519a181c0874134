"""The routes of presets."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.preset import Preset
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.preset import (
    PresetCreate,
    PresetPage,
    PresetQuery,
    PresetReplace,
    PresetResponse,
    PresetUpdate,
)

router = APIRouter(
    prefix="/presets",
    tags=["presets"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=PresetPage, responses=responses(BadRequest))
async def list_presets(
    query: Annotated[PresetQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Preset]:
    """List your presets, a page at a time."""
    return await list_owned(
        db, Preset, query, cursors=cursors, owner_id=current_user_id
    )


@router.post(
    "",
    response_model=PresetResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_preset(
    body: PresetCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Preset:
    """Create a preset. It belongs to you."""
    created = await create_owned(
        db, Preset, body.model_dump(), owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{preset_id}", response_model=PresetResponse, responses=responses(NotFound)
)
async def get_preset(
    preset_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Preset:
    """Get one of your presets."""
    return await get_owned(db, Preset, preset_id, owner_id=current_user_id)


@router.put(
    "/{preset_id}",
    response_model=PresetResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_preset(
    preset_id: PathId,
    body: PresetReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Preset:
    """Replace one of your presets.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(db, Preset, preset_id, changes, owner_id=current_user_id)


@router.patch(
    "/{preset_id}",
    response_model=PresetResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_preset(
    preset_id: PathId, body: PresetUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Preset:
    """Change some fields of one of your presets."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Preset, preset_id, changes, owner_id=current_user_id)


@router.delete(
    "/{preset_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_preset(
    preset_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your presets."""
    await delete_owned(db, Preset, preset_id, owner_id=current_user_id)
