"""What clients send and receive for drafts."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

FieldText = Annotated[str, Field(max_length=10000), NoNul]


class DraftBase(Input):
    """The fields of a draft that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"text": "Two litres, and some bread if there is any left."}],
        },
    )

    text: FieldText


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

    text: FieldText = omitted()


class DraftResponse(Output):
    """A draft, as its owner sees it."""

    id: Id
    user_id: Id
    text: str
    created_at: dt.datetime
    updated_at: dt.datetime


class DraftPage(PageResponse[DraftResponse]):
    """Some of your drafts."""


class DraftQuery(PageQuery):
    """What a list of drafts can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
