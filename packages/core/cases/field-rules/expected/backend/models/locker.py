"""The table of lockers."""

import datetime as dt

from sqlalchemy import BigInteger, Index, String, Text, UniqueConstraint
from sqlmodel import Field
from sqlmodel.sql.sqltypes import UTCDateTime

from backend.models.owned_row import OwnedRow


class Locker(OwnedRow, table=True):
    """A row of lockers. It belongs to a user."""

    __tablename__ = "lockers"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_lockers_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_lockers_user_id_times_opened_id", "user_id", "times_opened", "id"),
    )

    label: str = Field(sa_type=String(40))
    pin: str = Field(sa_type=String(8))
    hint: str | None = Field(sa_type=Text)
    state: str = Field(default="free", sa_type=String(5))
    times_opened: int = Field(default=0, sa_type=BigInteger)
    opened_at: dt.datetime | None = Field(default=None, sa_type=UTCDateTime)
