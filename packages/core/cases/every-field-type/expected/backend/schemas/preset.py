"""What clients send and receive for presets."""

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal, cast
from uuid import UUID

from pydantic import ConfigDict, Field, JsonValue, StrictBool, StrictFloat, StrictInt

from backend.ids import Id
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
AnInteger = Annotated[StrictInt, Field(ge=0, le=9223372036854775807)]
ALargeInteger = Annotated[
    StrictInt, Field(ge=-9223372036854775808, le=9223372036854775807)
]
ANumber = Annotated[StrictFloat, Field(allow_inf_nan=False)]
ALargeNumber = Annotated[StrictFloat, Field(allow_inf_nan=False)]
ADecimal = Annotated[
    Decimal, ToTheDigit, Field(max_digits=10, decimal_places=2), with_places(2)
]
AnEnum = Literal["low", "medium", "high"]
AnEmptyList = Annotated[
    list[Annotated[str, Field(max_length=255), NoNul]], Field(max_length=100)
]
AList = Annotated[
    list[Annotated[str, Field(max_length=255), NoNul]], Field(max_length=100)
]
ANullableInteger = Annotated[
    StrictInt, Field(ge=-9223372036854775808, le=9223372036854775807)
]
DEFAULT_AN_EMPTY_DOCUMENT: JsonValue = cast(JsonValue, {})
DEFAULT_A_DOCUMENT: JsonValue = cast(
    JsonValue,
    {"theme": "dark", "sizes": [1, 2.5], "nested": {"none": None, "yes": True}},
)


class PresetBase(Input):
    """The fields of a preset that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "a_string": "First a string",
                    "a_text": "Two litres, and some bread if there is any left.",
                    "an_integer": 1,
                    "a_large_integer": 1,
                    "a_number": 9.9,
                    "a_large_number": 9.9,
                    "a_decimal": "19.95",
                    "a_boolean": False,
                    "a_date": "2026-01-15",
                    "a_datetime": "2026-01-15T09:30:00Z",
                    "a_time": "12:00:00",
                    "a_uuid": "3f2b8c1e-5d4a-4e6f-9b7c-0a1d2e3f4a5b",
                    "an_email": "ada@example.com",
                    "a_url": "https://example.com/guide",
                    "an_enum": "low",
                    "an_empty_list": ["First an empty list", "Second an empty list"],
                    "a_list": ["First a list", "Second a list"],
                    "an_empty_document": {"colour": "blue"},
                    "a_document": {"colour": "blue"},
                    "a_nullable_integer": 1,
                },
            ],
        },
    )

    a_string: AString = "untitled"
    a_text: AText = ""
    an_integer: AnInteger = 0
    a_large_integer: ALargeInteger = 9007199254740991
    a_number: ANumber = 0.1
    a_large_number: ALargeNumber = 1e21
    a_decimal: ADecimal = Decimal("9.90")
    a_boolean: StrictBool = True
    a_date: Date = dt.date(2026, 1, 31)
    a_datetime: DateTime = dt.datetime.fromisoformat("2026-01-31T09:30:00Z")
    a_time: Time = dt.time.fromisoformat("09:30:00")
    a_uuid: Uuid = UUID("0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41")
    an_email: Email = "nobody@example.com"
    a_url: Url = "https://example.com/"
    an_enum: AnEnum = "medium"
    an_empty_list: AnEmptyList = Field(default=[])
    a_list: AList = Field(default=["home", "urgent"])
    an_empty_document: Json = Field(default=DEFAULT_AN_EMPTY_DOCUMENT)
    a_document: Json = Field(default=DEFAULT_A_DOCUMENT)
    a_nullable_integer: ANullableInteger | None = 5


class PresetCreate(PresetBase):
    """The body that creates a preset."""


class PresetReplace(PresetBase):
    """The body that replaces a preset.

    What it leaves out gets its default.
    """


class PresetUpdate(Input):
    """The fields of a preset to change.

    What it leaves out stays as it is.
    """

    model_config = PresetBase.model_config

    a_string: AString = omitted()
    a_text: AText = omitted()
    an_integer: AnInteger = omitted()
    a_large_integer: ALargeInteger = omitted()
    a_number: ANumber = omitted()
    a_large_number: ALargeNumber = omitted()
    a_decimal: ADecimal = omitted()
    a_boolean: StrictBool = omitted()
    a_date: Date = omitted()
    a_datetime: DateTime = omitted()
    a_time: Time = omitted()
    a_uuid: Uuid = omitted()
    an_email: Email = omitted()
    a_url: Url = omitted()
    an_enum: AnEnum = omitted()
    an_empty_list: AnEmptyList = omitted()
    a_list: AList = omitted()
    an_empty_document: Json = omitted()
    a_document: Json = omitted()
    a_nullable_integer: ANullableInteger | None = omitted()


class PresetResponse(Output):
    """A preset, as its owner sees it."""

    id: Id
    user_id: Id
    a_string: str
    a_text: str
    an_integer: int
    a_large_integer: int
    a_number: float
    a_large_number: float
    a_decimal: PlainDecimal
    a_boolean: bool
    a_date: dt.date
    a_datetime: dt.datetime
    a_time: dt.time
    a_uuid: UUID
    an_email: str
    a_url: str
    an_enum: AnEnum
    an_empty_list: list[str]
    a_list: list[str]
    an_empty_document: JsonValue
    a_document: JsonValue
    a_nullable_integer: int | None
    created_at: dt.datetime
    updated_at: dt.datetime


class PresetPage(PageResponse[PresetResponse]):
    """Some of your presets."""


class PresetQuery(PageQuery):
    """What a list of presets can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
