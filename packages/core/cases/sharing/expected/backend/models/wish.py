"""The table of wishes."""

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow


class Wish(OwnedRow, table=True):
    """A row of wishes. It belongs to a user."""

    __tablename__ = "wishes"
    __is_public__ = True
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_wishes_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_wishes_created_at_id", "created_at", "id"),
    )

    title: str = Field(sa_type=String(200))
