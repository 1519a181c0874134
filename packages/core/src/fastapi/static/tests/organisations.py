"""Organisations to test with, made as clients make them."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI
from httpx2 import AsyncClient, Response
from sqlalchemy import Update, event
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from backend.organisations import lock_organisation
from tests.clients import session_of
from tests.forging import read
from tests.resource import Body
from tests.resources import resources

# The resources whose rows belong to an organisation.
owned = [each for each in resources if each.owner == "organisation_id"]


async def me(user: AsyncClient) -> Body:
    """Return who a user is, for which organisation the user acts, and as what."""
    found: Body = (await user.get("/auth/me")).json()
    return found


def claims_of(user: AsyncClient) -> dict[str, Any]:
    """Return what the token of a user says: who acts, and for which organisation."""
    return read(user.headers["Authorization"].split(".")[1])


def url_of_organisation(user: AsyncClient) -> str:
    """Return where the organisation is that a user acts for."""
    return f"/organisations/{claims_of(user)['org']}"


def organisation_id_of(user: AsyncClient) -> Id:
    """Return the organisation that a user acts for."""
    return Id(claims_of(user)["org"])


async def invite(manager: AsyncClient, email: str, role: str = "member") -> Response:
    """Invite an address to the organisation that a manager acts for."""
    url = f"{url_of_organisation(manager)}/invitations"
    return await manager.post(url, json={"email": email, "role": role})


async def token_for(manager: AsyncClient, user: AsyncClient, role: str) -> str:
    """Return the token of an invitation of a user."""
    response = await invite(manager, (await me(user))["email"], role)
    assert response.status_code == 201, response.text
    return str(response.json()["token"])


async def accept(user: AsyncClient, token: str) -> Response:
    """Ask to join the organisation of an invitation."""
    return await user.post("/invitations/accept", json={"token": token})


async def switch(user: AsyncClient, url: str) -> Response:
    """Act for another organisation from here on, if that is allowed."""
    response = await user.post(f"{url}/token")
    if response.is_success:
        token = response.json()["access_token"]
        user.headers["Authorization"] = f"Bearer {token}"
    return response


async def organisation_of(user: AsyncClient, name: str = "Second") -> str:
    """Make another organisation, for which the user acts from here on."""
    created = await user.post("/organisations", json={"name": name})
    assert created.status_code == 201, created.text
    url = created.headers["Location"]
    assert (await switch(user, url)).status_code == 200
    return url


async def join(manager: AsyncClient, user: AsyncClient, role: str) -> Body:
    """Make a user a member, who acts for the organisation from here on."""
    accepted = await accept(user, await token_for(manager, user, role))
    assert accepted.status_code == 200, accepted.text
    url = url_of_organisation(manager)
    assert (await switch(user, url)).status_code == 200
    return await member_of(manager, user)


async def members_of(manager: AsyncClient, **query: Any) -> list[Body]:
    """Return the members of the organisation that a user acts for."""
    url = f"{url_of_organisation(manager)}/members"
    found: list[Body] = (await manager.get(url, params=query)).json()["items"]
    return found


async def member_of(manager: AsyncClient, user: AsyncClient) -> Body:
    """Return what a user is in the organisation that a manager acts for."""
    who, members = claims_of(user)["sub"], await members_of(manager)
    [member] = [each for each in members if str(each["user_id"]) == who]
    return member


async def url_of_member(manager: AsyncClient, user: AsyncClient) -> str:
    """Return where a member is of the organisation that a manager acts for."""
    member = await member_of(manager, user)
    return f"{url_of_organisation(manager)}/members/{member['id']}"


@asynccontextmanager
async def held_up(
    app: FastAPI, manager: AsyncClient, request: Coroutine[Any, Any, Response]
) -> AsyncIterator[tuple[AsyncSession, asyncio.Task[Response]]]:
    """Keep an organisation locked from when a request wants to lock it as well.

    A request that does not want to goes on to its end.
    """
    engine = app.state.sessions.kw["bind"].sync_engine
    locks = asyncio.Event()

    def note(_connection: Any, statement: Any, *_: Any) -> None:
        if isinstance(statement, Update):
            locks.set()

    async with session_of(app, manager) as db:
        await lock_organisation(db, owner_id=organisation_id_of(manager))
        event.listen(engine, "before_execute", note)
        asking = asyncio.create_task(request)
        lock = asyncio.create_task(locks.wait())
        await asyncio.wait({asking, lock}, return_when=asyncio.FIRST_COMPLETED)
        lock.cancel()
        event.remove(engine, "before_execute", note)
        yield db, asking
