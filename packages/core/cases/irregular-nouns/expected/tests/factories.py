"""Rows to test with: of each resource a few that differ, known by their numbers."""

from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakKeyDictionary

from httpx2 import AsyncClient

Body = dict[str, Any]
created: WeakKeyDictionary[AsyncClient, Body] = WeakKeyDictionary()

WORKING_HOURS: list[Body] = [
    {"spent": 9.9},
    {"spent": 19.95},
    {"spent": 1.5},
]

JOURNAL_ENTRIES: list[Body] = [
    {"text": "Two litres, and some bread if there is any left."},
    {"text": "Ask for the price first.\nThen decide."},
    {"text": "It can wait until Monday."},
]

NEWS_ITEMS: list[Body] = [
    {"headline": "First headline"},
    {"headline": "Second headline"},
    {"headline": "Third headline"},
]

PEOPLE: list[Body] = [
    {"name": "Ada Lovelace"},
    {"name": "Grace Hopper"},
    {"name": "Alan Turing"},
]

ADDRESSES: list[Body] = [
    {"street": "Market Square"},
    {"street": "Station Road"},
    {"street": "Mill Lane"},
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


async def hour_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for an hour."""
    return WORKING_HOURS[number].copy()


async def create_hour(user: AsyncClient, number: int = 0) -> Body:
    """Create an hour, or return it when the user has it."""
    return await created_once(user, "/working-hours", number, hour_body)


async def journal_entry_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a journal entry."""
    return JOURNAL_ENTRIES[number].copy()


async def create_journal_entry(user: AsyncClient, number: int = 0) -> Body:
    """Create a journal entry, or return it when the user has it."""
    return await created_once(user, "/journal-entries", number, journal_entry_body)


async def news_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a news."""
    return NEWS_ITEMS[number].copy()


async def create_news(user: AsyncClient, number: int = 0) -> Body:
    """Create a news, or return it when the user has it."""
    return await created_once(user, "/news-items", number, news_body)


async def person_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a person."""
    return PEOPLE[number].copy()


async def create_person(user: AsyncClient, number: int = 0) -> Body:
    """Create a person, or return it when the user has it."""
    return await created_once(user, "/people", number, person_body)


async def address_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for an address."""
    body = ADDRESSES[number].copy()
    row = await create_person(user, number)
    body["person_id"] = row["id"]
    return body


async def create_address(user: AsyncClient, number: int = 0) -> Body:
    """Create an address, or return it when the user has it."""
    return await created_once(user, "/addresses", number, address_body)
