"""What clients send and receive for tasks."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import BodyId, Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Title = Annotated[str, Field(min_length=1, max_length=200), NoNul]


class TaskBase(Input):
    """The fields of a task that a user sets."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"title": "Buy milk"}]})

    title: Title
    project_id: BodyId | None = None


class TaskCreate(TaskBase):
    """The body that creates a task."""


class TaskReplace(TaskBase):
    """The body that replaces a task.

    What it leaves out gets its default.
    """


class TaskUpdate(Input):
    """The fields of a task to change.

    What it leaves out stays as it is.
    """

    model_config = TaskBase.model_config

    title: Title = omitted()
    project_id: BodyId | None = omitted()


class TaskResponse(Output):
    """A task, as its owner sees it."""

    id: Id
    user_id: Id
    title: str
    project_id: Id | None
    created_at: dt.datetime
    updated_at: dt.datetime


class TaskPage(PageResponse[TaskResponse]):
    """Some of your tasks."""


class TaskBulkCreate(Input):
    """The body that creates several tasks."""

    items: list[TaskCreate] = Field(min_length=1, max_length=100)


class TaskBulkResponse(Output):
    """Several new tasks, in the order of the request."""

    items: list[TaskResponse]


class TaskQuery(PageQuery):
    """What a list of tasks can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
    project_id: PathId | None = None
