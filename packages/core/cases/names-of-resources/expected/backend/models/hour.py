"""The table of working hours."""

from sqlalchemy import Index, UniqueConstraint

from backend.models.owned_row import OwnedRow


class Hour(OwnedRow, table=True):
    """A row of working hours. It belongs to a user."""

    __tablename__ = "working_hours"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_working_hours_user_id_created_at_id", "user_id", "created_at", "id"),
    )

    spent: float
