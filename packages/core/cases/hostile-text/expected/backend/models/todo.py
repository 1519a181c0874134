"""The table of todos."""

from typing import Any

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow
from backend.types.json import JsonDocument


class Todo(OwnedRow, table=True):
    """A row of todos. It belongs to a user."""

    __tablename__ = "todos"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_todos_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_todos_user_id_quotes_id", "user_id", "quotes", "id"),
        Index("ix_todos_user_id_choice_id", "user_id", "choice", "id"),
    )

    quotes: str = Field(sa_type=String(255))
    templates: str = Field(sa_type=String(255))
    line_ends: str = Field(sa_type=Text)
    invisible: str = Field(sa_type=String(255))
    astral: str = Field(sa_type=String(255))
    coding: str = Field(sa_type=String(255))
    choice: str = Field(sa_type=String(9))
    tags: list[str] = Field(sa_type=JsonDocument)
    document: Any = Field(sa_type=JsonDocument, nullable=False)
