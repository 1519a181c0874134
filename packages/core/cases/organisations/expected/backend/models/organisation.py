"""The organisations of the service."""

import datetime as dt
from typing import ClassVar

from sqlalchemy import String
from sqlmodel import Field, SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

from backend.database import utc_now
from backend.ids import Id, id_field


class Organisation(SQLModel, table=True):
    """Users who work on the same rows."""

    __tablename__ = "organisations"
    # Until it has a member nobody sees it, not even the statement that stores it.
    __table_args__: ClassVar = {"implicit_returning": False}

    id: Id = id_field()
    name: str = Field(sa_type=String(120))
    created_at: dt.datetime = Field(default_factory=utc_now, sa_type=UTCDateTime)
