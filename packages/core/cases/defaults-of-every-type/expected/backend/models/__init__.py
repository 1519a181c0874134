"""The tables. To import this package is to make all of them known."""

from backend.models.preset import Preset
from backend.models.user import User

__all__ = [
    "Preset",
    "User",
]
