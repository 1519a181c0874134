"""What is asked of the database: the statements, and whose rows they reach."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from fastapi import FastAPI
from sqlalchemy import (
    Connection,
    Engine,
    # <sharing>
    Executable,
    # </sharing>
    # <organisations>
    Function,
    # </organisations>
    Insert,
    # <public_read>
    Select,
    # </public_read>
    event,
)
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import ClauseElement
# <organisations>
from sqlalchemy.sql.visitors import iterate
# </organisations>

from backend.ids import Id
from tests.reach import owned_names_in, owner_of, unowned
# <public_read>
from tests.resources import resources
# </public_read>

# Why a statement may reach rows of others, whichever they are.
REASONS = {
    "a test",
    # <audit>
    "audit",
    # </audit>
    # <organisations>
    "invitation",
    # </organisations>
    # <sharing>
    "sharing",
    # </sharing>
    "start_check",
}


@contextmanager
def captured(app: FastAPI) -> Iterator[list[ClauseElement]]:
    """Collect the statements that are sent to the database."""
    engine = app.state.sessions.kw["bind"].sync_engine
    statements: list[ClauseElement] = []

    # <not public_read>
    def note(_connection: Any, statement: ClauseElement, *_: Any) -> None:
        statements.append(statement)
    # </not public_read>
    # <public_read>
    def note(_connection: Any, statement: ClauseElement, *others: Any) -> None:
        # A SELECT of what everybody may read needs no owner.
        beyond_owner = others[-1].get("beyond_owner")
        if not isinstance(statement, Select) or beyond_owner != "public_read":
            statements.append(statement)
    # </public_read>

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
        info = session.info if session else {}
        reached = reached_beyond(statement, info.get("owners", {}), rows or [row])
        if reached and not is_excused(how.get("beyond_owner"), reached, info):
            strays.append(str(statement))

    def note_text(
        _connection: Any, _cursor: Any, sql: str, _values: Any, context: Any, _many: Any
    ) -> None:
        # What is sent as it stands has no parts that the other one could look at.
        is_a_test = context.execution_options.get("beyond_owner") == "a test"
        if context.compiled is None and owned_names_in(sql) and not is_a_test:
            strays.append(sql)

    listeners: list[tuple[Any, str, Any]] = [
        (Engine, "begin", begin),
        (Session, "after_begin", join),
        (Engine, "before_execute", note),
        (Engine, "before_cursor_execute", note_text),
    ]
    for listener in listeners:
        event.listen(*listener)
    yield strays
    for listener in listeners:
        event.remove(*listener)


def reached_beyond(
    statement: ClauseElement, owners: Mapping[str, Id], rows: Sequence[Any]
) -> list[str]:
    """Return the tables in which a statement reaches rows of others."""
    if isinstance(statement, Insert) and stores_for_others(statement, owners, rows):
        return [statement.table.name, *unowned(statement, owners)]
    # <not organisations>
    return unowned(statement, owners)
    # </not organisations>
    # <organisations>
    reached = unowned(statement, owners)
    # The one that tells the database for whom it acts is looked at by other tests.
    if "memberships" in reached and calls(statement, "set_config"):
        reached = [name for name in reached if name != "memberships"]
    return reached
    # </organisations>


# <organisations>
def calls(statement: ClauseElement, name: str) -> bool:
    """Tell whether a statement calls a function of the database."""
    return any(
        isinstance(part, Function) and part.name == name for part in iterate(statement)
    )


# </organisations>
def stores_for_others(
    insert: Insert, owners: Mapping[str, Id], rows: Sequence[Any]
) -> bool:
    """Tell whether a statement stores rows of others."""
    name = owner_of(insert.table)
    if name is None:
        return False
    return any(name not in owners or row.get(name) != owners[name] for row in rows)


def is_excused(
    reason: str | None, reached: Sequence[str], info: Mapping[Any, Any]
) -> bool:
    """Tell whether there is a good reason to reach the rows of others."""
    # <administrators>
    if reason == "administrators":
        return info.get("is_administrator") is True
    # </administrators>
    # <public_read>
    if reason == "public_read":
        return public_tables().issuperset(reached)
    # </public_read>
    return reason in REASONS
# <public_read>


def public_tables() -> set[str]:
    """Return the tables whose rows everybody may read."""
    public = [resource for resource in resources if resource.is_public]
    # <not links>
    return {str(resource.model.__tablename__) for resource in public}
    # </not links>
    # <links>
    # What a row refers to is read with it.
    links = [link for resource in public for link in resource.links]
    names = {str(resource.model.__tablename__) for resource in public}
    return names | {str(link.model.__tablename__) for link in links}
    # </links>
# </public_read>
# <sharing>


def asks_for_a_share(statement: ClauseElement) -> bool:
    """Tell whether a statement says that it reaches rows which others share."""
    if not isinstance(statement, Executable):
        return False
    return statement.get_execution_options().get("beyond_owner") == "sharing"
# </sharing>
