"""What clients send and receive for invoices."""

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import BodyId, Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.date import Date
from backend.types.decimal import PlainDecimal, ToTheDigit, with_places
from backend.types.text import NoNul
from backend.types.unique import Unique

FieldNumber = Annotated[str, Field(min_length=1, max_length=20), NoNul]
Total = Annotated[
    Decimal, ToTheDigit, Field(max_digits=10, decimal_places=2), with_places(2)
]
AccessCode = Annotated[
    str,
    Field(min_length=4, max_length=20),
    NoNul,
    Field(description="It is never returned.", json_schema_extra={"writeOnly": True}),
]
Status = Literal["open", "approved"]
Reason = Annotated[
    Annotated[str, Field(max_length=10000), NoNul] | None,
    Field(
        description="Only an administrator sets it. It is never returned.",
        json_schema_extra={"writeOnly": True},
    ),
]
CorrectionIds = Annotated[list[BodyId], Field(max_length=100), Unique()]


class InvoiceBase(Input):
    """The fields of an invoice that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "number": "2026-001",
                    "total": "120.00",
                    "due_on": "2026-01-15",
                    "customer_id": "0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41",
                    "access_code": "A100",
                },
            ],
        },
    )

    number: FieldNumber
    total: Total
    due_on: Date
    customer_id: BodyId
    access_code: AccessCode
    correction_ids: CorrectionIds = Field(default=[])


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

    number: FieldNumber = omitted()
    total: Total = omitted()
    due_on: Date = omitted()
    customer_id: BodyId = omitted()
    access_code: AccessCode = omitted()
    correction_ids: CorrectionIds = omitted()


class InvoiceResponse(Output):
    """An invoice, as its owner sees it."""

    id: Id
    user_id: Id
    number: str
    total: PlainDecimal
    due_on: dt.date
    customer_id: Id
    status: Status = Field(
        description="Only an administrator sets it.",
        json_schema_extra={"readOnly": True},
    )
    correction_ids: list[Id]
    created_at: dt.datetime
    updated_at: dt.datetime


class InvoicePage(PageResponse[InvoiceResponse]):
    """Some of your invoices."""


class InvoiceQuery(PageQuery):
    """What a list of invoices can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
    due_on: Date | None = None
    customer_id: PathId | None = None
    correction_id: PathId | None = None
