"""What responses show of wishes beside their columns."""

from collections.abc import Sequence

from sqlmodel.ext.asyncio.session import AsyncSession

from backend.links import show_open_links
from backend.models.wish import Wish
from backend.models.wish_label import WishLabel
from backend.row_view import RowView


async def view_wishes(db: AsyncSession, rows: Sequence[Wish]) -> list[RowView[Wish]]:
    """Return wishes as responses show them, in the same order."""
    views = [RowView(row) for row in rows]
    await show_open_links(db, views, WishLabel, beyond_owner="public_read")
    return views
