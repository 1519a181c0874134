"""What clients send and receive for tracks."""

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal
from uuid import UUID

from pydantic import ConfigDict, Field, StrictBool, StrictFloat, StrictInt

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.date import Date
from backend.types.datetime import DateTime
from backend.types.decimal import PlainDecimal, ToTheDigit, with_places
from backend.types.email import Email
from backend.types.text import NoNul
from backend.types.time import Time
from backend.types.url import Url
from backend.types.uuid import Uuid

Title = Annotated[str, Field(min_length=1, max_length=200), NoNul]
Composer = Annotated[str, Field(min_length=1, max_length=100), NoNul]
Lyrics = Annotated[str, Field(max_length=10000), NoNul]
Rating = Annotated[StrictInt, Field(ge=1, le=5)]
Tempo = Annotated[StrictFloat, Field(ge=20, le=300, allow_inf_nan=False)]
Price = Annotated[
    Decimal, ToTheDigit, Field(max_digits=6, decimal_places=2), with_places(2)
]
Genre = Literal["folk", "jazz", "rock"]
RatingFilter = Annotated[int, Field(ge=1, le=5)]
TempoFilter = Annotated[float, Field(ge=20, le=300, allow_inf_nan=False)]
ContactFilter = Annotated[str, Field(max_length=254), NoNul]
FieldPageFilter = Annotated[str, Field(max_length=2083), NoNul]


class TrackBase(Input):
    """The fields of a track that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "title": "First track",
                    "composer": "First composer",
                    "lyrics": "Two litres, and some bread if there is any left.",
                    "rating": 5,
                    "tempo": 25,
                    "price": "9.90",
                    "is_live": True,
                    "recorded_on": "2026-01-15",
                    "played_at": "2026-01-15T09:30:00Z",
                    "starts_at": "09:30:00",
                    "serial": "3f2b8c1e-5d4a-4e6f-9b7c-0a1d2e3f4a5b",
                    "contact": "ada@example.com",
                    "page": "https://example.com/guide",
                    "genre": "folk",
                },
            ],
        },
    )

    title: Title
    composer: Composer | None = None
    lyrics: Lyrics | None = None
    rating: Rating | None = None
    tempo: Tempo | None = None
    price: Price | None = None
    is_live: StrictBool | None = None
    recorded_on: Date | None = None
    played_at: DateTime | None = None
    starts_at: Time | None = None
    serial: Uuid | None = None
    contact: Email | None = None
    page: Url | None = None
    genre: Genre | None = None


class TrackCreate(TrackBase):
    """The body that creates a track."""


class TrackReplace(TrackBase):
    """The body that replaces a track.

    What it leaves out gets its default.
    """


class TrackUpdate(Input):
    """The fields of a track to change.

    What it leaves out stays as it is.
    """

    model_config = TrackBase.model_config

    title: Title = omitted()
    composer: Composer | None = omitted()
    lyrics: Lyrics | None = omitted()
    rating: Rating | None = omitted()
    tempo: Tempo | None = omitted()
    price: Price | None = omitted()
    is_live: StrictBool | None = omitted()
    recorded_on: Date | None = omitted()
    played_at: DateTime | None = omitted()
    starts_at: Time | None = omitted()
    serial: Uuid | None = omitted()
    contact: Email | None = omitted()
    page: Url | None = omitted()
    genre: Genre | None = omitted()


class TrackResponse(Output):
    """A track, as its owner sees it."""

    id: Id
    user_id: Id
    title: str
    composer: str | None
    lyrics: str | None
    rating: int | None
    tempo: float | None
    price: PlainDecimal | None
    is_live: bool | None
    recorded_on: dt.date | None
    played_at: dt.datetime | None
    starts_at: dt.time | None
    serial: UUID | None
    contact: str | None
    page: str | None
    genre: Genre | None
    created_at: dt.datetime
    updated_at: dt.datetime


class TrackPage(PageResponse[TrackResponse]):
    """Some of your tracks."""


class TrackQuery(PageQuery):
    """What a list of tracks can be asked for."""

    sort: Literal[
        "-created_at",
        "created_at",
        "-title",
        "title",
        "-rating",
        "rating",
        "-tempo",
        "tempo",
        "-price",
        "price",
        "-is_live",
        "is_live",
        "-recorded_on",
        "recorded_on",
        "-played_at",
        "played_at",
        "-starts_at",
        "starts_at",
        "-serial",
        "serial",
        "-contact",
        "contact",
        "-page",
        "page",
        "-genre",
        "genre",
        "-updated_at",
        "updated_at",
    ] = "-created_at"
    title: Title | None = None
    rating: RatingFilter | None = None
    tempo: TempoFilter | None = None
    price: Price | None = None
    is_live: bool | None = None
    recorded_on: Date | None = None
    played_at: DateTime | None = None
    starts_at: Time | None = None
    serial: Uuid | None = None
    contact: ContactFilter | None = None
    page: FieldPageFilter | None = None
    genre: Genre | None = None
    search: Annotated[str, Field(min_length=1, max_length=100), NoNul] | None = None
