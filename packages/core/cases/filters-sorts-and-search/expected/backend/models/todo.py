"""The table of todos."""

import datetime as dt

from sqlalchemy import ForeignKeyConstraint, Index, String, Text, UniqueConstraint
from sqlmodel import Field

from backend.ids import Id, IdColumn
from backend.models.owned_row import OwnedRow


class Todo(OwnedRow, table=True):
    """A row of todos. It belongs to a user."""

    __tablename__ = "todos"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        ForeignKeyConstraint(
            ["user_id", "project_id"], ["projects.user_id", "projects.id"]
        ),
        Index("ix_todos_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_todos_user_id_project_id", "user_id", "project_id"),
        Index("ix_todos_user_id_due_on_id", "user_id", "due_on", "id"),
    )

    title: str = Field(sa_type=String(200))
    description: str | None = Field(sa_type=Text)
    is_completed: bool
    status: str = Field(sa_type=String(5))
    due_on: dt.date | None
    project_id: Id | None = Field(sa_type=IdColumn)
