"""References to many rows, through tables that belong to the same owner."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, delete, insert
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.database import utc_now
from backend.ids import Id
from backend.models.owned_link import OwnedLink
from backend.models.owned_row import OwnedRow
from backend.row_view import RowView


def links_owned_by(link: type[OwnedLink], *, owner_id: Id) -> ColumnElement[bool]:
    """Return the condition that keeps a statement among the links of one owner."""
    return col(link.user_id) == owner_id


async def show_links(
    db: AsyncSession,
    views: Sequence[RowView[Any]],
    link: type[OwnedLink],
    *,
    owner_id: Id,
) -> None:
    """Show with each row the ids that it refers to, in their order."""
    ids: dict[Id, list[Id]] = {view.id: [] for view in views}
    mine = links_owned_by(link, owner_id=owner_id)
    found = select(link.left_id, link.right_id).where(mine, col(link.left_id).in_(ids))
    for left_id, right_id in await db.exec(found.order_by(col(link.right_id))):
        ids[left_id].append(right_id)
    for view in views:
        view.show(link.shown_as, ids[view.id])


async def show_open_links(
    db: AsyncSession,
    views: Sequence[RowView[Any]],
    link: type[OwnedLink],
    *conditions: ColumnElement[bool],
    beyond_owner: str,
) -> None:
    """Show with each row of any owner the ids that it refers to, for a reason."""
    ids: dict[Id, list[Id]] = {view.id: [] for view in views}
    found = select(link.left_id, link.right_id).where(col(link.left_id).in_(ids))
    found = found.where(*conditions).execution_options(beyond_owner=beyond_owner)
    for left_id, right_id in await db.exec(found.order_by(col(link.right_id))):
        ids[left_id].append(right_id)
    for view in views:
        view.show(link.shown_as, ids[view.id])


async def set_links(
    db: AsyncSession,
    link: type[OwnedLink],
    row: OwnedRow,
    ids: Sequence[Id] | None,
    *,
    owner_id: Id,
) -> None:
    """Make a row refer to these rows and to no others; None leaves it as it is."""
    if ids is None:
        return
    mine = links_owned_by(link, owner_id=owner_id)
    statement = delete(link).where(mine, col(link.left_id) == row.id)
    await db.exec(statement)
    await add_links(db, link, [row], [ids], owner_id=owner_id)


async def add_links(
    db: AsyncSession,
    link: type[OwnedLink],
    rows: Sequence[OwnedRow],
    ids: Sequence[Sequence[Id]],
    *,
    owner_id: Id,
) -> None:
    """Make rows refer to others, each to its own, in a single statement."""
    links = [
        {"user_id": owner_id, "left_id": row.id, "right_id": right_id}
        for row, right_ids in zip(rows, ids, strict=True)
        for right_id in right_ids
    ]
    if links:
        await db.exec(insert(link), params=links)


def without_links(changes: Mapping[str, Any], *links: str) -> dict[str, Any]:
    """Return the changes of the row itself: a change of its links is one as well."""
    changed = {"updated_at": utc_now()} if changes.keys() & set(links) else {}
    kept = {name: value for name, value in changes.items() if name not in links}
    return kept | changed


def linked_to(
    model: type[OwnedRow], link: type[OwnedLink], right_id: Id | None, *, owner_id: Id
) -> Iterator[ColumnElement[bool]]:
    """Yield the condition that a row refers to this one, if one was given."""
    if right_id is not None:
        mine = links_owned_by(link, owner_id=owner_id)
        linked = select(link.left_id).where(mine, col(link.right_id) == right_id)
        yield col(model.id).in_(linked)


def linked_to_public(
    model: type[OwnedRow], link: type[OwnedLink], right_id: Id | None
) -> Iterator[ColumnElement[bool]]:
    """Yield the condition that a row of any owner refers to this one, if given."""
    if right_id is not None:
        linked = select(link.left_id).where(col(link.right_id) == right_id)
        yield col(model.id).in_(linked)
