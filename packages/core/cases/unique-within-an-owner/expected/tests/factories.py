"""Rows to test with: of each resource a few that differ, known by their numbers."""

from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakKeyDictionary

from httpx2 import AsyncClient

Body = dict[str, Any]
created: WeakKeyDictionary[AsyncClient, Body] = WeakKeyDictionary()

CATEGORIES: list[Body] = [
    {"name": "First category", "code": "A10"},
    {"name": "Second category", "code": "B20"},
    {"name": "Third category", "code": "C30"},
]

INVOICES: list[Body] = [
    {"year": 2026, "number": 1, "is_draft": True, "title": "First invoice"},
    {"year": 2025, "number": 2, "is_draft": False, "title": "Second invoice"},
    {"year": 2000, "number": 3, "is_draft": True, "title": "Third invoice"},
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


async def category_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a category."""
    return CATEGORIES[number].copy()


async def create_category(user: AsyncClient, number: int = 0) -> Body:
    """Create a category, or return it when the user has it."""
    return await created_once(user, "/categories", number, category_body)


async def invoice_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for an invoice."""
    body = INVOICES[number].copy()
    row = await create_category(user, number)
    body["category_id"] = row["id"]
    return body


async def create_invoice(user: AsyncClient, number: int = 0) -> Body:
    """Create an invoice, or return it when the user has it."""
    return await created_once(user, "/invoices", number, invoice_body)
