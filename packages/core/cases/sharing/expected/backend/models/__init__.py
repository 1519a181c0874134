"""The tables. To import this package is to make all of them known."""

from backend.models.label import Label
from backend.models.project import Project
from backend.models.project_share import ProjectShare
from backend.models.todo import Todo
from backend.models.todo_label import TodoLabel
from backend.models.todo_share import TodoShare
from backend.models.user import User
from backend.models.wish import Wish
from backend.models.wish_label import WishLabel
from backend.models.wish_share import WishShare

__all__ = [
    "Label",
    "Project",
    "ProjectShare",
    "Todo",
    "TodoLabel",
    "TodoShare",
    "User",
    "Wish",
    "WishLabel",
    "WishShare",
]
