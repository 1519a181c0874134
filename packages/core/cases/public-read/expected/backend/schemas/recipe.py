"""What clients send and receive for recipes."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StrictBool, StrictInt

from backend.ids import BodyId, Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.schemas.cuisine import CuisineResponse
from backend.types.text import NoNul
from backend.types.unique import Unique

Title = Annotated[str, Field(min_length=1, max_length=120), NoNul]
Minutes = Annotated[StrictInt, Field(ge=1, le=600)]
TagIds = Annotated[list[BodyId], Field(max_length=100), Unique()]
RecipeExpansion = Literal["cuisine"]


class RecipeBase(Input):
    """The fields of a recipe that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "title": "First recipe",
                    "minutes": 30,
                    "is_vegan": True,
                    "cuisine_id": "0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41",
                },
            ],
        },
    )

    title: Title
    minutes: Minutes
    is_vegan: StrictBool = False
    cuisine_id: BodyId
    draft_id: BodyId | None = None
    tag_ids: TagIds = Field(default=[])


class RecipeCreate(RecipeBase):
    """The body that creates a recipe."""


class RecipeReplace(RecipeBase):
    """The body that replaces a recipe.

    What it leaves out gets its default.
    """


class RecipeUpdate(Input):
    """The fields of a recipe to change.

    What it leaves out stays as it is.
    """

    model_config = RecipeBase.model_config

    title: Title = omitted()
    minutes: Minutes = omitted()
    is_vegan: StrictBool = omitted()
    cuisine_id: BodyId = omitted()
    draft_id: BodyId | None = omitted()
    tag_ids: TagIds = omitted()


class RecipeResponse(Output):
    """A recipe, as everybody sees it."""

    id: Id
    user_id: Id
    title: str
    minutes: int
    is_vegan: bool
    cuisine_id: Id
    draft_id: Id | None
    tag_ids: list[Id]
    created_at: dt.datetime
    updated_at: dt.datetime


class RecipeExpanded(RecipeResponse):
    """A recipe, with the rows that were asked for."""

    cuisine: CuisineResponse | None = Field(
        default=None, description="Only with `expand=cuisine`."
    )


class RecipeExpandedPage(PageResponse[RecipeExpanded]):
    """Some recipes, with the rows that were asked for."""


class RecipeGetQuery(Input):
    """What a recipe can be asked for with."""

    expand: list[RecipeExpansion] = Field(
        default=[], description="The rows to show that are referred to."
    )


class RecipeQuery(PageQuery):
    """What a list of recipes can be asked for."""

    sort: Literal["-created_at", "created_at", "-minutes", "minutes"] = "-created_at"
    user_id: PathId | None = None
    is_vegan: bool | None = None
    draft_id: PathId | None = None
    tag_id: PathId | None = None
    search: Annotated[str, Field(min_length=1, max_length=100), NoNul] | None = None
    expand: list[RecipeExpansion] = Field(
        default=[], description="The rows to show that are referred to."
    )
