"""The other way to owned rows: what their owners share with other users.

Who may read a row sees all of it, and who may write it changes it. To delete it, to
share it, and to set the fields that are the owner's is nobody else's.
"""

import datetime as dt
# <not shared_expansion>
# <not shared_links>
from collections.abc import Collection, Mapping
# </not shared_links>
# <shared_links>
from collections.abc import Collection, Mapping, Sequence
# </shared_links>
# </not shared_expansion>
# <shared_expansion>
from collections.abc import Collection, Iterable, Mapping, Sequence
# </shared_expansion>
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

# <audit>
from backend.audit import record, snapshot
# </audit>
from backend.errors import Forbidden, Mistake, Unprocessable
from backend.ids import Id
# <shared_links>
from backend.links import links_owned_by, show_open_links
from backend.models.owned_link import OwnedLink
# </shared_links>
# <organisations>
from backend.models.owned_row import UserRow
# </organisations>
from backend.models.share import Share
from backend.models.user import User
from backend.ownership import (
    # <not organisations>
    Row,
    # </not organisations>
    create_owned,
    delete_owned,
    denied,
    get_owned,
    log_change,
    owned_by,
    refuse_fixed,
)
from backend.pagination import Cursors, Page, PageQuery, read_page
# <shared_links>
from backend.row_view import RowView
# </shared_links>
from backend.schemas.share import Access, ShareBody

# <organisations>
Row = TypeVar("Row", bound=UserRow)
# </organisations>
Shown = TypeVar("Shown")

# Who may write a row may read it as well.
GRANTS: Mapping[str, Collection[str]] = {
    "read": ("read", "write"),
    "write": ("write",),
}


@dataclass(frozen=True)
class Grant:
    """With whom a row is shared."""

    id: Id
    email: str
    access: str
    created_at: dt.datetime


@dataclass(frozen=True)
class Shared(Generic[Shown]):
    """A row of somebody else, and what a user may do with it."""

    access: str
    shared_at: dt.datetime
    row: Shown


def allowed(
    model: type[Row], shares: type[Share], access: Access, *, user_id: Id
) -> ColumnElement[bool]:
    """Return the condition that keeps a statement among the rows a user may use so."""
    grants = select(shares.id).where(
        col(shares.row_id) == col(model.id),
        col(shares.grantee_id) == user_id,
        col(shares.access).in_(GRANTS[access]),
    )
    return owned_by(model, owner_id=user_id) | grants.correlate(model).exists()


async def get_shared(
    db: AsyncSession, model: type[Row], shares: type[Share], row_id: Id, *, user_id: Id
) -> Row:
    """Return a row that is the user's, or that the user may read."""
    readable = allowed(model, shares, "read", user_id=user_id)
    statement = select(model).where(readable, col(model.id) == row_id)
    found = await db.exec(statement.execution_options(beyond_owner="sharing"))
    row = found.one_or_none()
    if row is None:
        raise denied(db, model, row_id)
    return row


# <shared_expansion>
async def find_shared(
    db: AsyncSession,
    model: type[Row],
    shares: type[Share],
    ids: Iterable[Id | None],
    *,
    user_id: Id,
) -> Sequence[Row]:
    """Return those of the rows with these ids that the user may read."""
    readable = allowed(model, shares, "read", user_id=user_id)
    wanted = {row_id for row_id in ids if row_id is not None}
    statement = select(model).where(readable, col(model.id).in_(wanted))
    found = await db.exec(statement.execution_options(beyond_owner="sharing"))
    return found.all()


# </shared_expansion>
# <shared_links>
async def show_shared_links(
    db: AsyncSession,
    views: Sequence[RowView[Any]],
    link: type[OwnedLink],
    shares: type[Share],
    *,
    user_id: Id,
) -> None:
    """Show with each row that the user may read the ids that it refers to."""
    grants = select(shares.id).where(
        col(shares.row_id) == col(link.left_id), col(shares.grantee_id) == user_id
    )
    mine = links_owned_by(link, owner_id=user_id)
    readable = mine | grants.correlate(link).exists()
    await show_open_links(db, views, link, readable, beyond_owner="sharing")


def showing(
    page: Page[Shared[Row]], views: Sequence[RowView[Row]]
) -> Page[Shared[RowView[Row]]]:
    """Return a page of what is shared with what responses show instead of its rows."""
    return page.showing(
        [
            Shared(shared.access, shared.shared_at, view)
            for shared, view in zip(page.items, views, strict=True)
        ]
    )


# </shared_links>
async def permitted(
    db: AsyncSession,
    model: type[Row],
    shares: type[Share],
    row_id: Id,
    changes: dict[str, Any],
    *,
    sent: Collection[str],
    # <shared_links>
    links: Sequence[type[OwnedLink]] = (),
    # </shared_links>
    user_id: Id,
) -> dict[str, Any]:
    """Return the changes of a row without the fields that only its owner sets.

    The owner gets all of them back. To anybody else it is a mistake to send such a
    field, unless with the value that it has and that they see.
    """
    if not changes.keys() & shares.owners_fields:
        return changes
    row = await get_shared(db, model, shares, row_id, user_id=user_id)
    if row.user_id == user_id:
        return changes
    # <shared_links>
    view = RowView(row)
    for link in links:
        await show_shared_links(db, [view], link, shares, user_id=user_id)
        if link.shown_as in changes:
            # A row shows them in order, in which nobody has to send them.
            changes = changes | {link.shown_as: sorted(changes[link.shown_as])}
    wrong = [
        name
        for name in sorted(shares.owners_fields & set(sent))
        if name in shares.unseen_fields or changes[name] != getattr(view, name)
    ]
    # </shared_links>
    # <not shared_links>
    wrong = [
        name
        for name in sorted(shares.owners_fields & set(sent))
        if name in shares.unseen_fields or changes[name] != getattr(row, name)
    ]
    # </not shared_links>
    if wrong:
        detail = "Only the owner of the row sets this field."
        raise Forbidden(
            "The request sets fields that are not yours to set.",
            [
                Mistake(
                    pointer=f"/body/{name.removesuffix('_')}",
                    code="owners_field",
                    detail=detail,
                )
                for name in wrong
            ],
        )
    return {
        name: value
        for name, value in changes.items()
        if name not in shares.owners_fields
    }


async def update_shared(
    db: AsyncSession,
    model: type[Row],
    shares: type[Share],
    row_id: Id,
    values: Mapping[str, Any],
    *,
    user_id: Id,
) -> Row:
    """Change a row that is the user's, or that the user may write."""
    # <organisations>
    refuse_fixed(values, model.owner_field)
    # </organisations>
    # <not organisations>
    refuse_fixed(values)
    # </not organisations>
    writable = allowed(model, shares, "write", user_id=user_id)
    statement = update(model).where(writable, col(model.id) == row_id).returning(model)
    # The row that comes back is as the database has it, also where it was read before.
    statement = statement.execution_options(
        beyond_owner="sharing", synchronize_session=False, populate_existing=True
    )
    # Who changes nothing must be allowed to change something.
    nothing = {"updated_at": col(model.updated_at)}
    # <not audit>
    result = await db.exec(statement.values(dict(values) or nothing))
    row: Row | None = result.scalar_one_or_none()
    # </not audit>
    # <audit>
    row: Row | None = (await db.exec(statement.values(nothing))).scalar_one_or_none()
    if row is not None and values:
        before = snapshot(row)
        result = await db.exec(statement.values(dict(values)))
        row = result.scalar_one_or_none()
    # </audit>
    if row is None:
        await get_shared(db, model, shares, row_id, user_id=user_id)
        raise Forbidden("You may read this row, but not change it.")
    if values:
        # <audit>
        await record(db, "updated", row, before=before, after=snapshot(row))
        # </audit>
        log_change(db, "updated", model, row_id)
    return row


async def list_shared(
    db: AsyncSession,
    model: type[Row],
    shares: type[Share],
    query: PageQuery,
    *,
    cursors: Cursors,
    user_id: Id,
) -> Page[Shared[Row]]:
    """Return a page of the rows that others share with the user."""
    page = await read_page(
        db,
        shares,
        query,
        conditions=[col(shares.grantee_id) == user_id],
        cursors=cursors,
        scope=f"with {user_id}",
        beyond_owner="sharing",
    )
    readable = allowed(model, shares, "read", user_id=user_id)
    ids = [share.row_id for share in page.items]
    statement = select(model).where(readable, col(model.id).in_(ids))
    found = await db.exec(statement.execution_options(beyond_owner="sharing"))
    rows = {row.id: row for row in found}
    return Page(
        items=[
            Shared(share.access, share.created_at, rows[share.row_id])
            for share in page.items
            # One that was taken back since the page was read is not shown.
            if share.row_id in rows
        ],
        next_cursor=page.next_cursor,
        total=page.total,
    )


async def share_owned(
    db: AsyncSession,
    model: type[Row],
    shares: type[Share],
    row_id: Id,
    body: ShareBody,
    *,
    owner_id: Id,
) -> Grant:
    """Share one of the owner's rows with another user."""
    await get_owned(db, model, row_id, owner_id=owner_id)
    found = await db.exec(select(User.id).where(col(User.email) == body.email))
    grantee_id = found.one_or_none()
    if grantee_id is None:
        raise refused("unknown_user", "Nobody has signed up with this address.")
    if grantee_id == owner_id:
        raise refused("own_address", "The row is yours already.")
    values = {"row_id": row_id, "grantee_id": grantee_id, "access": body.access}
    share = await create_owned(db, shares, values, owner_id=owner_id)
    return Grant(share.id, body.email, share.access, share.created_at)


def refused(code: str, detail: str) -> Unprocessable:
    """Return the answer to an address that nothing can be shared with."""
    mistake = Mistake(pointer="/body/email", code=code, detail=detail)
    return Unprocessable("The request has mistakes.", [mistake])


async def list_shares(
    db: AsyncSession,
    model: type[Row],
    shares: type[Share],
    row_id: Id,
    query: PageQuery,
    *,
    cursors: Cursors,
    owner_id: Id,
) -> Page[Grant]:
    """Return a page of those with whom the owner shares a row."""
    await get_owned(db, model, row_id, owner_id=owner_id)
    mine = owned_by(shares, owner_id=owner_id)
    page = await read_page(
        db,
        shares,
        query,
        conditions=[mine, col(shares.row_id) == row_id],
        cursors=cursors,
        scope=f"of {row_id} {owner_id}",
    )
    ids = [share.grantee_id for share in page.items]
    found = await db.exec(select(User).where(col(User.id).in_(ids)))
    emails = {user.id: user.email for user in found}
    return Page(
        items=[
            Grant(share.id, emails[share.grantee_id], share.access, share.created_at)
            for share in page.items
            # The account of the other user may have gone since the page was read.
            if share.grantee_id in emails
        ],
        next_cursor=page.next_cursor,
        total=page.total,
    )


async def delete_share(
    db: AsyncSession,
    shares: type[Share],
    row_id: Id,
    share_id: Id,
    *,
    owner_id: Id,
) -> None:
    """Take back a share of one of the owner's rows."""
    share = await get_owned(db, shares, share_id, owner_id=owner_id)
    if share.row_id != row_id:
        raise denied(db, shares, share_id)
    await delete_owned(db, shares, share_id, owner_id=owner_id)
