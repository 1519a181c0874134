"""The table of tables."""

from sqlalchemy import ForeignKeyConstraint, Index, String, UniqueConstraint
from sqlmodel import Field

from backend.ids import Id, IdColumn
from backend.models.owned_row import OwnedRow


class Table(OwnedRow, table=True):
    """A row of tables. It belongs to a user."""

    __tablename__ = "tables"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        UniqueConstraint("user_id", "name", name="uq_tables_user_id_name"),
        ForeignKeyConstraint(["user_id", "row_id"], ["rows.user_id", "rows.id"]),
        Index("ix_tables_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_tables_user_id_row_id", "user_id", "row_id"),
    )

    row_id: Id = Field(sa_type=IdColumn)
    name: str = Field(sa_type=String(80))
