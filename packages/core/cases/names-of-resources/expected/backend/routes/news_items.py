"""The routes of news items."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.news import News
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.news import (
    NewsCreate,
    NewsPage,
    NewsQuery,
    NewsReplace,
    NewsResponse,
    NewsUpdate,
)

router = APIRouter(
    prefix="/news-items",
    tags=["news_items"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=NewsPage, responses=responses(BadRequest))
async def list_news_items(
    query: Annotated[NewsQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[News]:
    """List your news items, a page at a time."""
    return await list_owned(db, News, query, cursors=cursors, owner_id=current_user_id)


@router.post(
    "",
    response_model=NewsResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_news(
    body: NewsCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> News:
    """Create a news. It belongs to you."""
    created = await create_owned(db, News, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{news_id}", response_model=NewsResponse, responses=responses(NotFound))
async def get_news(
    news_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> News:
    """Get one of your news items."""
    return await get_owned(db, News, news_id, owner_id=current_user_id)


@router.put(
    "/{news_id}",
    response_model=NewsResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_news(
    news_id: PathId, body: NewsReplace, current_user_id: CurrentUserId, db: DbSession
) -> News:
    """Replace one of your news items.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(db, News, news_id, changes, owner_id=current_user_id)


@router.patch(
    "/{news_id}",
    response_model=NewsResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_news(
    news_id: PathId, body: NewsUpdate, current_user_id: CurrentUserId, db: DbSession
) -> News:
    """Change some fields of one of your news items."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, News, news_id, changes, owner_id=current_user_id)


@router.delete(
    "/{news_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_news(
    news_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your news items."""
    await delete_owned(db, News, news_id, owner_id=current_user_id)
