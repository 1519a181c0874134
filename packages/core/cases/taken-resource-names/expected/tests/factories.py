"""Rows to test with: of each resource a few that differ, known by their numbers."""

from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakKeyDictionary

from httpx2 import AsyncClient

Body = dict[str, Any]
created: WeakKeyDictionary[AsyncClient, Body] = WeakKeyDictionary()

FS: list[Body] = [
    {"foo": 1, "foo_filter": 1},
    {"foo": 2, "foo_filter": 2},
    {"foo": 3, "foo_filter": 3},
]

ROWS: list[Body] = [
    {
        "body": "Two litres, and some bread if there is any left.",
        "float": 9.9,
        "integer": 2,
    },
    {"body": "Ask for the price first.\nThen decide.", "float": 19.95, "integer": 3},
    {"body": "It can wait until Monday.", "float": 1.5, "integer": 1},
]

SESSIONS: list[Body] = [
    {"client": "First client", "started_at": "2026-01-15T09:30:00Z"},
    {"client": "Second client", "started_at": "2026-02-28T18:00:00Z"},
    {"client": "Third client", "started_at": "2026-12-01T07:45:00Z"},
]

TABLES: list[Body] = [
    {"name": "First table"},
    {"name": "Second table"},
    {"name": "Third table"},
]

MODELS: list[Body] = [
    {"update": "First update", "config_dict": {"colour": "blue"}},
    {"update": "Second update", "config_dict": {"colour": "green", "size": 3}},
    {"update": "Third update", "config_dict": ["small", "large"]},
]


async def created_once(
    user: AsyncClient,
    path: str,
    number: int,
    body: Callable[[AsyncClient, int], Awaitable[Body]],
) -> Body:
    """Return the row of a number, which is created when it is first asked for."""
    rows = created.setdefault(user, {})
    key = f"{path} {number}"
    if key not in rows:
        response = await user.post(path, json=await body(user, number))
        assert response.status_code == 201, response.text
        rows[key] = response.json()
    row: Body = rows[key]
    return row


async def f_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a f."""
    return FS[number].copy()


async def create_f(user: AsyncClient, number: int = 0) -> Body:
    """Create a f, or return it when the user has it."""
    return await created_once(user, "/fs", number, f_body)


async def row_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a row."""
    return ROWS[number].copy()


async def create_row(user: AsyncClient, number: int = 0) -> Body:
    """Create a row, or return it when the user has it."""
    return await created_once(user, "/rows", number, row_body)


async def session_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a session."""
    return SESSIONS[number].copy()


async def create_session(user: AsyncClient, number: int = 0) -> Body:
    """Create a session, or return it when the user has it."""
    return await created_once(user, "/sessions", number, session_body)


async def table_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a table."""
    body = TABLES[number].copy()
    row = await create_row(user, number)
    body["row_id"] = row["id"]
    return body


async def create_table(user: AsyncClient, number: int = 0) -> Body:
    """Create a table, or return it when the user has it."""
    return await created_once(user, "/tables", number, table_body)


async def model_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a model."""
    body = MODELS[number].copy()
    row = await create_table(user, number)
    body["table_id"] = row["id"]
    return body


async def create_model(user: AsyncClient, number: int = 0) -> Body:
    """Create a model, or return it when the user has it."""
    return await created_once(user, "/models", number, model_body)
