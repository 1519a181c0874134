"""What clients send and receive for samples."""

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
AShortString = Annotated[str, Field(min_length=3, max_length=3), NoNul]
AText = Annotated[str, Field(min_length=10, max_length=5000), NoNul]
AnInteger = Annotated[StrictInt, Field(ge=-9223372036854775808, le=9223372036854775807)]
ASmallInteger = Annotated[StrictInt, Field(ge=1, le=5)]
ANumber = Annotated[StrictFloat, Field(allow_inf_nan=False)]
AShare = Annotated[StrictFloat, Field(ge=0, le=1, allow_inf_nan=False)]
ADecimal = Annotated[
    Decimal, ToTheDigit, Field(max_digits=10, decimal_places=2), with_places(2)
]
APrice = Annotated[
    Decimal,
    ToTheDigit,
    Field(max_digits=18, decimal_places=4, ge=0.0000),
    with_places(4),
]
AnEnum = Literal["low", "medium", "high"]
AList = Annotated[
    list[Annotated[str, Field(max_length=255), NoNul]], Field(max_length=100)
]
AShortList = Annotated[
    list[Annotated[str, Field(min_length=1, max_length=40), NoNul]],
    Field(min_length=1, max_length=5),
]


class SampleBase(Input):
    """The fields of a sample that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "a_string": "First a string",
                    "a_short_string": "Fir",
                    "a_text": "Two litres, and some bread if there is any left.",
                    "an_integer": 1,
                    "a_small_integer": 1,
                    "a_number": 9.9,
                    "a_share": 0.5,
                    "a_decimal": "9.90",
                    "a_price": "9.9000",
                    "a_boolean": True,
                    "a_date": "2026-01-15",
                    "a_datetime": "2026-01-15T09:30:00Z",
                    "a_time": "09:30:00",
                    "a_uuid": "3f2b8c1e-5d4a-4e6f-9b7c-0a1d2e3f4a5b",
                    "an_email": "ada@example.com",
                    "a_url": "https://example.com/guide",
                    "an_enum": "low",
                    "a_list": ["First a list", "Second a list"],
                    "a_short_list": ["First a short list", "Second a short list"],
                    "a_document": {"colour": "blue"},
                    "a_ref_id": "0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41",
                },
            ],
        },
    )

    a_string: AString
    a_short_string: AShortString
    a_text: AText
    an_integer: AnInteger
    a_small_integer: ASmallInteger
    a_number: ANumber
    a_share: AShare
    a_decimal: ADecimal
    a_price: APrice
    a_boolean: StrictBool
    a_date: Date
    a_datetime: DateTime
    a_time: Time
    a_uuid: Uuid
    an_email: Email
    a_url: Url
    an_enum: AnEnum
    a_list: AList
    a_short_list: AShortList
    a_document: Json
    a_ref_id: BodyId


class SampleCreate(SampleBase):
    """The body that creates a sample."""


class SampleReplace(SampleBase):
    """The body that replaces a sample.

    What it leaves out gets its default.
    """


class SampleUpdate(Input):
    """The fields of a sample to change.

    What it leaves out stays as it is.
    """

    model_config = SampleBase.model_config

    a_string: AString = omitted()
    a_short_string: AShortString = omitted()
    a_text: AText = omitted()
    an_integer: AnInteger = omitted()
    a_small_integer: ASmallInteger = omitted()
    a_number: ANumber = omitted()
    a_share: AShare = omitted()
    a_decimal: ADecimal = omitted()
    a_price: APrice = omitted()
    a_boolean: StrictBool = omitted()
    a_date: Date = omitted()
    a_datetime: DateTime = omitted()
    a_time: Time = omitted()
    a_uuid: Uuid = omitted()
    an_email: Email = omitted()
    a_url: Url = omitted()
    an_enum: AnEnum = omitted()
    a_list: AList = omitted()
    a_short_list: AShortList = omitted()
    a_document: Json = omitted()
    a_ref_id: BodyId = omitted()


class SampleResponse(Output):
    """A sample, as its owner sees it."""

    id: Id
    user_id: Id
    a_string: str
    a_short_string: str
    a_text: str
    an_integer: int
    a_small_integer: int
    a_number: float
    a_share: float
    a_decimal: PlainDecimal
    a_price: PlainDecimal
    a_boolean: bool
    a_date: dt.date
    a_datetime: dt.datetime
    a_time: dt.time
    a_uuid: UUID
    an_email: str
    a_url: str
    an_enum: AnEnum
    a_list: list[str]
    a_short_list: list[str]
    a_document: JsonValue
    a_ref_id: Id
    created_at: dt.datetime
    updated_at: dt.datetime


class SamplePage(PageResponse[SampleResponse]):
    """Some of your samples."""


class SampleQuery(PageQuery):
    """What a list of samples can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
