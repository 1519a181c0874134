"""What clients send and receive for people."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Name = Annotated[str, Field(min_length=1, max_length=100), NoNul]


class PersonBase(Input):
    """The fields of a person that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"name": "Ada Lovelace"}]}
    )

    name: Name


class PersonCreate(PersonBase):
    """The body that creates a person."""


class PersonReplace(PersonBase):
    """The body that replaces a person.

    What it leaves out gets its default.
    """


class PersonUpdate(Input):
    """The fields of a person to change.

    What it leaves out stays as it is.
    """

    model_config = PersonBase.model_config

    name: Name = omitted()


class PersonResponse(Output):
    """A person, as its owner sees it."""

    id: Id
    user_id: Id
    name: str
    created_at: dt.datetime
    updated_at: dt.datetime


class PersonPage(PageResponse[PersonResponse]):
    """Some of your people."""


class PersonQuery(PageQuery):
    """What a list of people can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
