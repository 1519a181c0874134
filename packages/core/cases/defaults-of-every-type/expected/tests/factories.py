"""Rows to test with: of each resource a few that differ, known by their numbers."""

from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakKeyDictionary

from httpx2 import AsyncClient

Body = dict[str, Any]
created: WeakKeyDictionary[AsyncClient, Body] = WeakKeyDictionary()

PRESETS: list[Body] = [
    {
        "a_string": "First a string",
        "a_text": "Two litres, and some bread if there is any left.",
        "an_integer": 1,
        "a_large_integer": 1,
        "a_number": 9.9,
        "a_large_number": 9.9,
        "a_decimal": "19.95",
        "a_boolean": False,
        "a_date": "2026-01-15",
        "a_datetime": "2026-01-15T09:30:00Z",
        "a_time": "12:00:00",
        "a_uuid": "3f2b8c1e-5d4a-4e6f-9b7c-0a1d2e3f4a5b",
        "an_email": "ada@example.com",
        "a_url": "https://example.com/guide",
        "an_enum": "low",
        "an_empty_list": ["First an empty list", "Second an empty list"],
        "a_list": ["First a list", "Second a list"],
        "an_empty_document": {"colour": "blue"},
        "a_document": {"colour": "blue"},
        "a_nullable_integer": 1,
    },
    {
        "a_string": "Second a string",
        "a_text": "Ask for the price first.\nThen decide.",
        "an_integer": 2,
        "a_large_integer": 2,
        "a_number": 19.95,
        "a_large_number": 19.95,
        "a_decimal": "1.50",
        "a_boolean": True,
        "a_date": "2026-02-28",
        "a_datetime": "2026-02-28T18:00:00Z",
        "a_time": "18:45:00",
        "a_uuid": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "an_email": "grace@example.com",
        "a_url": "https://example.com/news",
        "an_enum": "high",
        "an_empty_list": ["Second an empty list", "Third an empty list"],
        "a_list": ["Second a list", "Third a list"],
        "an_empty_document": {"colour": "green", "size": 3},
        "a_document": {"colour": "green", "size": 3},
        "a_nullable_integer": 2,
    },
    {
        "a_string": "Third a string",
        "a_text": "It can wait until Monday.",
        "an_integer": 3,
        "a_large_integer": 3,
        "a_number": 1.5,
        "a_large_number": 1.5,
        "a_decimal": "9.90",
        "a_boolean": False,
        "a_date": "2026-12-01",
        "a_datetime": "2026-12-01T07:45:00Z",
        "a_time": "09:30:00",
        "a_uuid": "b8a1f3d2-6c47-4f0e-8d29-5e7a9c3b1f60",
        "an_email": "alan@example.com",
        "a_url": "https://example.org/about",
        "an_enum": "medium",
        "an_empty_list": ["Third an empty list", "First an empty list"],
        "a_list": ["Third a list", "First a list"],
        "an_empty_document": ["small", "large"],
        "a_document": ["small", "large"],
        "a_nullable_integer": 3,
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


async def preset_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a preset."""
    return PRESETS[number].copy()


async def create_preset(user: AsyncClient, number: int = 0) -> Body:
    """Create a preset, or return it when the user has it."""
    return await created_once(user, "/presets", number, preset_body)
