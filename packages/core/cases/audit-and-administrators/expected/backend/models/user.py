"""The users of the service."""

import datetime as dt

from sqlalchemy import Index, String, false
from sqlmodel import Field, SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

from backend.database import utc_now
from backend.ids import Id, id_field


class User(SQLModel, table=True):
    """Somebody who can sign in, and own rows."""

    __tablename__ = "users"
    __table_args__ = (
        Index("ix_users_created_at_id", "created_at", "id"),
        # What the migrations let the service do on PostgreSQL: it changes no user.
        {"info": {"rights": "SELECT, INSERT, DELETE"}},
    )

    id: Id = id_field()
    email: str = Field(sa_type=String(254), unique=True)
    password_hash: str = Field(sa_type=String(255))
    # No request sets it: see `backend/administrators.py`.
    is_administrator: bool = Field(
        default=False, sa_column_kwargs={"server_default": false()}
    )
    created_at: dt.datetime = Field(default_factory=utc_now, sa_type=UTCDateTime)
