"""Applications to test, and clients to test them with."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from secrets import token_hex

from fastapi import FastAPI
from httpx2 import ASGITransport, AsyncClient
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from backend.main import create_app
from backend.models.user import User
from backend.row_security import act_as
from backend.settings import Settings
from backend.tokens import create_access_token


@asynccontextmanager
async def started(settings: Settings) -> AsyncIterator[FastAPI]:
    """Start an application."""
    app = create_app(settings)
    async with app.router.lifespan_context(app):
        yield app


@asynccontextmanager
async def client_of(
    app: FastAPI, token: str | None = None
) -> AsyncIterator[AsyncClient]:
    """Open a client that sends a token with each request, if it has one."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with AsyncClient(
        transport=ASGITransport(app), base_url="http://test", headers=headers
    ) as client:
        yield client


@asynccontextmanager
async def calm_client_of(app: FastAPI, user: AsyncClient) -> AsyncIterator[AsyncClient]:
    """Open one more client of a user, to which an error of the service is an answer."""
    transport = ASGITransport(app, raise_app_exceptions=False)
    async with AsyncClient(
        transport=transport, base_url="http://test", headers=user.headers
    ) as client:
        yield client


@asynccontextmanager
async def new_user(app: FastAPI, settings: Settings) -> AsyncIterator[AsyncClient]:
    """Make a user who owns nothing yet, and open a client that is signed in."""
    user = User(email=f"{token_hex(8)}@example.com", password_hash="none")
    async with app.state.sessions.begin() as db:
        db.add(user)
    token = create_access_token(settings, user.id)
    async with client_of(app, token) as client:
        yield client


@asynccontextmanager
async def session_of(app: FastAPI, user: AsyncClient) -> AsyncIterator[AsyncSession]:
    """Open a transaction that acts for a user, as a request does."""
    me = (await user.get("/auth/me")).json()
    async with app.state.sessions.begin() as db:
        assert await act_as(db, Id(me["id"]))
        yield db
