"""The routes of tags."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.tag import Tag
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.tag import (
    TagCreate,
    TagPage,
    TagQuery,
    TagReplace,
    TagResponse,
    TagUpdate,
)

router = APIRouter(
    prefix="/tags", tags=["tags"], route_class=StrictRoute, responses=responses(*ALWAYS)
)


@router.get("", response_model=TagPage, responses=responses(BadRequest))
async def list_tags(
    query: Annotated[TagQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Tag]:
    """List your tags, a page at a time."""
    return await list_owned(db, Tag, query, cursors=cursors, owner_id=current_user_id)


@router.post(
    "",
    response_model=TagResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_tag(
    body: TagCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> Tag:
    """Create a tag. It belongs to you."""
    created = await create_owned(db, Tag, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{tag_id}", response_model=TagResponse, responses=responses(NotFound))
async def get_tag(tag_id: PathId, current_user_id: CurrentUserId, db: DbSession) -> Tag:
    """Get one of your tags."""
    return await get_owned(db, Tag, tag_id, owner_id=current_user_id)


@router.put(
    "/{tag_id}",
    response_model=TagResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_tag(
    tag_id: PathId, body: TagReplace, current_user_id: CurrentUserId, db: DbSession
) -> Tag:
    """Replace one of your tags.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(db, Tag, tag_id, changes, owner_id=current_user_id)


@router.patch(
    "/{tag_id}",
    response_model=TagResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_tag(
    tag_id: PathId, body: TagUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Tag:
    """Change some fields of one of your tags."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Tag, tag_id, changes, owner_id=current_user_id)


@router.delete(
    "/{tag_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_tag(
    tag_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your tags."""
    await delete_owned(db, Tag, tag_id, owner_id=current_user_id)
