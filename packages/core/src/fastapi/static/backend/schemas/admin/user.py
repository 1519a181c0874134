"""What administrators receive for users."""

import datetime as dt
from typing import Literal

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.auth import Login
from backend.schemas.base import Output


class AdminUserResponse(Output):
    """A user, as administrators see them."""

    id: Id
    email: str
    created_at: dt.datetime


class AdminUserPage(PageResponse[AdminUserResponse]):
    """Some of all users."""


class AdminUserQuery(PageQuery):
    """What a list of all users can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
    email: Login | None = None
