"""Rows to test with: of each resource a few that differ, known by their numbers."""

from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakKeyDictionary

from httpx2 import AsyncClient

Body = dict[str, Any]
created: WeakKeyDictionary[AsyncClient, Body] = WeakKeyDictionary()

TODOS: list[Body] = [
    {
        "title": "Buy milk",
        "description": "Two litres, and some bread if there is any left.",
        "is_completed": True,
    },
    {
        "title": "Call the plumber",
        "description": "Ask for the price first.\nThen decide.",
        "is_completed": False,
    },
    {
        "title": "Plan the trip",
        "description": "It can wait until Monday.",
        "is_completed": True,
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


async def todo_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a todo."""
    return TODOS[number].copy()


async def create_todo(user: AsyncClient, number: int = 0) -> Body:
    """Create a todo, or return it when the user has it."""
    return await created_once(user, "/todos", number, todo_body)
