"""Rows to test with: of each resource a few that differ, known by their numbers."""

from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakKeyDictionary

from httpx2 import AsyncClient

Body = dict[str, Any]
created: WeakKeyDictionary[AsyncClient, Body] = WeakKeyDictionary()

PROFESSIONAL_DEVELOPMENT_REVIEW_CANDIDATE_FORMS: list[Body] = [
    {"name_of_the_form": "First name of the form"},
    {"name_of_the_form": "Second name of the form"},
    {"name_of_the_form": "Third name of the form"},
]

INTERNATIONAL_SHIPMENT_CUSTOMS_DECLARATION_ITEMS: list[Body] = [
    {
        "a_field_whose_name_is_as_long_as_it_may_be_here": (
            "First a field whose name is as long as it may be here"
        ),
        "another_field_whose_name_is_as_long_as_possible": (
            "the first of the values of this field"
        ),
        "another_field_whose_name_is_as_long_as_allowed": 1,
        "another_field_whose_name_is_as_long_as_can_be": "-12.50",
        "reservation_number_of_the_other_company": "Northwind Ltd",
    },
    {
        "a_field_whose_name_is_as_long_as_it_may_be_here": (
            "Second a field whose name is as long as it may be here"
        ),
        "another_field_whose_name_is_as_long_as_possible": "the third one",
        "another_field_whose_name_is_as_long_as_allowed": 2,
        "another_field_whose_name_is_as_long_as_can_be": "9.90",
        "reservation_number_of_the_other_company": "Bluebird GmbH",
    },
    {
        "a_field_whose_name_is_as_long_as_it_may_be_here": (
            "Third a field whose name is as long as it may be here"
        ),
        "another_field_whose_name_is_as_long_as_possible": (
            "the second of the values of this field"
        ),
        "another_field_whose_name_is_as_long_as_allowed": 3,
        "another_field_whose_name_is_as_long_as_can_be": "19.95",
        "reservation_number_of_the_other_company": "Oakley & Sons",
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


async def professional_development_review_candidate_form_body(
    user: AsyncClient, number: int = 0
) -> Body:
    """Return a body for a professional development review candidate form."""
    return PROFESSIONAL_DEVELOPMENT_REVIEW_CANDIDATE_FORMS[number].copy()


async def create_professional_development_review_candidate_form(
    user: AsyncClient, number: int = 0
) -> Body:
    """Create a professional development review candidate form, or return it when the user has it."""
    return await created_once(
        user,
        "/professional-development-review-candidate-forms",
        number,
        professional_development_review_candidate_form_body,
    )


async def international_shipment_customs_declaration_item_body(
    user: AsyncClient, number: int = 0
) -> Body:
    """Return a body for an international shipment customs declaration item."""
    body = INTERNATIONAL_SHIPMENT_CUSTOMS_DECLARATION_ITEMS[number].copy()
    row = await create_professional_development_review_candidate_form(user, number)
    body["professional_development_review_candidate_form_a_id"] = row["id"]
    return body


async def create_international_shipment_customs_declaration_item(
    user: AsyncClient, number: int = 0
) -> Body:
    """Create an international shipment customs declaration item, or return it when the user has it."""
    return await created_once(
        user,
        "/international-shipment-customs-declaration-items",
        number,
        international_shipment_customs_declaration_item_body,
    )
