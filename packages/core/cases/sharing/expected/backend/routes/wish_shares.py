"""The routes that share wishes."""

from typing import Annotated

from fastapi import APIRouter, Query, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.wish import Wish
from backend.models.wish_share import WishShare
from backend.pagination import CursorsOfService, Page
from backend.row_view import RowView
from backend.schemas.share import SharePage, ShareQuery, ShareResponse
from backend.schemas.wish_share import WishShareCreate, WishSharePage
from backend.sharing import (
    Grant,
    Shared,
    delete_share,
    list_shared,
    list_shares,
    share_owned,
    showing,
)
from backend.views.wish import view_wishes

router = APIRouter(
    tags=["wishes"], route_class=StrictRoute, responses=responses(*ALWAYS)
)


@router.get(
    "/shared/wishes", response_model=WishSharePage, responses=responses(BadRequest)
)
async def list_wishes_shared_with_me(
    query: Annotated[ShareQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Shared[RowView[Wish]]]:
    """List the wishes of others that are shared with you, a page at a time."""
    page = await list_shared(
        db, Wish, WishShare, query, cursors=cursors, user_id=current_user_id
    )
    views = await view_wishes(db, [shared.row for shared in page.items])
    return showing(page, views)


@router.get(
    "/wishes/{wish_id}/shares",
    response_model=SharePage,
    responses=responses(BadRequest, NotFound),
)
async def list_wish_shares(
    wish_id: PathId,
    query: Annotated[ShareQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Grant]:
    """List those with whom you share one of your wishes, a page at a time."""
    return await list_shares(
        db, Wish, WishShare, wish_id, query, cursors=cursors, owner_id=current_user_id
    )


@router.post(
    "/wishes/{wish_id}/shares",
    response_model=ShareResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def create_wish_share(
    wish_id: PathId,
    body: WishShareCreate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Grant:
    """Share one of your wishes with another user."""
    return await share_owned(
        db, Wish, WishShare, wish_id, body, owner_id=current_user_id
    )


@router.delete(
    "/wishes/{wish_id}/shares/{share_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound),
)
async def delete_wish_share(
    wish_id: PathId, share_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Share one of your wishes with somebody no longer. It ends at once."""
    await delete_share(db, WishShare, wish_id, share_id, owner_id=current_user_id)
