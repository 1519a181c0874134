"""What is asked of the database: the statements, and whose rows they reach."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from fastapi import FastAPI
from sqlalchemy import (
    BindParameter,
    Column,
    Connection,
    Delete,
    Engine,
    Executable,
    FromClause,
    Function,
    Insert,
    Select,
    Table,
    Update,
    event,
)
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import BinaryExpression, BooleanClauseList, ClauseElement
from sqlalchemy.sql.operators import and_
from sqlalchemy.sql.visitors import iterate

from backend.ids import Id

# The column that tells whose a row is: the first of these that a table has.
OWNERS = ("user_id",)


@contextmanager
def captured(app: FastAPI) -> Iterator[list[ClauseElement]]:
    """Collect the statements that are sent to the database."""
    engine = app.state.sessions.kw["bind"].sync_engine
    statements: list[ClauseElement] = []

    def note(_connection: Any, statement: ClauseElement, *others: Any) -> None:
        # A SELECT of what everybody may read needs no owner.
        beyond_owner = others[-1].get("beyond_owner")
        if not isinstance(statement, Select) or beyond_owner != "public_read":
            statements.append(statement)

    event.listen(engine, "before_execute", note)
    yield statements
    event.remove(engine, "before_execute", note)


@contextmanager
def watched() -> Iterator[list[str]]:
    """Collect the statements that reach rows of others than the session acts for."""
    strays: list[str] = []

    def begin(connection: Connection) -> None:
        connection.info.pop("session", None)

    def join(session: Session, _transaction: Any, connection: Connection) -> None:
        connection.info["session"] = session

    def note(
        connection: Connection, statement: ClauseElement, rows: Any, row: Any, how: Any
    ) -> None:
        session = connection.info.get("session")
        owners = session.info.get("owners", {}) if session else {}
        if how.get("beyond_owner") is None and (
            reaches_beyond(owners, statement)
            or stores_for_others(owners, statement, rows or [row])
        ):
            strays.append(str(statement))

    listeners: list[tuple[Any, str, Any]] = [
        (Engine, "begin", begin),
        (Session, "after_begin", join),
        (Engine, "before_execute", note),
    ]
    for listener in listeners:
        event.listen(*listener)
    yield strays
    for listener in listeners:
        event.remove(*listener)


def reaches_beyond(owners: Mapping[str, Id], statement: ClauseElement) -> bool:
    """Tell whether a statement reaches rows of others.

    The one that tells the database for whom it acts is looked at by other tests.
    """
    parts = list(iterate(statement))
    if any(isinstance(part, Function) and part.name == "set_config" for part in parts):
        return False
    return any(
        not any(
            is_owned(part, table.c[name], owner_id)
            for name, owner_id in owners.items()
            if name in table.c
        )
        for part in parts
        for table in tables_of(part)
        if owner_column(table)
    )


def stores_for_others(
    owners: Mapping[str, Id], statement: ClauseElement, rows: Sequence[Any]
) -> bool:
    """Tell whether a statement stores rows of others."""
    if not isinstance(statement, Insert) or not (name := owner_column(statement.table)):
        return False
    return any(name not in owners or row.get(name) != owners[name] for row in rows)


def owner_column(table: FromClause) -> str | None:
    """Return the name of the column that tells whose a row is, if there is one."""
    return next((name for name in OWNERS if name in table.c), None)


def asks_for_a_share(statement: ClauseElement) -> bool:
    """Tell whether a statement says that it reaches rows which others share."""
    if not isinstance(statement, Executable):
        return False
    return statement.get_execution_options().get("beyond_owner") == "sharing"


def unowned(statement: ClauseElement, *owner_ids: Id) -> list[str]:
    """Return the tables that a statement reaches without the condition of an owner.

    Every SELECT within it needs the condition for itself.
    """
    return [
        table.name
        for part in iterate(statement)
        for table in tables_of(part)
        if (owner := owner_column(table))
        and not any(is_owned(part, table.c[owner], owner_id) for owner_id in owner_ids)
    ]


def tables_of(part: Any) -> list[Table]:
    """Return the tables whose rows a SELECT, an UPDATE or a DELETE reaches."""
    sources: Sequence[Any] = []
    if isinstance(part, Select):
        sources = part.get_final_froms()
    elif isinstance(part, Update | Delete):
        sources = [part.table]
    return [source for source in sources if isinstance(source, Table)]


def is_owned(part: Any, owner: Column[Any], owner_id: Id) -> bool:
    """Tell whether the rows that have a column for the owner are those of the owner."""
    place = (owner.table.name, owner.name)
    return any(
        isinstance(condition, BinaryExpression)
        and isinstance(condition.left, Column)
        and (condition.left.table.name, condition.left.name) == place
        and isinstance(condition.right, BindParameter)
        and condition.right.effective_value == owner_id
        for condition in conjuncts(part.whereclause)
    )


def conjuncts(condition: Any) -> list[Any]:
    """Return the conditions that all have to hold."""
    if isinstance(condition, BooleanClauseList) and condition.operator is and_:
        return [each for part in condition.clauses for each in conjuncts(part)]
    return [] if condition is None else [condition]
