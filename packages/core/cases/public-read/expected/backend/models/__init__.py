"""The tables. To import this package is to make all of them known."""

from backend.models.cuisine import Cuisine
from backend.models.draft import Draft
from backend.models.recipe import Recipe
from backend.models.recipe_tag import RecipeTag
from backend.models.tag import Tag
from backend.models.user import User

__all__ = [
    "Cuisine",
    "Draft",
    "Recipe",
    "RecipeTag",
    "Tag",
    "User",
]
