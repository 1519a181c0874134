"""The table of invoices."""

import datetime as dt
from decimal import Decimal

from sqlalchemy import ForeignKeyConstraint, Index, String, Text, UniqueConstraint
from sqlmodel import Field

from backend.ids import Id, IdColumn
from backend.models.owned_row import OwnedRow
from backend.types.decimal import ExactDecimal


class Invoice(OwnedRow, table=True):
    """A row of invoices. It belongs to a user."""

    __tablename__ = "invoices"
    __write_only__ = frozenset({"access_code", "reason"})
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        UniqueConstraint("user_id", "number", name="uq_invoices_user_id_number"),
        ForeignKeyConstraint(
            ["user_id", "customer_id"], ["customers.user_id", "customers.id"]
        ),
        Index("ix_invoices_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_invoices_user_id_customer_id", "user_id", "customer_id"),
        Index("ix_invoices_created_at_id", "created_at", "id"),
    )

    number: str = Field(sa_type=String(20))
    total: Decimal = Field(sa_type=ExactDecimal(10, 2))
    due_on: dt.date
    customer_id: Id = Field(sa_type=IdColumn)
    access_code: str = Field(sa_type=String(20))
    status: str = Field(default="open", sa_type=String(8))
    reason: str | None = Field(default=None, sa_type=Text)
