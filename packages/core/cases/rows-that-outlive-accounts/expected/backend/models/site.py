"""The table of sites."""

from sqlalchemy import ForeignKeyConstraint, Index, String, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OutlivingRow


class Site(OutlivingRow, table=True):
    """A row of sites. It belongs to a user, and then to nobody."""

    __tablename__ = "sites"
    __table_args__ = (
        ForeignKeyConstraint(["user_id"], ["users.id"], ondelete="SET DEFAULT"),
        UniqueConstraint("user_id", "id"),
        Index("ix_sites_user_id_created_at_id", "user_id", "created_at", "id"),
    )

    name: str = Field(sa_type=String(120))
