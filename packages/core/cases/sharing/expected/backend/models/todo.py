"""The table of todos."""

from sqlalchemy import (
    BigInteger,
    ForeignKeyConstraint,
    Index,
    String,
    Text,
    UniqueConstraint,
)
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
        Index("ix_todos_user_id_rank_id", "user_id", "rank", "id"),
    )

    title: str = Field(sa_type=String(200))
    is_completed: bool
    project_id: Id | None = Field(sa_type=IdColumn)
    rank: int = Field(sa_type=BigInteger)
    secret: str | None = Field(sa_type=Text)
