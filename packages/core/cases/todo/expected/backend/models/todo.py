"""The table of todos."""

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow


class Todo(OwnedRow, table=True):
    """A row of todos. It belongs to a user."""

    __tablename__ = "todos"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_todos_user_id_created_at_id", "user_id", "created_at", "id"),
    )

    title: str = Field(sa_type=String(200))
    description: str | None = Field(sa_type=Text)
    is_completed: bool
