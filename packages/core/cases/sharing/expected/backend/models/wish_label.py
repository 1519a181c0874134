"""The table between wishes and labels."""

from typing import ClassVar

from sqlalchemy import ForeignKeyConstraint, Index

from backend.models.owned_link import OwnedLink


class WishLabel(OwnedLink, table=True):
    """What `label_ids` of wishes refers to."""

    __tablename__ = "wish_label_links"
    __table_args__ = (
        ForeignKeyConstraint(
            ["user_id", "left_id"], ["wishes.user_id", "wishes.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["user_id", "right_id"], ["labels.user_id", "labels.id"], ondelete="CASCADE"
        ),
        Index(
            "ix_wish_label_links_user_id_right_id_left_id",
            "user_id",
            "right_id",
            "left_id",
        ),
    )

    shown_as: ClassVar[str] = "label_ids"
