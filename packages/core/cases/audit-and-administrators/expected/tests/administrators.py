"""Administrators to test with, made as the command makes them."""

from fastapi import FastAPI
from httpx2 import AsyncClient

from backend.administrators import run


async def is_made(app: FastAPI, user: AsyncClient, *, is_administrator: bool) -> None:
    """Make a user an administrator, or end it, as the command does."""
    email = (await user.get("/auth/me")).json()["email"]
    command = "grant" if is_administrator else "revoke"
    assert await run(app.state.settings, command, email) == []
