"""The way of administrators to the rows of all owners, and to these: on record.

Each function here records what it shows or changes, in the same transaction.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.audit import Seen, conditions_of, record, record_list, snapshot
from backend.filters import matching
from backend.ids import Id
from backend.models.audit_entry import AuditEntry
from backend.ownership import Row, denied, log_change, refuse_fixed
from backend.pagination import Cursors, Page, PageQuery, read_page
from backend.schemas.audit import AdminAuditQuery

Reached = TypeVar("Reached", bound=Seen)

BEYOND_OWNER = {"beyond_owner": "administrators"}


async def list_any(
    db: AsyncSession,
    model: type[Reached],
    query: PageQuery,
    *,
    conditions: Iterable[ColumnElement[bool]],
    cursors: Cursors,
) -> Page[Reached]:
    """Return a page of the rows of all owners, or of these."""
    refuse_others(db)
    page = await read_page(
        db,
        model,
        query,
        conditions=conditions,
        cursors=cursors,
        scope="administrators",
        beyond_owner="administrators",
    )
    await record_list(db, model, query, page.items)
    return page


async def get_any(db: AsyncSession, model: type[Reached], row_id: Id) -> Reached:
    """Return a row of any owner, or an owner."""
    refuse_others(db)
    statement = select(model).where(col(model.id) == row_id)
    found = await db.exec(statement, execution_options=BEYOND_OWNER)
    row = found.one_or_none()
    if row is None:
        raise denied(db, model, row_id)
    await record(db, "read", row)
    return row


async def update_any(
    db: AsyncSession, model: type[Row], row_id: Id, values: Mapping[str, Any]
) -> Row:
    """Change a row of any owner."""
    refuse_others(db)
    # <organisations>
    refuse_fixed(values, model.owner_field)
    # </organisations>
    # <not organisations>
    refuse_fixed(values)
    # </not organisations>
    if not values:
        return await get_any(db, model, row_id)
    statement = update(model).where(col(model.id) == row_id).returning(model)
    # A value that is written over itself locks the row.
    unchanged = statement.values(updated_at=col(model.updated_at))
    result = await db.exec(unchanged, execution_options=BEYOND_OWNER)
    locked: Row | None = result.scalar_one_or_none()
    if locked is None:
        raise denied(db, model, row_id)
    before = snapshot(locked)
    changed = statement.values(dict(values))
    result = await db.exec(changed, execution_options=BEYOND_OWNER)
    row: Row = result.scalar_one()
    await record(db, "updated", row, before=before, after=snapshot(row))
    log_change(db, "updated", model, row_id)
    return row


async def list_any_entries(
    db: AsyncSession, query: AdminAuditQuery, *, cursors: Cursors
) -> Page[AuditEntry]:
    """Return a page of all entries of the audit trail."""
    asked_for = matching(
        AuditEntry,
        actor_id=query.actor_id,
        user_id=query.user_id,
        # <organisations>
        organisation_id=query.organisation_id,
        # </organisations>
        action=query.action,
    )
    return await list_any(
        db,
        AuditEntry,
        query,
        conditions=[*conditions_of(query), *asked_for],
        cursors=cursors,
    )


def refuse_others(db: AsyncSession) -> None:
    """Refuse to reach beyond one owner for anybody but an administrator."""
    if not db.info.get("is_administrator"):
        raise ValueError("only an administrator reaches the rows of all owners")
