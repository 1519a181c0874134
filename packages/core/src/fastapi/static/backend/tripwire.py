"""The tripwire: on SQLite, a session refuses a statement that forgets the owner.

SQLite has no row-level security to be the second lock. This is no lock either: it adds
no condition, so that a mistake in the gate is found, and not hidden.
"""

import re
from collections.abc import Iterator
from typing import Any

from sqlalchemy import (
    Alias,
    BindParameter,
    BooleanClauseList,
    ColumnClause,
    ColumnElement,
    Delete,
    FromClause,
    Insert,
    Join,
    Select,
    Table,
    TextClause,
    Update,
    event,
)
from sqlalchemy.orm import ORMExecuteState
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import BinaryExpression
from sqlalchemy.sql.selectable import FromGrouping
from sqlalchemy.sql.visitors import ExternallyTraversible, iterate
from sqlmodel import Session, SQLModel

# A table with one of these columns is owned.
# <organisations>
OWNERS = ("organisation_id", "user_id")
# </organisations>
# <not organisations>
OWNERS = ("user_id",)
# </not organisations>
# <beyond_owner>

# Why a statement may reach beyond its owner: the execution option `beyond_owner`.
REASONS = {
    # <audit>
    "audit",
    # </audit>
    # <administrators>
    "administrators",
    # </administrators>
    # <organisations>
    "invitation",
    # </organisations>
    # <public_read>
    "public_read",
    # </public_read>
    # <sharing>
    "sharing",
    # </sharing>
}
# </beyond_owner>


class Forgotten(RuntimeError):
    """A statement reaches rows without naming their owner."""


class WatchedSession(Session):
    """A session that refuses what does not name the owner whom it acts for."""


@event.listens_for(WatchedSession, "do_orm_execute")
def watch_statement(state: ORMExecuteState) -> None:
    """Refuse a statement that reaches an owned table without its owner."""
    # <beyond_owner>
    if state.execution_options.get("beyond_owner") in REASONS:
        return
    # </beyond_owner>
    owners = state.session.info.get("owners", {})
    statement: Any = state.statement
    for part in iterate(statement):
        if isinstance(part, TextClause):
            refuse_names(part.text)
        elif isinstance(part, ColumnClause) and part.is_literal:
            refuse_names(part.name)
        elif isinstance(part, Insert):
            refuse_inserts(part, state.parameters, owners)
        else:
            refuse_unowned(part, owners)


@event.listens_for(WatchedSession, "before_flush")
def watch_rows(session: Session, *_: Any) -> None:
    """Refuse to store a row for somebody else, and to change one without the gate."""
    owners = session.info.get("owners", {})
    for row in session.new:
        column = owner_column(row.__table__)
        if column is not None and not is_owner(owners, column, getattr(row, column)):
            raise Forgotten(f"a new row of {row.__table__} is not the owner's")
    for row in [*session.deleted, *filter(session.is_modified, session.dirty)]:
        if owner_column(row.__table__) is not None:
            raise Forgotten(f"a row of {row.__table__} is changed without the gate")


def refuse_names(sql: str) -> None:
    """Refuse SQL of one's own that names an owned table: nobody can read it here."""
    names = set(re.findall(r"\w+", sql))
    for table in SQLModel.metadata.tables.values():
        if table.name in names and owner_column(table) is not None:
            raise Forgotten(f"a text names {table}: {sql}")


def refuse_inserts(insert: Insert, parameters: Any, owners: dict[str, Any]) -> None:
    """Refuse rows that are stored without a flush, unless each is the owner's."""
    column = owner_column(insert.table)
    rows = parameters if isinstance(parameters, list) else [parameters or {}]
    if column is not None and not all(
        is_owner(owners, column, row.get(column)) for row in rows
    ):
        raise Forgotten(f"new rows of {insert.table} are not the owner's")


def refuse_unowned(part: ExternallyTraversible, owners: dict[str, Any]) -> None:
    """Refuse a SELECT, an UPDATE or a DELETE of rows whose owner it does not name."""
    if isinstance(part, Select):
        # Not its `get_final_froms`, which compiles the whole statement once more.
        named = (each for child in part.get_children() for each in sources_in(child))
        sources: list[FromClause] = list({each.name: each for each in named}.values())
    elif isinstance(part, Update | Delete):
        sources = [part.table]
    else:
        return
    conditions = list(conjuncts(part.whereclause))
    for source in sources:
        # <organisations>
        # Users see what they belong to; who belongs there is the organisation's.
        columns = [name for name in OWNERS if name in source.c]
        allowed = columns if isinstance(part, Select) else columns[:1]
        if columns and not any(
            names_owner(condition, source.c[name], owners)
            for condition in conditions
            for name in allowed
        ):
            # </organisations>
        # <not organisations>
        column = owner_column(source)
        if column is not None and not any(
            names_owner(condition, source.c[column], owners) for condition in conditions
        ):
            # </not organisations>
            raise Forgotten(f"{source} is reached without its owner")


def sources_in(part: Any) -> Iterator[Table | Alias]:
    """Yield the tables that a part of a SELECT is, but not those of one in it."""
    if isinstance(part, Table | Alias):
        yield part
    elif isinstance(part, Join):
        yield from sources_in(part.left)
        yield from sources_in(part.right)
    elif isinstance(part, FromGrouping):
        yield from sources_in(part.element)


def conjuncts(condition: ColumnElement[bool] | None) -> Iterator[Any]:
    """Return the conditions that all have to hold."""
    if (
        isinstance(condition, BooleanClauseList)
        and condition.operator is operators.and_
    ):
        for clause in condition.clauses:
            yield from conjuncts(clause)
    elif condition is not None:
        yield condition


def names_owner(
    condition: Any, column: ColumnElement[Any], owners: dict[str, Any]
) -> bool:
    """Tell whether a condition is that a column is the owner."""
    return (
        isinstance(condition, BinaryExpression)
        and condition.operator is operators.eq
        and condition.left.compare(column)
        and isinstance(condition.right, BindParameter)
        and is_owner(owners, column.name, condition.right.effective_value)
    )


def is_owner(owners: dict[str, Any], column: str, value: Any) -> bool:
    """Tell whether a value is the owner for whom the session acts."""
    return value is not None and owners.get(column) == value


def owner_column(table: FromClause) -> str | None:
    """Return the column of a table that tells the owner, if its rows have one."""
    return next((name for name in OWNERS if name in table.c), None)
