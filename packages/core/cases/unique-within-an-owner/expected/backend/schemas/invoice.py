"""What clients send and receive for invoices."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StrictBool, StrictInt

from backend.ids import BodyId, Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Year = Annotated[StrictInt, Field(ge=2000, le=2100)]
FieldNumber = Annotated[StrictInt, Field(ge=1, le=9223372036854775807)]
Title = Annotated[str, Field(min_length=1, max_length=200), NoNul]


class InvoiceBase(Input):
    """The fields of an invoice that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "year": 2026,
                    "number": 1,
                    "is_draft": True,
                    "category_id": "0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41",
                    "title": "First invoice",
                },
            ],
        },
    )

    year: Year
    number: FieldNumber
    is_draft: StrictBool = False
    category_id: BodyId
    title: Title


class InvoiceCreate(InvoiceBase):
    """The body that creates an invoice."""


class InvoiceReplace(InvoiceBase):
    """The body that replaces an invoice.

    What it leaves out gets its default.
    """


class InvoiceUpdate(Input):
    """The fields of an invoice to change.

    What it leaves out stays as it is.
    """

    model_config = InvoiceBase.model_config

    year: Year = omitted()
    number: FieldNumber = omitted()
    is_draft: StrictBool = omitted()
    category_id: BodyId = omitted()
    title: Title = omitted()


class InvoiceResponse(Output):
    """An invoice, as its owner sees it."""

    id: Id
    user_id: Id
    year: int
    number: int
    is_draft: bool
    category_id: Id
    title: str
    created_at: dt.datetime
    updated_at: dt.datetime


class InvoicePage(PageResponse[InvoiceResponse]):
    """Some of your invoices."""


class InvoiceQuery(PageQuery):
    """What a list of invoices can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
