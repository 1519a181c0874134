"""What clients ask and learn of the audit trail."""

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from backend.ids import Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Output
from backend.types.text import NoNul

# <administrators>
Action = Literal[
    "created", "updated", "deleted", "read", "listed", "granted", "revoked"
]

# </administrators>

class AuditEntryResponse(Output):
    """What somebody did to a row of yours."""

    id: Id
    at: dt.datetime
    # <not administrators>
    actor_id: Id = Field(description="The user who did it.")
    # <not organisations>
    user_id: Id = Field(description="The user whose row it was.")
    # </not organisations>
    # <organisations>
    user_id: Id | None = Field(description="The user whose row it was.")
    organisation_id: Id | None = Field(description="The organisation whose row it was.")
    # </organisations>
    action: Literal["created", "updated", "deleted"]
    table_name: str
    row_id: Id
    # </not administrators>
    # <administrators>
    actor_id: Id | None = Field(
        description="The user who did it; null when it was no request."
    )
    # <not organisations>
    user_id: Id | None = Field(
        description="The user whose row it was; null for a list."
    )
    # </not organisations>
    # <organisations>
    user_id: Id | None = Field(description="The user whose row it was.")
    organisation_id: Id | None = Field(description="The organisation whose row it was.")
    # </organisations>
    action: Action
    table_name: str
    row_id: Id | None = Field(description="Null for a list.")
    # </administrators>
    before: dict[str, Any] | None = Field(
        description="What was changed, as it was; null for a new row."
    )
    after: dict[str, Any] | None = Field(
        description="What was changed, as it became; null for a row that is gone."
    )
    # <administrators>
    asked: dict[str, Any] | None = Field(
        description="For a list: its query, and the ids of the rows that it showed."
    )
    # </administrators>


class AuditEntryPage(PageResponse[AuditEntryResponse]):
    """Some of what was done to your rows."""


class AuditQuery(PageQuery):
    """What the audit trail can be asked for."""

    sort: Literal["-at", "at"] = "-at"
    table_name: Annotated[str, Field(max_length=63), NoNul] | None = None
    row_id: PathId | None = None
# <administrators>


class AdminAuditQuery(AuditQuery):
    """What administrators can ask the audit trail for."""

    actor_id: PathId | None = None
    user_id: PathId | None = None
    # <organisations>
    organisation_id: PathId | None = None
    # </organisations>
    action: Action | None = None
# </administrators>
