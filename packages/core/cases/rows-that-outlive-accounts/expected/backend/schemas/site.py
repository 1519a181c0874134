"""What clients send and receive for sites."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Name = Annotated[str, Field(min_length=1, max_length=120), NoNul]


class SiteBase(Input):
    """The fields of a site that a user sets."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"name": "First site"}]})

    name: Name


class SiteCreate(SiteBase):
    """The body that creates a site."""


class SiteReplace(SiteBase):
    """The body that replaces a site.

    What it leaves out gets its default.
    """


class SiteUpdate(Input):
    """The fields of a site to change.

    What it leaves out stays as it is.
    """

    model_config = SiteBase.model_config

    name: Name = omitted()


class SiteResponse(Output):
    """A site, as its owner sees it."""

    id: Id
    user_id: Id
    name: str
    created_at: dt.datetime
    updated_at: dt.datetime


class SitePage(PageResponse[SiteResponse]):
    """Some of your sites."""


class SiteQuery(PageQuery):
    """What a list of sites can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
