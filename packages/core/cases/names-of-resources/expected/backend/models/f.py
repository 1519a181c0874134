"""The table of fs."""

from sqlalchemy import BigInteger, Index, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow


class F(OwnedRow, table=True):
    """A row of fs. It belongs to a user."""

    __tablename__ = "fs"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_fs_user_id_created_at_id", "user_id", "created_at", "id"),
    )

    foo: int | None = Field(sa_type=BigInteger)
    foo_filter: int | None = Field(sa_type=BigInteger)
