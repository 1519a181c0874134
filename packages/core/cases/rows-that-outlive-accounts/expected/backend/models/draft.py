"""The table of drafts."""

from sqlalchemy import ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field

from backend.ids import Id, IdColumn
from backend.models.owned_row import OwnedRow


class Draft(OwnedRow, table=True):
    """A row of drafts. It belongs to a user."""

    __tablename__ = "drafts"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        ForeignKeyConstraint(["user_id", "site_id"], ["sites.user_id", "sites.id"]),
        Index("ix_drafts_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_drafts_user_id_site_id", "user_id", "site_id"),
    )

    text: str = Field(sa_type=Text)
    site_id: Id | None = Field(sa_type=IdColumn)
