"""The routes of drafts."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.draft import Draft
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.draft import (
    DraftCreate,
    DraftPage,
    DraftQuery,
    DraftReplace,
    DraftResponse,
    DraftUpdate,
)

router = APIRouter(
    prefix="/drafts",
    tags=["drafts"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=DraftPage, responses=responses(BadRequest))
async def list_drafts(
    query: Annotated[DraftQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Draft]:
    """List your drafts, a page at a time."""
    return await list_owned(db, Draft, query, cursors=cursors, owner_id=current_user_id)


@router.post(
    "",
    response_model=DraftResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_draft(
    body: DraftCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> Draft:
    """Create a draft. It belongs to you."""
    created = await create_owned(db, Draft, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{draft_id}", response_model=DraftResponse, responses=responses(NotFound))
async def get_draft(
    draft_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Draft:
    """Get one of your drafts."""
    return await get_owned(db, Draft, draft_id, owner_id=current_user_id)


@router.put(
    "/{draft_id}",
    response_model=DraftResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_draft(
    draft_id: PathId, body: DraftReplace, current_user_id: CurrentUserId, db: DbSession
) -> Draft:
    """Replace one of your drafts.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(db, Draft, draft_id, changes, owner_id=current_user_id)


@router.patch(
    "/{draft_id}",
    response_model=DraftResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_draft(
    draft_id: PathId, body: DraftUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Draft:
    """Change some fields of one of your drafts."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Draft, draft_id, changes, owner_id=current_user_id)


@router.delete(
    "/{draft_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_draft(
    draft_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your drafts."""
    await delete_owned(db, Draft, draft_id, owner_id=current_user_id)
