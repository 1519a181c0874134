"""What clients send and receive for labels."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Name = Annotated[str, Field(min_length=1, max_length=40), NoNul]


class LabelBase(Input):
    """The fields of a label that a user sets."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"name": "First label"}]})

    name: Name


class LabelCreate(LabelBase):
    """The body that creates a label."""


class LabelReplace(LabelBase):
    """The body that replaces a label.

    What it leaves out gets its default.
    """


class LabelUpdate(Input):
    """The fields of a label to change.

    What it leaves out stays as it is.
    """

    model_config = LabelBase.model_config

    name: Name = omitted()


class LabelResponse(Output):
    """A label, as its owner sees it."""

    id: Id
    user_id: Id
    name: str
    created_at: dt.datetime
    updated_at: dt.datetime


class LabelPage(PageResponse[LabelResponse]):
    """Some of your labels."""


class LabelQuery(PageQuery):
    """What a list of labels can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
