"""The tables. To import this package is to make all of them known."""

from backend.models.track import Track
from backend.models.user import User

__all__ = [
    "Track",
    "User",
]
