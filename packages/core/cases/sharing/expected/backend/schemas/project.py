"""What clients send and receive for projects."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import BodyId, Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Name = Annotated[str, Field(min_length=1, max_length=120), NoNul]


class ProjectBase(Input):
    """The fields of a project that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"name": "First project"}]}
    )

    name: Name
    label_id: BodyId | None = None


class ProjectCreate(ProjectBase):
    """The body that creates a project."""


class ProjectReplace(ProjectBase):
    """The body that replaces a project.

    What it leaves out gets its default.
    """


class ProjectUpdate(Input):
    """The fields of a project to change.

    What it leaves out stays as it is.
    """

    model_config = ProjectBase.model_config

    name: Name = omitted()
    label_id: BodyId | None = omitted()


class ProjectResponse(Output):
    """A project, as its owner sees it."""

    id: Id
    user_id: Id
    name: str
    label_id: Id | None
    created_at: dt.datetime
    updated_at: dt.datetime


class ProjectPage(PageResponse[ProjectResponse]):
    """Some of your projects."""


class ProjectQuery(PageQuery):
    """What a list of projects can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
