"""The tables. To import this package is to make all of them known."""

from backend.models.client import Client
from backend.models.note import Note
from backend.models.project import Project
from backend.models.task import Task
from backend.models.user import User

__all__ = [
    "Client",
    "Note",
    "Project",
    "Task",
    "User",
]
