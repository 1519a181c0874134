"""The table of products."""

from decimal import Decimal

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow
from backend.types.decimal import ExactDecimal


class Product(OwnedRow, table=True):
    """A row of products. It belongs to a user."""

    __tablename__ = "products"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        UniqueConstraint("user_id", "slug", name="uq_products_user_id_slug"),
        Index("ix_products_user_id_created_at_id", "user_id", "created_at", "id"),
    )

    sku: str = Field(sa_type=String(20))
    slug: str = Field(sa_type=String(60))
    colour: str = Field(sa_type=String(7))
    note: str | None = Field(sa_type=Text)
    price: Decimal = Field(sa_type=ExactDecimal(10, 2))
    weight: float | None
