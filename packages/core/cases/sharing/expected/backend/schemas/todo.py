"""What clients send and receive for todos."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StrictBool, StrictInt

from backend.ids import BodyId, Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.schemas.project import ProjectResponse
from backend.types.text import NoNul
from backend.types.unique import Unique

Title = Annotated[str, Field(min_length=1, max_length=200), NoNul]
ProjectId = Annotated[
    BodyId | None, Field(description="Only the owner of the row sets it.")
]
Rank = Annotated[
    StrictInt,
    Field(ge=0, le=9223372036854775807),
    Field(
        description=(
            "Where it stands among the todos of its owner. Only the owner of the row "
            "sets it."
        ),
    ),
]
Secret = Annotated[
    Annotated[str, Field(max_length=10000), NoNul] | None,
    Field(
        description="Only the owner of the row sets it. It is never returned.",
        json_schema_extra={"writeOnly": True},
    ),
]
LabelIds = Annotated[
    list[BodyId],
    Field(max_length=100, description="Only the owner of the row sets it."),
    Unique(),
]
TodoExpansion = Literal["project"]


class TodoBase(Input):
    """The fields of a todo that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "title": "Buy milk",
                    "is_completed": True,
                    "rank": 1,
                    "secret": "Two litres, and some bread if there is any left.",
                },
            ],
        },
    )

    title: Title
    is_completed: StrictBool = False
    project_id: ProjectId = None
    rank: Rank = 0
    secret: Secret = None
    label_ids: LabelIds = Field(default=[])


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
    is_completed: StrictBool = omitted()
    project_id: ProjectId = omitted()
    rank: Rank = omitted()
    secret: Secret = omitted()
    label_ids: LabelIds = omitted()


class TodoResponse(Output):
    """A todo, as its owner sees it."""

    id: Id
    user_id: Id
    title: str
    is_completed: bool
    project_id: Id | None
    rank: int
    label_ids: list[Id]
    created_at: dt.datetime
    updated_at: dt.datetime


class TodoExpanded(TodoResponse):
    """A todo, with the rows that were asked for."""

    project: ProjectResponse | None = Field(
        default=None, description="Only with `expand=project`."
    )


class TodoExpandedPage(PageResponse[TodoExpanded]):
    """Some of your todos, with the rows that were asked for."""


class TodoGetQuery(Input):
    """What a todo can be asked for with."""

    expand: list[TodoExpansion] = Field(
        default=[], description="The rows to show that are referred to."
    )


class TodoQuery(PageQuery):
    """What a list of todos can be asked for."""

    sort: Literal["-created_at", "created_at", "-rank", "rank"] = "-created_at"
    label_id: PathId | None = None
    expand: list[TodoExpansion] = Field(
        default=[], description="The rows to show that are referred to."
    )
