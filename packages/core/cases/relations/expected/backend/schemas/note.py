"""What clients send and receive for notes."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import BodyId, Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

FieldText = Annotated[str, Field(max_length=10000), NoNul]


class NoteBase(Input):
    """The fields of a note that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"text": "Two litres, and some bread if there is any left."}],
        },
    )

    text: FieldText
    task_id: BodyId | None = None
    client_id: BodyId | None = None


class NoteCreate(NoteBase):
    """The body that creates a note."""


class NoteReplace(NoteBase):
    """The body that replaces a note.

    What it leaves out gets its default.
    """


class NoteUpdate(Input):
    """The fields of a note to change.

    What it leaves out stays as it is.
    """

    text: FieldText = omitted()
    task_id: BodyId | None = omitted()
    client_id: BodyId | None = omitted()


class NoteResponse(Output):
    """A note, as its owner sees it."""

    id: Id
    user_id: Id
    text: str
    task_id: Id | None
    client_id: Id | None
    created_at: dt.datetime
    updated_at: dt.datetime


class NotePage(PageResponse[NoteResponse]):
    """Some of your notes."""


class NoteQuery(PageQuery):
    """What a list of notes can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
