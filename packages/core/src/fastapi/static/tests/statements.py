"""What is asked of the database: the statements, and whose rows they reach."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from fastapi import FastAPI
# <not sharing>
from sqlalchemy import BindParameter, Column, Delete, Select, Table, Update, event
# </not sharing>
# <sharing>
from sqlalchemy import (
    BindParameter,
    Column,
    Delete,
    Executable,
    Select,
    Table,
    Update,
    event,
)
# </sharing>
from sqlalchemy.sql.elements import BinaryExpression, BooleanClauseList, ClauseElement
from sqlalchemy.sql.operators import and_
from sqlalchemy.sql.visitors import iterate

from backend.ids import Id

# <organisations>
# The column that tells whose a row is: the first of these that a table has.
OWNERS = ("organisation_id", "user_id")
# </organisations>
# <not organisations>
OWNER = "user_id"
# </not organisations>


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


# <sharing>
def reaches_beyond(statement: ClauseElement) -> bool:
    """Tell whether a statement says itself that it reaches rows of others."""
    if not isinstance(statement, Executable):
        return False
    return statement.get_execution_options().get("beyond_owner") is not None


# </sharing>
# <not organisations>
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


# </not organisations>
# <organisations>
def unowned(statement: ClauseElement, *owner_ids: Id) -> list[str]:
    """Return the tables that a statement reaches without the condition of an owner.

    Every SELECT within it needs the condition for itself.
    """
    return [
        table.name
        for part in iterate(statement)
        for table in tables_of(part)
        for owner in [name for name in OWNERS if name in table.c][:1]
        if not any(is_owned(part, table.c[owner], owner_id) for owner_id in owner_ids)
    ]


# </organisations>
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
