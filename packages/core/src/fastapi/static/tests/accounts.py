"""Accounts to test with."""

import json
from secrets import token_hex
from typing import Any

from httpx2 import AsyncClient, Response

# Longer than any minimum that the settings allow.
PASSWORD = "correct horse battery staple " * 3


def new_email() -> str:
    """Return an address that nobody has yet."""
    return f"{token_hex(8)}@example.com"


async def sign_up(
    client: AsyncClient, email: str, password: str = PASSWORD, **more: Any
) -> Response:
    """Ask for an account. In ASCII, JSON carries even what UTF-8 cannot."""
    return await client.post(
        "/auth/signup",
        content=json.dumps({"email": email, "password": password, **more}),
        headers={"Content-Type": "application/json"},
    )


async def sign_in(
    client: AsyncClient, email: str, password: str = PASSWORD, **more: str
) -> Response:
    """Ask for an access token."""
    form = {"username": email, "password": password, **more}
    return await client.post("/auth/token", data=form)


async def leave(user: AsyncClient, password: str = PASSWORD) -> Response:
    """Ask for the end of an account."""
    return await user.request("DELETE", "/auth/me", json={"password": password})
