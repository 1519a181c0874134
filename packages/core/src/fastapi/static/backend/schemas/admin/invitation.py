"""What administrators receive for invitations."""

import datetime as dt
from typing import Literal

from backend.ids import Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.roles import Role
from backend.schemas.base import Output


class AdminInvitationResponse(Output):
    """An invitation, as administrators see it."""

    id: Id
    organisation_id: Id
    email: str
    role: Role
    invited_by: Id
    created_at: dt.datetime
    expires_at: dt.datetime


class AdminInvitationPage(PageResponse[AdminInvitationResponse]):
    """Some of the invitations to all organisations."""


class AdminInvitationQuery(PageQuery):
    """What a list of the invitations to all organisations can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
    organisation_id: PathId | None = None
