"""The tables. To import this package is to make all of them known."""

from backend.models.project import Project
from backend.models.project_share import ProjectShare
from backend.models.todo import Todo
from backend.models.todo_share import TodoShare
from backend.models.user import User

__all__ = [
    "Project",
    "ProjectShare",
    "Todo",
    "TodoShare",
    "User",
]
