"""The table between invoices and invoices."""

from typing import ClassVar

from sqlalchemy import ForeignKeyConstraint, Index

from backend.models.owned_link import OwnedLink


class InvoiceCorrection(OwnedLink, table=True):
    """What `correction_ids` of invoices refers to."""

    __tablename__ = "invoice_correction_links"
    __table_args__ = (
        ForeignKeyConstraint(
            ["user_id", "left_id"],
            ["invoices.user_id", "invoices.id"],
            ondelete="CASCADE",
        ),
        ForeignKeyConstraint(
            ["user_id", "right_id"],
            ["invoices.user_id", "invoices.id"],
            ondelete="CASCADE",
        ),
        Index(
            "ix_invoice_correction_links_user_id_right_id_left_id",
            "user_id",
            "right_id",
            "left_id",
        ),
    )

    shown_as: ClassVar[str] = "correction_ids"
