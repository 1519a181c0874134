"""The table of notes."""

from sqlalchemy import ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field

from backend.ids import Id, IdColumn
from backend.models.owned_row import OwnedRow


class Note(OwnedRow, table=True):
    """A row of notes. It belongs to a user."""

    __tablename__ = "notes"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        ForeignKeyConstraint(["user_id", "task_id"], ["tasks.user_id", "tasks.id"]),
        ForeignKeyConstraint(
            ["user_id", "client_id"], ["clients.user_id", "clients.id"]
        ),
        Index("ix_notes_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_notes_user_id_task_id", "user_id", "task_id"),
        Index("ix_notes_user_id_client_id", "user_id", "client_id"),
    )

    text: str = Field(sa_type=Text)
    task_id: Id | None = Field(sa_type=IdColumn)
    client_id: Id | None = Field(sa_type=IdColumn)
