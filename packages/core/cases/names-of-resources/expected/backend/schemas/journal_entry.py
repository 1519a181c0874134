"""What clients send and receive for journal entries."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

FieldText = Annotated[str, Field(max_length=10000), NoNul]


class JournalEntryBase(Input):
    """The fields of a journal entry that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"text": "Two litres, and some bread if there is any left."}],
        },
    )

    text: FieldText


class JournalEntryCreate(JournalEntryBase):
    """The body that creates a journal entry."""


class JournalEntryReplace(JournalEntryBase):
    """The body that replaces a journal entry.

    What it leaves out gets its default.
    """


class JournalEntryUpdate(Input):
    """The fields of a journal entry to change.

    What it leaves out stays as it is.
    """

    text: FieldText = omitted()


class JournalEntryResponse(Output):
    """A journal entry, as its owner sees it."""

    id: Id
    user_id: Id
    text: str
    created_at: dt.datetime
    updated_at: dt.datetime


class JournalEntryPage(PageResponse[JournalEntryResponse]):
    """Some of your journal entries."""


class JournalEntryQuery(PageQuery):
    """What a list of journal entries can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
