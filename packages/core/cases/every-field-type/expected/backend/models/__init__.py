"""The tables. To import this package is to make all of them known."""

from backend.models.draft import Draft
from backend.models.preset import Preset
from backend.models.product import Product
from backend.models.sample import Sample
from backend.models.shelf import Shelf
from backend.models.user import User

__all__ = [
    "Draft",
    "Preset",
    "Product",
    "Sample",
    "Shelf",
    "User",
]
