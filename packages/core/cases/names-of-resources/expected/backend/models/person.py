"""The table of people."""

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow


class Person(OwnedRow, table=True):
    """A row of people. It belongs to a user."""

    __tablename__ = "people"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_people_user_id_created_at_id", "user_id", "created_at", "id"),
    )

    name: str = Field(sa_type=String(100))
