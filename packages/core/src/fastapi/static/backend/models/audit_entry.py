"""The audit trail."""

import datetime as dt
from typing import Any

from sqlalchemy import JSON, Index, String
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

from backend.database import utc_now
from backend.ids import Id, IdColumn, id_field

Document = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


class AuditEntry(SQLModel, table=True):
    """What somebody did to a row. It never changes, and outlives row and accounts."""

    __tablename__ = "audit_entries"
    __table_args__ = (
        Index("ix_audit_entries_user_id_at_id", "user_id", "at", "id"),
        Index(
            "ix_audit_entries_user_id_table_name_row_id_at_id",
            *("user_id", "table_name", "row_id", "at", "id"),
        ),
        # <organisations>
        Index("ix_audit_entries_organisation_id_at_id", "organisation_id", "at", "id"),
        Index(
            "ix_audit_entries_organisation_id_table_name_row_id_at_id",
            *("organisation_id", "table_name", "row_id", "at", "id"),
        ),
        # </organisations>
        # <administrators>
        Index("ix_audit_entries_at_id", "at", "id"),
        # </administrators>
        # What the migrations let the service do on PostgreSQL.
        {"info": {"rights": "SELECT, INSERT"}},
    )

    id: Id = id_field()
    at: dt.datetime = Field(default_factory=utc_now, sa_type=UTCDateTime)
    # <not administrators>
    actor_id: Id = Field(sa_type=IdColumn)
    # <not organisations>
    user_id: Id = Field(sa_type=IdColumn)
    # </not organisations>
    # </not administrators>
    # <administrators>
    actor_id: Id | None = Field(sa_type=IdColumn)
    # <not organisations>
    user_id: Id | None = Field(sa_type=IdColumn)
    # </not organisations>
    # </administrators>
    # <organisations>
    user_id: Id | None = Field(sa_type=IdColumn)
    organisation_id: Id | None = Field(sa_type=IdColumn)
    # </organisations>
    action: str = Field(sa_type=String(20))
    table_name: str = Field(sa_type=String(63))
    # <not administrators>
    row_id: Id = Field(sa_type=IdColumn)
    # </not administrators>
    # <administrators>
    row_id: Id | None = Field(sa_type=IdColumn)
    # </administrators>
    before: Any = Field(sa_type=Document, nullable=True)
    after: Any = Field(sa_type=Document, nullable=True)
    # <administrators>
    asked: Any = Field(sa_type=Document, nullable=True)
    # </administrators>
