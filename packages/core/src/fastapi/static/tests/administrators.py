"""Administrators to test with, and what they find in the audit trail."""

from typing import Any

from fastapi import FastAPI
from httpx2 import AsyncClient

from backend.administrators import run
from tests.resource import Body


async def is_made(app: FastAPI, user: AsyncClient, *, is_administrator: bool) -> None:
    """Make a user an administrator, or end it, as the command does."""
    email = (await user.get("/auth/me")).json()["email"]
    command = "grant" if is_administrator else "revoke"
    assert await run(app.state.settings, command, email) == []


async def entries_of(reader: AsyncClient, url: str, /, **query: Any) -> list[Body]:
    """Return the entries of the audit trail, the latest first."""
    response = await reader.get(url, params=query)
    assert response.status_code == 200, response.text
    entries: list[Body] = response.json()["items"]
    return entries
