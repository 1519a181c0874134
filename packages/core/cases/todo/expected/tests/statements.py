"""What is asked of the database: the statements, and whose rows they reach."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from fastapi import FastAPI
from sqlalchemy import BindParameter, Column, Delete, Select, Table, Update, event
from sqlalchemy.sql.elements import BinaryExpression, BooleanClauseList, ClauseElement
from sqlalchemy.sql.operators import and_
from sqlalchemy.sql.visitors import iterate

from backend.ids import Id

OWNER = "user_id"


@contextmanager
def captured(app: FastAPI) -> Iterator[list[ClauseElement]]:
    """Collect the statements that are sent to the database."""
    engine = app.state.sessions.kw["bind"].sync_engine
    statements: list[ClauseElement] = []

    def note(_connection: Any, statement: ClauseElement, *_: Any) -> None:
        statements.append(statement)

    event.listen(engine, "before_execute", note)
    yield statements
    event.remove(engine, "before_execute", note)


def unowned(statement: ClauseElement, owner_id: Id) -> list[str]:
    """Return the tables that a statement reaches without the condition of the owner.

    Every SELECT within it needs the condition for itself.
    """
    return [
        table.name
        for part in iterate(statement)
        for table in tables_of(part)
        if OWNER in table.c and not is_owned(part, table.c[OWNER], owner_id)
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
