"""What clients send and receive for categories."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Name = Annotated[str, Field(min_length=1, max_length=80), NoNul]
Code = Annotated[str, Field(min_length=3, max_length=3), NoNul]


class CategoryBase(Input):
    """The fields of a category that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"name": "First category", "code": "A10"}]}
    )

    name: Name
    code: Code | None = None


class CategoryCreate(CategoryBase):
    """The body that creates a category."""


class CategoryReplace(CategoryBase):
    """The body that replaces a category.

    What it leaves out gets its default.
    """


class CategoryUpdate(Input):
    """The fields of a category to change.

    What it leaves out stays as it is.
    """

    model_config = CategoryBase.model_config

    name: Name = omitted()
    code: Code | None = omitted()


class CategoryResponse(Output):
    """A category, as its owner sees it."""

    id: Id
    user_id: Id
    name: str
    code: str | None
    created_at: dt.datetime
    updated_at: dt.datetime


class CategoryPage(PageResponse[CategoryResponse]):
    """Some of your categories."""


class CategoryQuery(PageQuery):
    """What a list of categories can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
