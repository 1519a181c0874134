"""What clients send and receive for tags."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Name = Annotated[str, Field(min_length=1, max_length=40), NoNul]


class TagBase(Input):
    """The fields of a tag that a user sets."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"name": "First tag"}]})

    name: Name


class TagCreate(TagBase):
    """The body that creates a tag."""


class TagReplace(TagBase):
    """The body that replaces a tag.

    What it leaves out gets its default.
    """


class TagUpdate(Input):
    """The fields of a tag to change.

    What it leaves out stays as it is.
    """

    model_config = TagBase.model_config

    name: Name = omitted()


class TagResponse(Output):
    """A tag, as its owner sees it."""

    id: Id
    user_id: Id
    name: str
    created_at: dt.datetime
    updated_at: dt.datetime


class TagPage(PageResponse[TagResponse]):
    """Some of your tags."""


class TagQuery(PageQuery):
    """What a list of tags can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
