"""What clients ask and learn of the audit trail."""

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from backend.ids import Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Output
from backend.types.text import NoNul


class AuditEntryResponse(Output):
    """What somebody did to a row of yours."""

    id: Id
    at: dt.datetime
    actor_id: Id = Field(description="The user who did it.")
    user_id: Id = Field(description="The user whose row it was.")
    action: Literal["created", "updated", "deleted"]
    table_name: str
    row_id: Id
    before: dict[str, Any] | None = Field(
        description="The row as it was; null when it is new."
    )
    after: dict[str, Any] | None = Field(
        description="The row as it became; null when it is gone."
    )


class AuditEntryPage(PageResponse[AuditEntryResponse]):
    """Some of what was done to your rows."""


class AuditQuery(PageQuery):
    """What the audit trail can be asked for."""

    sort: Literal["-at", "at"] = "-at"
    table_name: Annotated[str, Field(max_length=63), NoNul] | None = None
    row_id: PathId | None = None
