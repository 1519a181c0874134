"""The table of models."""

from typing import Any

from sqlalchemy import ForeignKeyConstraint, Index, String, UniqueConstraint
from sqlmodel import Field

from backend.ids import Id, IdColumn
from backend.models.owned_row import OwnedRow
from backend.types.json import JsonDocument


class Model(OwnedRow, table=True):
    """A row of models. It belongs to a user."""

    __tablename__ = "models"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        ForeignKeyConstraint(["user_id", "table_id"], ["tables.user_id", "tables.id"]),
        Index("ix_models_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_models_user_id_table_id", "user_id", "table_id"),
    )

    table_id: Id | None = Field(sa_type=IdColumn)
    update: str | None = Field(sa_type=String(255))
    config_dict: Any = Field(sa_type=JsonDocument, nullable=True)
