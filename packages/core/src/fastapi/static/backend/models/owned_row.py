"""What every owned table has in common."""

import datetime as dt
# <class_variables>
from typing import ClassVar
# </class_variables>

from sqlmodel import Field, SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

from backend.database import utc_now
# <reassignment>
from backend.ids import NOBODY_TEXT, Id, IdColumn, id_field
# </reassignment>
# <not reassignment>
from backend.ids import Id, IdColumn, id_field
# </not reassignment>


class OwnedRow(SQLModel):
    # <organisations>
    """A row that has an owner."""
    # </organisations>
    # <not organisations>
    """A row that belongs to the user who made it."""
    # </not organisations>

    model_config = {"protected_namespaces": ()}
    # <audit>
    # <write_only>
    # The fields whose values stay out of the audit trail, by their names in JSON.
    __write_only__: ClassVar[frozenset[str]] = frozenset()
    # </write_only>
    # </audit>
    # <public_read>
    # Whether everybody may read the rows.
    __is_public__: ClassVar[bool] = False
    # </public_read>
    # <organisations>

    # The field that holds the owner.
    owner_field: ClassVar[str]
    # </organisations>

    id: Id = id_field()
    # <not organisations>
    user_id: Id = Field(sa_type=IdColumn, foreign_key="users.id", ondelete="CASCADE")
    # </not organisations>
    created_at: dt.datetime = Field(default_factory=utc_now, sa_type=UTCDateTime)
    updated_at: dt.datetime = Field(
        default_factory=utc_now,
        sa_type=UTCDateTime,
        sa_column_kwargs={"onupdate": utc_now},
    )
# <organisations>


# <users>
class UserRow(OwnedRow):
    """A row that belongs to the user who made it."""

    owner_field: ClassVar[str] = "user_id"

    user_id: Id = Field(sa_type=IdColumn, foreign_key="users.id", ondelete="CASCADE")


# </users>
class OrganisationRow(OwnedRow):
    """A row that belongs to the organisation for which it was made."""

    owner_field: ClassVar[str] = "organisation_id"

    organisation_id: Id = Field(
        sa_type=IdColumn, foreign_key="organisations.id", ondelete="CASCADE"
    )
# </organisations>
# <reassignment>


# <organisations>
class OutlivingRow(UserRow):
    """A row that outlives the account of its owner: then it is nobody's."""

# </organisations>
# <not organisations>
class OutlivingRow(OwnedRow):
    """A row that outlives the account of its owner: then it is nobody's."""

# </not organisations>
    # The table says what becomes of it.
    user_id: Id = Field(
        sa_type=IdColumn, sa_column_kwargs={"server_default": NOBODY_TEXT}
    )
# </reassignment>
