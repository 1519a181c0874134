"""Rows to test with: of each resource a few that differ, known by their numbers."""

from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakKeyDictionary

from httpx2 import AsyncClient

Body = dict[str, Any]
created: WeakKeyDictionary[AsyncClient, Body] = WeakKeyDictionary()

TRACKS: list[Body] = [
    {
        "title": "First track",
        "composer": "First composer",
        "lyrics": "Two litres, and some bread if there is any left.",
        "rating": 5,
        "tempo": 25,
        "price": "9.90",
        "is_live": True,
        "recorded_on": "2026-01-15",
        "played_at": "2026-01-15T09:30:00Z",
        "starts_at": "09:30:00",
        "serial": "3f2b8c1e-5d4a-4e6f-9b7c-0a1d2e3f4a5b",
        "contact": "ada@example.com",
        "page": "https://example.com/guide",
        "genre": "folk",
    },
    {
        "title": "Second track",
        "composer": "Second composer",
        "lyrics": "Ask for the price first.\nThen decide.",
        "rating": 4,
        "tempo": 160,
        "price": "19.95",
        "is_live": False,
        "recorded_on": "2026-02-28",
        "played_at": "2026-02-28T18:00:00Z",
        "starts_at": "12:00:00",
        "serial": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "contact": "grace@example.com",
        "page": "https://example.com/news",
        "genre": "jazz",
    },
    {
        "title": "Third track",
        "composer": "Third composer",
        "lyrics": "It can wait until Monday.",
        "rating": 3,
        "tempo": 90,
        "price": "120.00",
        "is_live": True,
        "recorded_on": "2026-12-01",
        "played_at": "2026-12-01T07:45:00Z",
        "starts_at": "18:45:00",
        "serial": "b8a1f3d2-6c47-4f0e-8d29-5e7a9c3b1f60",
        "contact": "alan@example.com",
        "page": "https://example.org/about",
        "genre": "rock",
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


async def track_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a track."""
    return TRACKS[number].copy()


async def create_track(user: AsyncClient, number: int = 0) -> Body:
    """Create a track, or return it when the user has it."""
    return await created_once(user, "/tracks", number, track_body)
