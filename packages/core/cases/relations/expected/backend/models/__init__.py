"""The tables. To import this package is to make all of them known."""

from backend.models.client import Client
from backend.models.project import Project
from backend.models.tag import Tag
from backend.models.task import Task
from backend.models.task_blocker import TaskBlocker
from backend.models.task_tag import TaskTag
from backend.models.user import User

__all__ = [
    "Client",
    "Project",
    "Tag",
    "Task",
    "TaskBlocker",
    "TaskTag",
    "User",
]
