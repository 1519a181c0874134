"""The table of tasks."""

from sqlalchemy import ForeignKeyConstraint, Index, String, UniqueConstraint
from sqlmodel import Field

from backend.ids import Id, IdColumn
from backend.models.owned_row import OwnedRow


class Task(OwnedRow, table=True):
    """A row of tasks. It belongs to a user."""

    __tablename__ = "tasks"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        ForeignKeyConstraint(
            ["user_id", "project_id"], ["projects.user_id", "projects.id"]
        ),
        ForeignKeyConstraint(
            ["user_id", "client_id"], ["clients.user_id", "clients.id"]
        ),
        ForeignKeyConstraint(
            ["user_id", "parent_id"], ["tasks.user_id", "tasks.id"], ondelete="CASCADE"
        ),
        Index("ix_tasks_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_tasks_user_id_project_id", "user_id", "project_id"),
        Index("ix_tasks_user_id_client_id", "user_id", "client_id"),
        Index("ix_tasks_user_id_parent_id", "user_id", "parent_id"),
    )

    title: str = Field(sa_type=String(200))
    project_id: Id | None = Field(sa_type=IdColumn)
    client_id: Id | None = Field(sa_type=IdColumn)
    parent_id: Id | None = Field(sa_type=IdColumn)
