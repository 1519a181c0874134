"""What clients send and receive for customers."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Name = Annotated[str, Field(min_length=1, max_length=120), NoNul]


class CustomerBase(Input):
    """The fields of a customer that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"name": "Ada Lovelace"}]}
    )

    name: Name


class CustomerCreate(CustomerBase):
    """The body that creates a customer."""


class CustomerReplace(CustomerBase):
    """The body that replaces a customer.

    What it leaves out gets its default.
    """


class CustomerUpdate(Input):
    """The fields of a customer to change.

    What it leaves out stays as it is.
    """

    model_config = CustomerBase.model_config

    name: Name = omitted()


class CustomerResponse(Output):
    """A customer, as its owner sees it."""

    id: Id
    user_id: Id
    name: str
    created_at: dt.datetime
    updated_at: dt.datetime


class CustomerPage(PageResponse[CustomerResponse]):
    """Some of your customers."""


class CustomerQuery(PageQuery):
    """What a list of customers can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
