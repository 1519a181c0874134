"""What clients send and receive for clients."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Name = Annotated[str, Field(min_length=1, max_length=120), NoNul]


class ClientBase(Input):
    """The fields of a client that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"name": "Ada Lovelace"}]}
    )

    name: Name


class ClientCreate(ClientBase):
    """The body that creates a client."""


class ClientReplace(ClientBase):
    """The body that replaces a client.

    What it leaves out gets its default.
    """


class ClientUpdate(Input):
    """The fields of a client to change.

    What it leaves out stays as it is.
    """

    model_config = ClientBase.model_config

    name: Name = omitted()


class ClientResponse(Output):
    """A client, as its owner sees it."""

    id: Id
    user_id: Id
    name: str
    created_at: dt.datetime
    updated_at: dt.datetime


class ClientPage(PageResponse[ClientResponse]):
    """Some of your clients."""


class ClientQuery(PageQuery):
    """What a list of clients can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
