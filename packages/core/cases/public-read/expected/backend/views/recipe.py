"""What responses show of recipes beside their columns."""

from collections.abc import Collection, Sequence

from sqlmodel.ext.asyncio.session import AsyncSession

from backend.expansion import find_public, show_referred
from backend.links import show_open_links
from backend.models.cuisine import Cuisine
from backend.models.recipe import Recipe
from backend.models.recipe_tag import RecipeTag
from backend.row_view import RowView


async def view_recipes(
    db: AsyncSession, rows: Sequence[Recipe], expand: Collection[str] = ()
) -> list[RowView[Recipe]]:
    """Return recipes as responses show them, in the same order."""
    views = [RowView(row) for row in rows]
    await show_open_links(db, views, RecipeTag, beyond_owner="public_read")
    if "cuisine" in expand:
        cuisine_rows = await find_public(db, Cuisine, [row.cuisine_id for row in rows])
        show_referred(views, "cuisine", "cuisine_id", cuisine_rows)
    return views
