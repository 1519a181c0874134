"""What administrators receive for organisations."""

import datetime as dt
from typing import Literal

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Output


class AdminOrganisationResponse(Output):
    """An organisation, as administrators see it."""

    id: Id
    name: str
    created_at: dt.datetime


class AdminOrganisationPage(PageResponse[AdminOrganisationResponse]):
    """Some of all organisations."""


class AdminOrganisationQuery(PageQuery):
    """What a list of all organisations can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
