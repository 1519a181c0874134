"""The table of categories."""

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow


class Category(OwnedRow, table=True):
    """A row of categories. It belongs to a user."""

    __tablename__ = "categories"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        UniqueConstraint("user_id", "name", name="uq_categories_user_id_name"),
        UniqueConstraint("user_id", "code", name="uq_categories_user_id_code"),
        Index("ix_categories_user_id_created_at_id", "user_id", "created_at", "id"),
    )

    name: str = Field(sa_type=String(80))
    code: str | None = Field(sa_type=String(3))
