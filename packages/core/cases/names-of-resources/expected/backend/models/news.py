"""The table of news items."""

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow


class News(OwnedRow, table=True):
    """A row of news items. It belongs to a user."""

    __tablename__ = "news_items"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_news_items_user_id_created_at_id", "user_id", "created_at", "id"),
    )

    headline: str = Field(sa_type=String(200))
