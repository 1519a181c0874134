"""The table of projects."""

from sqlalchemy import ForeignKeyConstraint, Index, String, UniqueConstraint
from sqlmodel import Field

from backend.ids import Id, IdColumn
from backend.models.owned_row import OwnedRow


class Project(OwnedRow, table=True):
    """A row of projects. It belongs to a user."""

    __tablename__ = "projects"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        ForeignKeyConstraint(["user_id", "label_id"], ["labels.user_id", "labels.id"]),
        Index("ix_projects_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_projects_user_id_label_id", "user_id", "label_id"),
    )

    name: str = Field(sa_type=String(120))
    label_id: Id | None = Field(sa_type=IdColumn)
