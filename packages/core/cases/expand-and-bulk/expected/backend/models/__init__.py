"""The tables. To import this package is to make all of them known."""

from backend.models.label import Label
from backend.models.project import Project
from backend.models.project_label import ProjectLabel
from backend.models.task import Task
from backend.models.task_blocker import TaskBlocker
from backend.models.task_label import TaskLabel
from backend.models.user import User

__all__ = [
    "Label",
    "Project",
    "ProjectLabel",
    "Task",
    "TaskBlocker",
    "TaskLabel",
    "User",
]
