"""The table of drafts."""

from sqlalchemy import Index, Text, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow


class Draft(OwnedRow, table=True):
    """A row of drafts. It belongs to a user."""

    __tablename__ = "drafts"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_drafts_user_id_created_at_id", "user_id", "created_at", "id"),
    )

    text: str = Field(sa_type=Text)
