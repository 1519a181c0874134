"""The table of customers."""

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow


class Customer(OwnedRow, table=True):
    """A row of customers. It belongs to a user."""

    __tablename__ = "customers"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_customers_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_customers_created_at_id", "created_at", "id"),
    )

    name: str = Field(sa_type=String(120))
