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
        UniqueConstraint(
            "user_id", "parent_id", "title", name="uq_tasks_user_id_parent_id_title"
        ),
        ForeignKeyConstraint(["user_id", "parent_id"], ["tasks.user_id", "tasks.id"]),
        ForeignKeyConstraint(
            ["user_id", "category_id"], ["categories.user_id", "categories.id"]
        ),
        ForeignKeyConstraint(
            ["user_id", "other_category_id"], ["categories.user_id", "categories.id"]
        ),
        Index("ix_tasks_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_tasks_user_id_category_id", "user_id", "category_id"),
        Index("ix_tasks_user_id_other_category_id", "user_id", "other_category_id"),
    )

    title: str = Field(sa_type=String(200))
    parent_id: Id | None = Field(sa_type=IdColumn)
    category_id: Id = Field(sa_type=IdColumn)
    other_category_id: Id | None = Field(sa_type=IdColumn)
