"""A database that fails when it is told to."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from fastapi import FastAPI
from sqlalchemy import event


class Broken(Exception):
    """What the database is made to say."""


@contextmanager
def broken(app: FastAPI, name: str, breaks: Callable[..., bool]) -> Iterator[None]:
    """Let the database fail at an event."""

    def fail(*args: Any) -> None:
        if breaks(*args):
            raise Broken

    engine = app.state.sessions.kw["bind"].sync_engine
    event.listen(engine, name, fail)
    yield
    event.remove(engine, name, fail)


def writes_entry(_connection: Any, _cursor: Any, statement: str, *_: Any) -> bool:
    """Tell whether a statement writes the audit trail."""
    return "INSERT INTO audit_entries" in statement
