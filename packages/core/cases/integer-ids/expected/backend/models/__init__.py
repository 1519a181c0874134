"""The tables. To import this package is to make all of them known."""

from backend.models.project import Project
from backend.models.task import Task
from backend.models.user import User

__all__ = [
    "Project",
    "Task",
    "User",
]
