"""The tables. To import this package is to make all of them known."""

from backend.models.locker import Locker
from backend.models.user import User

__all__ = [
    "Locker",
    "User",
]
