"""The tables. To import this package is to make all of them known."""

from backend.models.f import F
from backend.models.hour import Hour
from backend.models.model import Model
from backend.models.news import News
from backend.models.person import Person
from backend.models.row import Row
from backend.models.session import Session
from backend.models.table import Table
from backend.models.user import User

__all__ = [
    "F",
    "Hour",
    "Model",
    "News",
    "Person",
    "Row",
    "Session",
    "Table",
    "User",
]
