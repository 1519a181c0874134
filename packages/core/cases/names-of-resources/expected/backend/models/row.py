"""The table of rows."""

from sqlalchemy import Index, Integer, Text, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow


class Row(OwnedRow, table=True):
    """A row of rows. It belongs to a user."""

    __tablename__ = "rows"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_rows_user_id_created_at_id", "user_id", "created_at", "id"),
    )

    body: str = Field(sa_type=Text)
    float_: float | None = Field(sa_column_kwargs={"name": "float"})
    integer: int = Field(sa_type=Integer)
