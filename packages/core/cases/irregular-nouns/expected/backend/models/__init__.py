"""The tables. To import this package is to make all of them known."""

from backend.models.address import Address
from backend.models.hour import Hour
from backend.models.journal_entry import JournalEntry
from backend.models.news import News
from backend.models.person import Person
from backend.models.user import User

__all__ = [
    "Address",
    "Hour",
    "JournalEntry",
    "News",
    "Person",
    "User",
]
