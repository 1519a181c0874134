"""What clients send and receive for drafts."""

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal
from uuid import UUID

from pydantic import ConfigDict, Field, JsonValue, StrictBool, StrictFloat, StrictInt

from backend.ids import BodyId, Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.date import Date
from backend.types.datetime import DateTime
from backend.types.decimal import PlainDecimal, ToTheDigit, with_places
from backend.types.email import Email
from backend.types.json import Json
from backend.types.text import NoNul
from backend.types.time import Time
from backend.types.url import Url
from backend.types.uuid import Uuid

AString = Annotated[str, Field(max_length=255), NoNul]
AText = Annotated[str, Field(max_length=10000), NoNul]
AnInteger = Annotated[StrictInt, Field(ge=-9223372036854775808, le=9223372036854775807)]
ANumber = Annotated[StrictFloat, Field(allow_inf_nan=False)]
ADecimal = Annotated[
    Decimal, ToTheDigit, Field(max_digits=10, decimal_places=2), with_places(2)
]
AnEnum = Literal["low", "medium", "high"]
AList = Annotated[
    list[Annotated[str, Field(max_length=255), NoNul]], Field(max_length=100)
]


class DraftBase(Input):
    """The fields of a draft that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "a_string": "First a string",
                    "a_text": "Two litres, and some bread if there is any left.",
                    "an_integer": 1,
                    "a_number": 9.9,
                    "a_decimal": "9.90",
                    "a_boolean": True,
                    "a_date": "2026-01-15",
                    "a_datetime": "2026-01-15T09:30:00Z",
                    "a_time": "09:30:00",
                    "a_uuid": "3f2b8c1e-5d4a-4e6f-9b7c-0a1d2e3f4a5b",
                    "an_email": "ada@example.com",
                    "a_url": "https://example.com/guide",
                    "an_enum": "low",
                    "a_list": ["First a list", "Second a list"],
                    "a_document": {"colour": "blue"},
                },
            ],
        },
    )

    a_string: AString | None = None
    a_text: AText | None = None
    an_integer: AnInteger | None = None
    a_number: ANumber | None = None
    a_decimal: ADecimal | None = None
    a_boolean: StrictBool | None = None
    a_date: Date | None = None
    a_datetime: DateTime | None = None
    a_time: Time | None = None
    a_uuid: Uuid | None = None
    an_email: Email | None = None
    a_url: Url | None = None
    an_enum: AnEnum | None = None
    a_list: AList | None = None
    a_document: Json | None = None
    a_ref_id: BodyId | None = None


class DraftCreate(DraftBase):
    """The body that creates a draft."""


class DraftReplace(DraftBase):
    """The body that replaces a draft.

    What it leaves out gets its default.
    """


class DraftUpdate(Input):
    """The fields of a draft to change.

    What it leaves out stays as it is.
    """

    model_config = DraftBase.model_config

    a_string: AString | None = omitted()
    a_text: AText | None = omitted()
    an_integer: AnInteger | None = omitted()
    a_number: ANumber | None = omitted()
    a_decimal: ADecimal | None = omitted()
    a_boolean: StrictBool | None = omitted()
    a_date: Date | None = omitted()
    a_datetime: DateTime | None = omitted()
    a_time: Time | None = omitted()
    a_uuid: Uuid | None = omitted()
    an_email: Email | None = omitted()
    a_url: Url | None = omitted()
    an_enum: AnEnum | None = omitted()
    a_list: AList | None = omitted()
    a_document: Json | None = omitted()
    a_ref_id: BodyId | None = omitted()


class DraftResponse(Output):
    """A draft, as its owner sees it."""

    id: Id
    user_id: Id
    a_string: str | None
    a_text: str | None
    an_integer: int | None
    a_number: float | None
    a_decimal: PlainDecimal | None
    a_boolean: bool | None
    a_date: dt.date | None
    a_datetime: dt.datetime | None
    a_time: dt.time | None
    a_uuid: UUID | None
    an_email: str | None
    a_url: str | None
    an_enum: AnEnum | None
    a_list: list[str] | None
    a_document: JsonValue | None
    a_ref_id: Id | None
    created_at: dt.datetime
    updated_at: dt.datetime


class DraftPage(PageResponse[DraftResponse]):
    """Some of your drafts."""


class DraftQuery(PageQuery):
    """What a list of drafts can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
