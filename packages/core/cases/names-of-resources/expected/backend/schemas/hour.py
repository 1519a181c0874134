"""What clients send and receive for working hours."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StrictFloat

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted

Spent = Annotated[StrictFloat, Field(ge=0, le=24, allow_inf_nan=False)]


class HourBase(Input):
    """The fields of an hour that a user sets."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"spent": 9.9}]})

    spent: Spent


class HourCreate(HourBase):
    """The body that creates an hour."""


class HourReplace(HourBase):
    """The body that replaces an hour.

    What it leaves out gets its default.
    """


class HourUpdate(Input):
    """The fields of an hour to change.

    What it leaves out stays as it is.
    """

    model_config = HourBase.model_config

    spent: Spent = omitted()


class HourResponse(Output):
    """An hour, as its owner sees it."""

    id: Id
    user_id: Id
    spent: float
    created_at: dt.datetime
    updated_at: dt.datetime


class HourPage(PageResponse[HourResponse]):
    """Some of your working hours."""


class HourQuery(PageQuery):
    """What a list of working hours can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
