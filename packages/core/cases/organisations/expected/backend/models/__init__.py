"""The tables. To import this package is to make all of them known."""

from backend.models.draft import Draft
from backend.models.invitation import Invitation
from backend.models.membership import Membership
from backend.models.organisation import Organisation
from backend.models.task import Task
from backend.models.user import User

__all__ = [
    "Draft",
    "Invitation",
    "Membership",
    "Organisation",
    "Task",
    "User",
]
