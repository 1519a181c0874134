"""The table of findings."""

from sqlalchemy import ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field

from backend.ids import Id, IdColumn
from backend.models.owned_row import OutlivingRow


class Finding(OutlivingRow, table=True):
    """A row of findings. It belongs to a user, and then to nobody."""

    __tablename__ = "findings"
    __table_args__ = (
        ForeignKeyConstraint(["user_id"], ["users.id"], ondelete="SET DEFAULT"),
        UniqueConstraint("user_id", "id"),
        ForeignKeyConstraint(["user_id", "site_id"], ["sites.user_id", "sites.id"]),
        Index("ix_findings_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_findings_user_id_site_id", "user_id", "site_id"),
    )

    text: str = Field(sa_type=Text)
    site_id: Id = Field(sa_type=IdColumn)
