"""The table of those with whom todos are shared."""

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint

from backend.models.share import Share


class TodoShare(Share, table=True):
    """A todo that its owner shares with another user."""

    __tablename__ = "todo_shares"
    __table_args__ = (
        UniqueConstraint(
            "row_id", "grantee_id", name="uq_todo_shares_row_id_grantee_id"
        ),
        ForeignKeyConstraint(
            ["user_id", "row_id"], ["todos.user_id", "todos.id"], ondelete="CASCADE"
        ),
        Index(
            "ix_todo_shares_user_id_row_id_created_at_id",
            "user_id",
            "row_id",
            "created_at",
            "id",
        ),
        Index(
            "ix_todo_shares_grantee_id_created_at_id", "grantee_id", "created_at", "id"
        ),
    )

    owners_fields = frozenset({"project_id", "rank", "secret", "label_ids"})
    unseen_fields = frozenset({"secret"})
