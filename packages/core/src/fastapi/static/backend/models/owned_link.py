"""What the tables between two owned tables have in common."""

from typing import ClassVar

from sqlmodel import Field, SQLModel

from backend.ids import Id, IdColumn


class OwnedLink(SQLModel):
    """A row on the left refers to a row on the right. Both have the same owner."""

    # The name under which a row on the left shows those that it refers to.
    shown_as: ClassVar[str]
    # <organisations>
    # The field that holds the owner.
    owner_field: ClassVar[str]
    # </organisations>

    # <not organisations>
    user_id: Id = Field(sa_type=IdColumn, primary_key=True)
    # </not organisations>
    left_id: Id = Field(sa_type=IdColumn, primary_key=True)
    right_id: Id = Field(sa_type=IdColumn, primary_key=True)
# <organisations>


# <users>
class UserLink(OwnedLink):
    """Both rows belong to the user who made them."""

    owner_field: ClassVar[str] = "user_id"

    user_id: Id = Field(sa_type=IdColumn, primary_key=True)


# </users>
class OrganisationLink(OwnedLink):
    """Both rows belong to the organisation for which they were made."""

    owner_field: ClassVar[str] = "organisation_id"

    organisation_id: Id = Field(sa_type=IdColumn, primary_key=True)
# </organisations>
