"""What administrators receive for the members of organisations."""

import datetime as dt
from typing import Literal

from backend.ids import Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.roles import Role
from backend.schemas.base import Output


class AdminMemberResponse(Output):
    """A member, as administrators see them."""

    id: Id
    organisation_id: Id
    user_id: Id
    role: Role
    created_at: dt.datetime


class AdminMemberPage(PageResponse[AdminMemberResponse]):
    """Some of the members of all organisations."""


class AdminMemberQuery(PageQuery):
    """What a list of the members of all organisations can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
    organisation_id: PathId | None = None
    user_id: PathId | None = None
