"""What administrators receive for shares."""

import datetime as dt
from typing import Literal

from backend.ids import Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Output
from backend.schemas.share import Access


class AdminShareResponse(Output):
    """A share, as administrators see it."""

    id: Id
    row_id: Id
    user_id: Id
    grantee_id: Id
    access: Access
    created_at: dt.datetime


class AdminSharePage(PageResponse[AdminShareResponse]):
    """Some of the shares of all owners."""


class AdminShareQuery(PageQuery):
    """What a list of the shares of all owners can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
    row_id: PathId | None = None
    user_id: PathId | None = None
    grantee_id: PathId | None = None
