"""What clients send and receive for tasks."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import BodyId, Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul
from backend.types.unique import Unique

Title = Annotated[str, Field(min_length=1, max_length=200), NoNul]
TagIds = Annotated[list[BodyId], Field(max_length=100), Unique()]
BlockerIds = Annotated[
    list[BodyId],
    Field(max_length=20, description="What has to be done before it."),
    Unique(),
]


class TaskBase(Input):
    """The fields of a task that a user sets."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"title": "Buy milk"}]})

    title: Title
    project_id: BodyId | None = None
    client_id: BodyId | None = None
    parent_id: BodyId | None = None
    tag_ids: TagIds = Field(default=[])
    blocker_ids: BlockerIds = Field(default=[])


class TaskCreate(TaskBase):
    """The body that creates a task."""


class TaskReplace(TaskBase):
    """The body that replaces a task.

    What it leaves out gets its default.
    """


class ProjectTaskCreate(Input):
    """The body that creates a task for a project."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"title": "Buy milk"}]})

    title: Title
    client_id: BodyId | None = None
    parent_id: BodyId | None = None
    tag_ids: TagIds = Field(default=[])
    blocker_ids: BlockerIds = Field(default=[])


class TaskUpdate(Input):
    """The fields of a task to change.

    What it leaves out stays as it is.
    """

    model_config = TaskBase.model_config

    title: Title = omitted()
    project_id: BodyId | None = omitted()
    client_id: BodyId | None = omitted()
    parent_id: BodyId | None = omitted()
    tag_ids: TagIds = omitted()
    blocker_ids: BlockerIds = omitted()


class TaskResponse(Output):
    """A task, as its owner sees it."""

    id: Id
    user_id: Id
    title: str
    project_id: Id | None
    client_id: Id | None
    parent_id: Id | None
    tag_ids: list[Id]
    blocker_ids: list[Id]
    created_at: dt.datetime
    updated_at: dt.datetime


class TaskPage(PageResponse[TaskResponse]):
    """Some of your tasks."""


class TaskQuery(PageQuery):
    """What a list of tasks can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
    tag_id: PathId | None = None
    blocker_id: PathId | None = None
