"""What clients send and receive for invitations."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.roles import Role
from backend.schemas.auth import Login
from backend.schemas.base import Input, Output

InvitationToken = Annotated[str, Field(pattern="^[A-Za-z0-9_-]{43}$")]


class InvitationCreate(Input):
    """The body that invites somebody."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"email": "grace@example.com", "role": "member"}]
        }
    )

    email: Login
    role: Role


class InvitationAccept(Input):
    """The body that accepts an invitation."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"token": "q0Vb2mJ3zq8xXo1nU5r7Yt9wEe4dSs6fGg-hHjKkLl_"}]
        }
    )

    token: InvitationToken


class InvitationResponse(Output):
    """An invitation, as those see it who may invite."""

    id: Id
    email: str
    role: Role
    created_at: dt.datetime
    expires_at: dt.datetime


class NewInvitationResponse(InvitationResponse):
    """A new invitation, with the token to hand over. It is shown only here."""

    token: str


class InvitationPage(PageResponse[InvitationResponse]):
    """Some invitations of an organisation."""


class InvitationQuery(PageQuery):
    """What a list of invitations can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
