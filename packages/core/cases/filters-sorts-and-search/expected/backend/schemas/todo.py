"""What clients send and receive for todos."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StrictBool

from backend.ids import BodyId, Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.date import Date
from backend.types.text import NoNul

Title = Annotated[str, Field(min_length=1, max_length=200), NoNul]
Description = Annotated[str, Field(max_length=10000), NoNul]
Status = Literal["todo", "doing", "done"]


class TodoBase(Input):
    """The fields of a todo that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "title": "Buy milk",
                    "description": "Two litres, and some bread if there is any left.",
                    "is_completed": True,
                    "status": "doing",
                    "due_on": "2026-01-15",
                },
            ],
        },
    )

    title: Title
    description: Description | None = None
    is_completed: StrictBool = False
    status: Status = "todo"
    due_on: Date | None = None
    project_id: BodyId | None = None


class TodoCreate(TodoBase):
    """The body that creates a todo."""


class TodoReplace(TodoBase):
    """The body that replaces a todo.

    What it leaves out gets its default.
    """


class TodoUpdate(Input):
    """The fields of a todo to change.

    What it leaves out stays as it is.
    """

    model_config = TodoBase.model_config

    title: Title = omitted()
    description: Description | None = omitted()
    is_completed: StrictBool = omitted()
    status: Status = omitted()
    due_on: Date | None = omitted()
    project_id: BodyId | None = omitted()


class TodoResponse(Output):
    """A todo, as its owner sees it."""

    id: Id
    user_id: Id
    title: str
    description: str | None
    is_completed: bool
    status: Status
    due_on: dt.date | None
    project_id: Id | None
    created_at: dt.datetime
    updated_at: dt.datetime


class TodoPage(PageResponse[TodoResponse]):
    """Some of your todos."""


class TodoQuery(PageQuery):
    """What a list of todos can be asked for."""

    sort: Literal["-created_at", "created_at", "-due_on", "due_on"] = "-created_at"
    is_completed: bool | None = None
    status: Status | None = None
    due_on: Date | None = None
    project_id: PathId | None = None
    search: Annotated[str, Field(min_length=1, max_length=100), NoNul] | None = None
