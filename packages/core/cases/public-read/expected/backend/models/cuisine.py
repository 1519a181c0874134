"""The table of cuisines."""

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow


class Cuisine(OwnedRow, table=True):
    """A row of cuisines. It belongs to a user."""

    __tablename__ = "cuisines"
    __is_public__ = True
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_cuisines_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_cuisines_created_at_id", "created_at", "id"),
    )

    name: str = Field(sa_type=String(40))
