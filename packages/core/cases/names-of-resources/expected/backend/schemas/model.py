"""What clients send and receive for models."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, JsonValue

from backend.ids import BodyId, Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.json import Json
from backend.types.text import NoNul

Update = Annotated[str, Field(max_length=255), NoNul]


class ModelBase(Input):
    """The fields of a model that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"update": "First update", "config_dict": {"colour": "blue"}}],
        },
    )

    table_id: BodyId | None = None
    update: Update | None = None
    config_dict: Json | None = None


class ModelCreate(ModelBase):
    """The body that creates a model."""


class ModelReplace(ModelBase):
    """The body that replaces a model.

    What it leaves out gets its default.
    """


class ModelUpdate(Input):
    """The fields of a model to change.

    What it leaves out stays as it is.
    """

    model_config = ModelBase.model_config

    table_id: BodyId | None = omitted()
    update: Update | None = omitted()
    config_dict: Json | None = omitted()


class ModelResponse(Output):
    """A model, as its owner sees it."""

    id: Id
    user_id: Id
    table_id: Id | None
    update: str | None
    config_dict: JsonValue | None
    created_at: dt.datetime
    updated_at: dt.datetime


class ModelPage(PageResponse[ModelResponse]):
    """Some of your models."""


class ModelQuery(PageQuery):
    """What a list of models can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
