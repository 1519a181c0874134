"""What clients send and receive for organisations."""

import datetime as dt
from typing import Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.roles import Role
from backend.schemas.auth import OrganisationName
from backend.schemas.base import Input, Output


class OrganisationInput(Input):
    """The body that makes an organisation, or gives it another name."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"name": "Analysts"}]})

    name: OrganisationName


class OrganisationResponse(Output):
    """An organisation, as one of its members sees it."""

    id: Id
    name: str
    role: Role = Field(description="What you may do there.")
    created_at: dt.datetime


class OrganisationPage(PageResponse[OrganisationResponse]):
    """Some of your organisations."""


class OrganisationQuery(PageQuery):
    """What the list of your organisations can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
