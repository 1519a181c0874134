"""Rows to test with: of each resource a few that differ, known by their numbers."""

from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakKeyDictionary

from httpx2 import AsyncClient

Body = dict[str, Any]
created: WeakKeyDictionary[AsyncClient, Body] = WeakKeyDictionary()

PROJECTS: list[Body] = [
    {"name": "First project"},
    {"name": "Second project"},
    {"name": "Third project"},
]

TASKS: list[Body] = [
    {"title": "Buy milk"},
    {"title": "Call the plumber"},
    {"title": "Plan the trip"},
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


async def project_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a project."""
    return PROJECTS[number].copy()


async def create_project(user: AsyncClient, number: int = 0) -> Body:
    """Create a project, or return it when the user has it."""
    return await created_once(user, "/projects", number, project_body)


async def task_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a task."""
    body = TASKS[number].copy()
    row = await create_project(user, number)
    body["project_id"] = row["id"]
    return body


async def create_task(user: AsyncClient, number: int = 0) -> Body:
    """Create a task, or return it when the user has it."""
    return await created_once(user, "/tasks", number, task_body)
