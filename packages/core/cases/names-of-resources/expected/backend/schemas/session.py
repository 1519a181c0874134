"""What clients send and receive for sessions."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.datetime import DateTime
from backend.types.text import NoNul

Client = Annotated[str, Field(min_length=1, max_length=80), NoNul]


class SessionBase(Input):
    """The fields of a session that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"client": "First client", "started_at": "2026-01-15T09:30:00Z"},
            ],
        },
    )

    client: Client
    started_at: DateTime


class SessionCreate(SessionBase):
    """The body that creates a session."""


class SessionReplace(SessionBase):
    """The body that replaces a session.

    What it leaves out gets its default.
    """


class SessionUpdate(Input):
    """The fields of a session to change.

    What it leaves out stays as it is.
    """

    model_config = SessionBase.model_config

    client: Client = omitted()
    started_at: DateTime = omitted()


class SessionResponse(Output):
    """A session, as its owner sees it."""

    id: Id
    user_id: Id
    client: str
    started_at: dt.datetime
    created_at: dt.datetime
    updated_at: dt.datetime


class SessionPage(PageResponse[SessionResponse]):
    """Some of your sessions."""


class SessionQuery(PageQuery):
    """What a list of sessions can be asked for."""

    sort: Literal[
        "-created_at",
        "created_at",
        "-started_at",
        "started_at",
    ] = "-created_at"
    started_at: DateTime | None = None
    search: Annotated[str, Field(min_length=1, max_length=100), NoNul] | None = None
