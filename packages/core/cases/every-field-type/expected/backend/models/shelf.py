"""The table of shelves."""

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow


class Shelf(OwnedRow, table=True):
    """A row of shelves. It belongs to a user."""

    __tablename__ = "shelves"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_shelves_user_id_created_at_id", "user_id", "created_at", "id"),
    )

    label: str = Field(sa_type=String(40))
