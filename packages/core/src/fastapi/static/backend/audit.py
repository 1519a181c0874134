"""The audit trail: who did what to which row.

An entry is written in the transaction of the change. They are stored together, or
neither is.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal

from pydantic_core import to_jsonable_python
from sqlalchemy import ColumnElement, insert, inspect
from sqlmodel import col
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from backend.models.audit_entry import AuditEntry
from backend.models.owned_row import OwnedRow
from backend.pagination import Cursors, Page, read_page
from backend.schemas.audit import AuditQuery

Action = Literal["created", "updated", "deleted"]
Values = dict[str, Any]


async def record(
    db: AsyncSession,
    action: Action,
    row: OwnedRow,
    *,
    before: Values | None = None,
    after: Values | None = None,
) -> None:
    """Add an entry. Who acts is what `act_as` was told, and nobody else."""
    entry = {
        "actor_id": db.info["user_id"],
        "user_id": row.user_id,
        "action": action,
        "table_name": type(row).__tablename__,
        "row_id": row.id,
        "before": before,
        "after": after,
    }
    await db.exec(insert(AuditEntry), params=[entry])


def snapshot(row: OwnedRow) -> Values:
    # <write_only>
    """Return the values of a row as JSON has them; what is only written is null."""
    return {
        name: None if name in row.__write_only__ else as_json(value)
        for name, value in columns_of(row)
    }
    # </write_only>
    # <not write_only>
    """Return the values of a row as JSON has them."""
    return {name: as_json(value) for name, value in columns_of(row)}
    # </not write_only>


def columns_of(row: OwnedRow) -> Iterator[tuple[str, Any]]:
    """Yield each value of a row with the name of its column, which is that in JSON."""
    for attribute in inspect(type(row)).column_attrs:
        yield attribute.columns[0].name, getattr(row, attribute.key)


def as_json(value: Any) -> Any:
    """Return a value as the API shows it: a decimal as text, with every digit."""
    return f"{value:f}" if isinstance(value, Decimal) else to_jsonable_python(value)


async def list_entries(
    db: AsyncSession, query: AuditQuery, *, cursors: Cursors, owner_id: Id
) -> Page[AuditEntry]:
    """Return a page of the entries that tell of the owner's rows."""
    mine = col(AuditEntry.user_id) == owner_id
    return await read_page(
        db,
        AuditEntry,
        query,
        conditions=[mine, *conditions_of(query)],
        cursors=cursors,
        scope=owner_id,
    )


def conditions_of(query: AuditQuery) -> Iterator[ColumnElement[bool]]:
    """Yield a condition for each filter that was given."""
    if query.table_name is not None:
        yield col(AuditEntry.table_name) == query.table_name
    if query.row_id is not None:
        yield col(AuditEntry.row_id) == query.row_id
