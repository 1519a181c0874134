"""The routes of wishes."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import (
    FOR_EVERYBODY,
    WITH_BODY,
    BadRequest,
    Conflict,
    Forbidden,
    NotFound,
    Unauthorized,
    responses,
)
from backend.filters import matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.links import add_links, linked_to_public, set_links, without_links
from backend.models.label import Label
from backend.models.wish import Wish
from backend.models.wish_label import WishLabel
from backend.models.wish_share import WishShare
from backend.ownership import create_owned, delete_owned, get_public, list_public
from backend.pagination import CursorsOfService, Page
from backend.references import check_links
from backend.row_view import RowView
from backend.schemas.wish import (
    WishCreate,
    WishPage,
    WishQuery,
    WishReplace,
    WishResponse,
    WishUpdate,
)
from backend.sharing import permitted, update_shared
from backend.views.wish import view_wishes

router = APIRouter(
    prefix="/wishes",
    tags=["wishes"],
    route_class=StrictRoute,
    responses=responses(*FOR_EVERYBODY),
)


@router.get(
    "",
    response_model=WishPage,
    description=(
        "Everybody may read the wishes of all owners, signed in or not: Wishes are for "
        "everybody, and friends of the owner write them down."
    ),
    responses=responses(BadRequest),
)
async def list_wishes(
    query: Annotated[WishQuery, Query()], db: DbSession, cursors: CursorsOfService
) -> Page[RowView[Wish]]:
    """List the wishes of all owners, a page at a time."""
    conditions = [
        *matching(Wish, user_id=query.user_id),
        *linked_to_public(Wish, WishLabel, query.label_id),
    ]
    page = await list_public(db, Wish, query, conditions=conditions, cursors=cursors)
    views = await view_wishes(db, page.items)
    return page.showing(views)


@router.post(
    "",
    response_model=WishResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Unauthorized, Conflict),
)
async def create_wish(
    body: WishCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> RowView[Wish]:
    """Create a wish. It belongs to you."""
    await check_links(
        db, Label, body.label_ids, field="label_ids", owner_id=current_user_id
    )
    created = await create_owned(
        db, Wish, body.model_dump(exclude={"label_ids"}), owner_id=current_user_id
    )
    await add_links(
        db, WishLabel, [created], [body.label_ids], owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    [view] = await view_wishes(db, [created])
    return view


@router.get(
    "/{wish_id}",
    response_model=WishResponse,
    description=(
        "Everybody may read the wishes of all owners, signed in or not: Wishes are for "
        "everybody, and friends of the owner write them down."
    ),
    responses=responses(NotFound),
)
async def get_wish(wish_id: PathId, db: DbSession) -> RowView[Wish]:
    """Get a wish of any owner."""
    row = await get_public(db, Wish, wish_id)
    [view] = await view_wishes(db, [row])
    return view


@router.put(
    "/{wish_id}",
    response_model=WishResponse,
    responses=responses(*WITH_BODY, Unauthorized, Forbidden, NotFound, Conflict),
)
async def replace_wish(
    wish_id: PathId, body: WishReplace, current_user_id: CurrentUserId, db: DbSession
) -> RowView[Wish]:
    """Replace one of your wishes, or one that you may write.

    A field that is left out gets its default.
    """
    changes = await permitted(
        db,
        Wish,
        WishShare,
        wish_id,
        body.model_dump(),
        sent=body.model_fields_set,
        links=[WishLabel],
        user_id=current_user_id,
    )
    await check_links(
        db, Label, changes.get("label_ids"), field="label_ids", owner_id=current_user_id
    )
    values = without_links(changes, "label_ids")
    row = await update_shared(
        db, Wish, WishShare, wish_id, values, user_id=current_user_id
    )
    await set_links(
        db, WishLabel, row, changes.get("label_ids"), owner_id=current_user_id
    )
    [view] = await view_wishes(db, [row])
    return view


@router.patch(
    "/{wish_id}",
    response_model=WishResponse,
    responses=responses(*WITH_BODY, Unauthorized, Forbidden, NotFound, Conflict),
)
async def update_wish(
    wish_id: PathId, body: WishUpdate, current_user_id: CurrentUserId, db: DbSession
) -> RowView[Wish]:
    """Change some fields of one of your wishes, or one that you may write."""
    changes = await permitted(
        db,
        Wish,
        WishShare,
        wish_id,
        body.model_dump(exclude_unset=True),
        sent=body.model_fields_set,
        links=[WishLabel],
        user_id=current_user_id,
    )
    await check_links(
        db, Label, changes.get("label_ids"), field="label_ids", owner_id=current_user_id
    )
    values = without_links(changes, "label_ids")
    row = await update_shared(
        db, Wish, WishShare, wish_id, values, user_id=current_user_id
    )
    await set_links(
        db, WishLabel, row, changes.get("label_ids"), owner_id=current_user_id
    )
    [view] = await view_wishes(db, [row])
    return view


@router.delete(
    "/{wish_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(Unauthorized, NotFound, Conflict),
)
async def delete_wish(
    wish_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your wishes."""
    await delete_owned(db, Wish, wish_id, owner_id=current_user_id)
