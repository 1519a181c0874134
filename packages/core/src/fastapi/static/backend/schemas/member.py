"""What clients send and receive for the members of an organisation."""

import datetime as dt
from typing import Literal

from pydantic import ConfigDict

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.roles import Role
from backend.schemas.base import Input, Output


class MemberUpdate(Input):
    """The body that gives a member another role."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"role": "admin"}]})

    role: Role


class MemberResponse(Output):
    """A member, as the others see them."""

    id: Id
    user_id: Id
    email: str
    role: Role
    created_at: dt.datetime


class MemberPage(PageResponse[MemberResponse]):
    """Some members of an organisation."""


class MemberQuery(PageQuery):
    """What a list of members can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
