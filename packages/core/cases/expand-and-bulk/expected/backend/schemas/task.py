"""What clients send and receive for tasks."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import BodyId, Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.schemas.project import ProjectResponse
from backend.types.text import NoNul
from backend.types.unique import Unique

Title = Annotated[str, Field(min_length=1, max_length=200), NoNul]
Note = Annotated[
    Annotated[str, Field(max_length=10000), NoNul] | None,
    Field(description="It is never returned.", json_schema_extra={"writeOnly": True}),
]
LabelIds = Annotated[list[BodyId], Field(max_length=100), Unique()]
BlockerIds = Annotated[list[BodyId], Field(max_length=100), Unique()]
TaskExpansion = Literal["project", "parent"]


class TaskBase(Input):
    """The fields of a task that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "title": "Buy milk",
                    "project_id": "0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41",
                    "note": "Two litres, and some bread if there is any left.",
                },
            ],
        },
    )

    title: Title
    project_id: BodyId
    parent_id: BodyId | None = None
    note: Note = None
    label_ids: LabelIds = Field(default=[])
    blocker_ids: BlockerIds = Field(default=[])


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
    project_id: BodyId = omitted()
    parent_id: BodyId | None = omitted()
    note: Note = omitted()
    label_ids: LabelIds = omitted()
    blocker_ids: BlockerIds = omitted()


class TaskResponse(Output):
    """A task, as its owner sees it."""

    id: Id
    user_id: Id
    title: str
    project_id: Id
    parent_id: Id | None
    label_ids: list[Id]
    blocker_ids: list[Id]
    created_at: dt.datetime
    updated_at: dt.datetime


class TaskBulkCreate(Input):
    """The body that creates several tasks."""

    items: list[TaskCreate] = Field(min_length=1, max_length=100)


class TaskBulkResponse(Output):
    """Several new tasks, in the order of the request."""

    items: list[TaskResponse]


class TaskExpanded(TaskResponse):
    """A task, with the rows that were asked for."""

    project: ProjectResponse | None = Field(
        default=None, description="Only with `expand=project`."
    )
    parent: TaskResponse | None = Field(
        default=None, description="Only with `expand=parent`."
    )


class TaskExpandedPage(PageResponse[TaskExpanded]):
    """Some of your tasks, with the rows that were asked for."""


class TaskGetQuery(Input):
    """What a task can be asked for with."""

    expand: list[TaskExpansion] = Field(
        default=[], description="The rows to show that are referred to."
    )


class TaskQuery(PageQuery):
    """What a list of tasks can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
    label_id: PathId | None = None
    blocker_id: PathId | None = None
    expand: list[TaskExpansion] = Field(
        default=[], description="The rows to show that are referred to."
    )
