"""The table of those with whom projects are shared."""

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint

from backend.models.share import Share


class ProjectShare(Share, table=True):
    """A project that its owner shares with another user."""

    __tablename__ = "project_shares"
    __table_args__ = (
        UniqueConstraint(
            "row_id", "grantee_id", name="uq_project_shares_row_id_grantee_id"
        ),
        ForeignKeyConstraint(
            ["user_id", "row_id"],
            ["projects.user_id", "projects.id"],
            ondelete="CASCADE",
        ),
        Index(
            "ix_project_shares_user_id_row_id_created_at_id",
            "user_id",
            "row_id",
            "created_at",
            "id",
        ),
        Index(
            "ix_project_shares_grantee_id_created_at_id",
            "grantee_id",
            "created_at",
            "id",
        ),
    )
