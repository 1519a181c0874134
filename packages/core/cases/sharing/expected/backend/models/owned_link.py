"""What the tables between two owned tables have in common."""

from typing import ClassVar

from sqlmodel import Field, SQLModel

from backend.ids import Id, IdColumn


class OwnedLink(SQLModel):
    """A row on the left refers to a row on the right. Both have the same owner."""

    # The name under which a row on the left shows those that it refers to.
    shown_as: ClassVar[str]

    user_id: Id = Field(sa_type=IdColumn, primary_key=True)
    left_id: Id = Field(sa_type=IdColumn, primary_key=True)
    right_id: Id = Field(sa_type=IdColumn, primary_key=True)
