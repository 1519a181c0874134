"""The table of those with whom wishes are shared."""

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint

from backend.models.share import Share


class WishShare(Share, table=True):
    """A wish that its owner shares with another user."""

    __tablename__ = "wish_shares"
    __table_args__ = (
        UniqueConstraint(
            "row_id", "grantee_id", name="uq_wish_shares_row_id_grantee_id"
        ),
        ForeignKeyConstraint(
            ["user_id", "row_id"], ["wishes.user_id", "wishes.id"], ondelete="CASCADE"
        ),
        Index(
            "ix_wish_shares_user_id_row_id_created_at_id",
            "user_id",
            "row_id",
            "created_at",
            "id",
        ),
        Index(
            "ix_wish_shares_grantee_id_created_at_id", "grantee_id", "created_at", "id"
        ),
    )

    owners_fields = frozenset({"label_ids"})
