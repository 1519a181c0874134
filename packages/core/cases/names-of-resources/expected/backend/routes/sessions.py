"""The routes of sessions."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.filters import containing, matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.session import Session
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.session import (
    SessionCreate,
    SessionPage,
    SessionQuery,
    SessionReplace,
    SessionResponse,
    SessionUpdate,
)

router = APIRouter(
    prefix="/sessions",
    tags=["sessions"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=SessionPage, responses=responses(BadRequest))
async def list_sessions(
    query: Annotated[SessionQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Session]:
    """List your sessions, a page at a time."""
    conditions = [
        *matching(Session, started_at=query.started_at),
        *containing(query.search, Session.client),
    ]
    return await list_owned(
        db,
        Session,
        query,
        conditions=conditions,
        cursors=cursors,
        owner_id=current_user_id,
    )


@router.post(
    "",
    response_model=SessionResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_session(
    body: SessionCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Session:
    """Create a session. It belongs to you."""
    created = await create_owned(
        db, Session, body.model_dump(), owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{session_id}", response_model=SessionResponse, responses=responses(NotFound)
)
async def get_session(
    session_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Session:
    """Get one of your sessions."""
    return await get_owned(db, Session, session_id, owner_id=current_user_id)


@router.put(
    "/{session_id}",
    response_model=SessionResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_session(
    session_id: PathId,
    body: SessionReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Session:
    """Replace one of your sessions.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(
        db, Session, session_id, changes, owner_id=current_user_id
    )


@router.patch(
    "/{session_id}",
    response_model=SessionResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_session(
    session_id: PathId,
    body: SessionUpdate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Session:
    """Change some fields of one of your sessions."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(
        db, Session, session_id, changes, owner_id=current_user_id
    )


@router.delete(
    "/{session_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_session(
    session_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your sessions."""
    await delete_owned(db, Session, session_id, owner_id=current_user_id)
