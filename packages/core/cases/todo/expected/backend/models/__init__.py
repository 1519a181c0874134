"""The tables. To import this package is to make all of them known."""

from backend.models.todo import Todo
from backend.models.user import User

__all__ = [
    "Todo",
    "User",
]
