"""The table of sessions."""

import datetime as dt

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field
from sqlmodel.sql.sqltypes import UTCDateTime

from backend.models.owned_row import OwnedRow


class Session(OwnedRow, table=True):
    """A row of sessions. It belongs to a user."""

    __tablename__ = "sessions"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_sessions_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_sessions_user_id_started_at_id", "user_id", "started_at", "id"),
    )

    client: str = Field(sa_type=String(80))
    started_at: dt.datetime = Field(sa_type=UTCDateTime)
