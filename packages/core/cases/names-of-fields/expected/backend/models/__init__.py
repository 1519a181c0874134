"""The tables. To import this package is to make all of them known."""

from backend.models.record import Record
from backend.models.user import User

__all__ = [
    "Record",
    "User",
]
