"""What every owned table has in common."""

import datetime as dt
from typing import ClassVar

from sqlmodel import Field, SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

from backend.database import utc_now
from backend.ids import Id, IdColumn, id_field


class OwnedRow(SQLModel):
    """A row that belongs to the user who made it."""

    model_config = {"protected_namespaces": ()}
    # Whether everybody may read the rows.
    __is_public__: ClassVar[bool] = False

    id: Id = id_field()
    user_id: Id = Field(sa_type=IdColumn, foreign_key="users.id", ondelete="CASCADE")
    created_at: dt.datetime = Field(default_factory=utc_now, sa_type=UTCDateTime)
    updated_at: dt.datetime = Field(
        default_factory=utc_now,
        sa_type=UTCDateTime,
        sa_column_kwargs={"onupdate": utc_now},
    )
