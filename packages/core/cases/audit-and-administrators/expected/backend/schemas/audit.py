"""What clients ask and learn of the audit trail."""

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from backend.ids import Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Output
from backend.types.text import NoNul

Action = Literal[
    "created", "updated", "deleted", "read", "listed", "granted", "revoked"
]


class AuditEntryResponse(Output):
    """What somebody did to a row of yours."""

    id: Id
    at: dt.datetime
    actor_id: Id | None = Field(
        description="The user who did it; null when it was no request."
    )
    user_id: Id | None = Field(
        description="The user whose row it was; null for a list."
    )
    action: Action
    table_name: str
    row_id: Id | None = Field(description="Null for a list.")
    before: dict[str, Any] | None = Field(
        description="What was changed, as it was; null for a new row."
    )
    after: dict[str, Any] | None = Field(
        description="What was changed, as it became; null for a row that is gone."
    )
    asked: dict[str, Any] | None = Field(
        description="For a list: its query, and the ids of the rows that it showed."
    )


class AuditEntryPage(PageResponse[AuditEntryResponse]):
    """Some of what was done to your rows."""


class AuditQuery(PageQuery):
    """What the audit trail can be asked for."""

    sort: Literal["-at", "at"] = "-at"
    table_name: Annotated[str, Field(max_length=63), NoNul] | None = None
    row_id: PathId | None = None


class AdminAuditQuery(AuditQuery):
    """What administrators can ask the audit trail for."""

    actor_id: PathId | None = None
    user_id: PathId | None = None
    action: Action | None = None
