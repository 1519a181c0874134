"""The routes of tracks."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.filters import containing, matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.track import Track
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.track import (
    TrackCreate,
    TrackPage,
    TrackQuery,
    TrackReplace,
    TrackResponse,
    TrackUpdate,
)

router = APIRouter(
    prefix="/tracks",
    tags=["tracks"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=TrackPage, responses=responses(BadRequest))
async def list_tracks(
    query: Annotated[TrackQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Track]:
    """List your tracks, a page at a time."""
    conditions = [
        *matching(
            Track,
            title=query.title,
            rating=query.rating,
            tempo=query.tempo,
            price=query.price,
            is_live=query.is_live,
            recorded_on=query.recorded_on,
            played_at=query.played_at,
            starts_at=query.starts_at,
            serial=query.serial,
            contact=query.contact,
            page=query.page,
            genre=query.genre,
        ),
        *containing(query.search, Track.title, Track.composer, Track.lyrics),
    ]
    return await list_owned(
        db,
        Track,
        query,
        conditions=conditions,
        cursors=cursors,
        owner_id=current_user_id,
    )


@router.post(
    "",
    response_model=TrackResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_track(
    body: TrackCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> Track:
    """Create a track. It belongs to you."""
    created = await create_owned(db, Track, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{track_id}", response_model=TrackResponse, responses=responses(NotFound))
async def get_track(
    track_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Track:
    """Get one of your tracks."""
    return await get_owned(db, Track, track_id, owner_id=current_user_id)


@router.put(
    "/{track_id}",
    response_model=TrackResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_track(
    track_id: PathId, body: TrackReplace, current_user_id: CurrentUserId, db: DbSession
) -> Track:
    """Replace one of your tracks.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(db, Track, track_id, changes, owner_id=current_user_id)


@router.patch(
    "/{track_id}",
    response_model=TrackResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_track(
    track_id: PathId, body: TrackUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Track:
    """Change some fields of one of your tracks."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Track, track_id, changes, owner_id=current_user_id)


@router.delete(
    "/{track_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_track(
    track_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your tracks."""
    await delete_owned(db, Track, track_id, owner_id=current_user_id)
