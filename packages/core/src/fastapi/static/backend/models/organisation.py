"""The organisations of the service."""

import datetime as dt

# <not administrators>
from sqlalchemy import String
# </not administrators>
# <administrators>
from sqlalchemy import Index, String
# </administrators>
from sqlmodel import Field, SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

from backend.database import utc_now
from backend.ids import Id, IdColumn, id_field


class Organisation(SQLModel, table=True):
    """Users who work on the same rows."""

    __tablename__ = "organisations"
    # <administrators>
    __table_args__ = (Index("ix_organisations_created_at_id", "created_at", "id"),)
    # </administrators>

    id: Id = id_field()
    name: str = Field(sa_type=String(120))
    # Who makes it, for as long as it has no member.
    founder_id: Id | None = Field(sa_type=IdColumn)
    created_at: dt.datetime = Field(default_factory=utc_now, sa_type=UTCDateTime)
