"""What clients send and receive for addresses."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import BodyId, Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Street = Annotated[str, Field(min_length=1, max_length=200), NoNul]


class AddressBase(Input):
    """The fields of an address that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "street": "Market Square",
                    "person_id": "0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41",
                },
            ],
        },
    )

    street: Street
    person_id: BodyId


class AddressCreate(AddressBase):
    """The body that creates an address."""


class AddressReplace(AddressBase):
    """The body that replaces an address.

    What it leaves out gets its default.
    """


class AddressUpdate(Input):
    """The fields of an address to change.

    What it leaves out stays as it is.
    """

    street: Street = omitted()
    person_id: BodyId = omitted()


class AddressResponse(Output):
    """An address, as its owner sees it."""

    id: Id
    user_id: Id
    street: str
    person_id: Id
    created_at: dt.datetime
    updated_at: dt.datetime


class AddressPage(PageResponse[AddressResponse]):
    """Some of your addresses."""


class AddressQuery(PageQuery):
    """What a list of addresses can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
