"""Rows to test with: of each resource a few that differ, known by their numbers."""

from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakKeyDictionary

from httpx2 import AsyncClient

Body = dict[str, Any]
created: WeakKeyDictionary[AsyncClient, Body] = WeakKeyDictionary()

RECORDS: list[Body] = [
    {
        "class": "First class",
        "from": "First from",
        "import": True,
        "metadata": {"colour": "blue"},
        "schema": "First schema",
        "copy": 2,
        "registry": "First registry",
        "validate": False,
        "construct": "First construct",
        "model": "First model",
        "model_config": "First model config",
        "model_fields": ["First model field", "Second model field"],
        "model_dump": "Two litres, and some bread if there is any left.",
        "date": "2026-01-15",
        "datetime": "2026-01-15T09:30:00Z",
        "time": "09:30:00",
        "str": "First str",
        "int": 2,
        "float": 9.9,
        "bool": True,
        "list": ["First list", "Second list"],
        "dict": {"colour": "blue"},
        "type": "two",
        "tuple": "3f2b8c1e-5d4a-4e6f-9b7c-0a1d2e3f4a5b",
        "dt": "2026-01-15T09:30:00Z",
        "json": {"colour": "blue"},
        "self": "First self",
        "cls": "First cls",
        "query": "First query",
        "body": "First body",
        "db": "First db",
        "response": "First response",
        "limit": 1,
        "sort": "First sort",
        "search": "First search",
        "items": "First items",
        "key": "First key",
        "value": "First value",
        "name": "First record",
        "field": "First field",
        "field_name": "First field name",
        "string": "First string",
        "record": "First record",
        "record_id": "First record id",
        "decimal": "9.90",
        "literal": "First literal",
        "annotated": "First annotated",
    },
    {
        "class": "Second class",
        "from": "Second from",
        "import": False,
        "metadata": {"colour": "green", "size": 3},
        "schema": "Second schema",
        "copy": 3,
        "registry": "Second registry",
        "validate": True,
        "construct": "Second construct",
        "model": "Second model",
        "model_config": "Second model config",
        "model_fields": ["Second model field", "Third model field"],
        "model_dump": "Ask for the price first.\nThen decide.",
        "date": "2026-02-28",
        "datetime": "2026-02-28T18:00:00Z",
        "time": "12:00:00",
        "str": "Second str",
        "int": 3,
        "float": 19.95,
        "bool": False,
        "list": ["Second list", "Third list"],
        "dict": {"colour": "green", "size": 3},
        "type": "one",
        "tuple": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "dt": "2026-02-28T18:00:00Z",
        "json": {"colour": "green", "size": 3},
        "self": "Second self",
        "cls": "Second cls",
        "query": "Second query",
        "body": "Second body",
        "db": "Second db",
        "response": "Second response",
        "limit": 2,
        "sort": "Second sort",
        "search": "Second search",
        "items": "Second items",
        "key": "Second key",
        "value": "Second value",
        "name": "Second record",
        "field": "Second field",
        "field_name": "Second field name",
        "string": "Second string",
        "record": "Second record",
        "record_id": "Second record id",
        "decimal": "19.95",
        "literal": "Second literal",
        "annotated": "Second annotated",
    },
    {
        "class": "Third class",
        "from": "Third from",
        "import": True,
        "metadata": ["small", "large"],
        "schema": "Third schema",
        "copy": 1,
        "registry": "Third registry",
        "validate": False,
        "construct": "Third construct",
        "model": "Third model",
        "model_config": "Third model config",
        "model_fields": ["Third model field", "First model field"],
        "model_dump": "It can wait until Monday.",
        "date": "2026-12-01",
        "datetime": "2026-12-01T07:45:00Z",
        "time": "18:45:00",
        "str": "Third str",
        "int": 1,
        "float": 1.5,
        "bool": True,
        "list": ["Third list", "First list"],
        "dict": ["small", "large"],
        "type": "two",
        "tuple": "b8a1f3d2-6c47-4f0e-8d29-5e7a9c3b1f60",
        "dt": "2026-12-01T07:45:00Z",
        "json": ["small", "large"],
        "self": "Third self",
        "cls": "Third cls",
        "query": "Third query",
        "body": "Third body",
        "db": "Third db",
        "response": "Third response",
        "limit": 3,
        "sort": "Third sort",
        "search": "Third search",
        "items": "Third items",
        "key": "Third key",
        "value": "Third value",
        "name": "Third record",
        "field": "Third field",
        "field_name": "Third field name",
        "string": "Third string",
        "record": "Third record",
        "record_id": "Third record id",
        "decimal": "1.50",
        "literal": "Third literal",
        "annotated": "Third annotated",
    },
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


async def record_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a record."""
    return RECORDS[number].copy()


async def create_record(user: AsyncClient, number: int = 0) -> Body:
    """Create a record, or return it when the user has it."""
    return await created_once(user, "/records", number, record_body)
