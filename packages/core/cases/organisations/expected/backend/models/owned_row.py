"""What every owned table has in common."""

import datetime as dt
from typing import ClassVar

from sqlmodel import Field, SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

from backend.database import utc_now
from backend.ids import Id, IdColumn, id_field


class OwnedRow(SQLModel):
    """A row that has an owner."""

    model_config = {"protected_namespaces": ()}

    # The field that holds the owner.
    owner_field: ClassVar[str]

    id: Id = id_field()
    created_at: dt.datetime = Field(default_factory=utc_now, sa_type=UTCDateTime)
    updated_at: dt.datetime = Field(
        default_factory=utc_now,
        sa_type=UTCDateTime,
        sa_column_kwargs={"onupdate": utc_now},
    )


class UserRow(OwnedRow):
    """A row that belongs to the user who made it."""

    owner_field: ClassVar[str] = "user_id"

    user_id: Id = Field(sa_type=IdColumn, foreign_key="users.id", ondelete="CASCADE")


class OrganisationRow(OwnedRow):
    """A row that belongs to the organisation for which it was made."""

    owner_field: ClassVar[str] = "organisation_id"

    organisation_id: Id = Field(
        sa_type=IdColumn, foreign_key="organisations.id", ondelete="CASCADE"
    )
