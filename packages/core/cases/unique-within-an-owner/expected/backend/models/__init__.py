"""The tables. To import this package is to make all of them known."""

from backend.models.category import Category
from backend.models.invoice import Invoice
from backend.models.task import Task
from backend.models.user import User

__all__ = [
    "Category",
    "Invoice",
    "Task",
    "User",
]
