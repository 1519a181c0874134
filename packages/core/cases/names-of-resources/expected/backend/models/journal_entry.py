"""The table of journal entries."""

from sqlalchemy import Index, Text, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow


class JournalEntry(OwnedRow, table=True):
    """A row of journal entries. It belongs to a user."""

    __tablename__ = "journal_entries"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index(
            "ix_journal_entries_user_id_created_at_id", "user_id", "created_at", "id"
        ),
    )

    text: str = Field(sa_type=Text)
