"""The table of invoices."""

from sqlalchemy import (
    BigInteger,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    UniqueConstraint,
)
from sqlmodel import Field

from backend.ids import Id, IdColumn
from backend.models.owned_row import OwnedRow


class Invoice(OwnedRow, table=True):
    """A row of invoices. It belongs to a user."""

    __tablename__ = "invoices"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        UniqueConstraint(
            "user_id", "year", "number", name="uq_invoices_user_id_year_number"
        ),
        UniqueConstraint(
            "user_id",
            "category_id",
            "title",
            name="uq_invoices_user_id_category_id_title",
        ),
        UniqueConstraint(
            "user_id", "title", "is_draft", name="uq_invoices_user_id_title_is_draft"
        ),
        ForeignKeyConstraint(
            ["user_id", "category_id"], ["categories.user_id", "categories.id"]
        ),
        Index("ix_invoices_user_id_created_at_id", "user_id", "created_at", "id"),
    )

    year: int = Field(sa_type=Integer)
    number: int = Field(sa_type=BigInteger)
    is_draft: bool
    category_id: Id = Field(sa_type=IdColumn)
    title: str = Field(sa_type=String(200))
