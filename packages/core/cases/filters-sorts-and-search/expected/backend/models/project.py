"""The table of projects."""

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow


class Project(OwnedRow, table=True):
    """A row of projects. It belongs to a user."""

    __tablename__ = "projects"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        UniqueConstraint("user_id", "name", name="uq_projects_user_id_name"),
        Index("ix_projects_user_id_created_at_id", "user_id", "created_at", "id"),
    )

    name: str = Field(sa_type=String(120))
