"""The tables. To import this package is to make all of them known."""

from backend.models.product import Product
from backend.models.user import User

__all__ = [
    "Product",
    "User",
]
