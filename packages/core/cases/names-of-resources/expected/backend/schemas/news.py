"""What clients send and receive for news items."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Headline = Annotated[str, Field(min_length=1, max_length=200), NoNul]


class NewsBase(Input):
    """The fields of a news that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"headline": "First headline"}]}
    )

    headline: Headline


class NewsCreate(NewsBase):
    """The body that creates a news."""


class NewsReplace(NewsBase):
    """The body that replaces a news.

    What it leaves out gets its default.
    """


class NewsUpdate(Input):
    """The fields of a news to change.

    What it leaves out stays as it is.
    """

    model_config = NewsBase.model_config

    headline: Headline = omitted()


class NewsResponse(Output):
    """A news, as its owner sees it."""

    id: Id
    user_id: Id
    headline: str
    created_at: dt.datetime
    updated_at: dt.datetime


class NewsPage(PageResponse[NewsResponse]):
    """Some of your news items."""


class NewsQuery(PageQuery):
    """What a list of news items can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
