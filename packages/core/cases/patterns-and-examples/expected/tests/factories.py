"""Rows to test with: of each resource a few that differ, known by their numbers."""

from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakKeyDictionary

from httpx2 import AsyncClient

Body = dict[str, Any]
created: WeakKeyDictionary[AsyncClient, Body] = WeakKeyDictionary()

PRODUCTS: list[Body] = [
    {
        "sku": "SKU-0001",
        "slug": "blue-kettle",
        "colour": "#abcdef",
        "note": 'A "quoted" note.',
        "price": "12.50",
        "weight": 0.5,
    },
    {
        "sku": "SKU-0002",
        "slug": "red-kettle",
        "colour": "#def123",
        "note": "Two litres, and some bread if there is any left.",
        "price": "9.90",
        "weight": 1.25,
    },
    {
        "sku": "SKU-0003",
        "slug": "green-kettle",
        "colour": "#123456",
        "note": "Ask for the price first.\nThen decide.",
        "price": "19.95",
        "weight": 72.5,
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


async def product_body(user: AsyncClient, number: int = 0) -> Body:
    """Return a body for a product."""
    return PRODUCTS[number].copy()


async def create_product(user: AsyncClient, number: int = 0) -> Body:
    """Create a product, or return it when the user has it."""
    return await created_once(user, "/products", number, product_body)
