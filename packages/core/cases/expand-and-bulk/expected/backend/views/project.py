"""What responses show of projects beside their columns."""

from collections.abc import Sequence

from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from backend.links import show_links
from backend.models.project import Project
from backend.models.project_label import ProjectLabel
from backend.row_view import RowView


async def view_projects(
    db: AsyncSession, rows: Sequence[Project], *, owner_id: Id
) -> list[RowView[Project]]:
    """Return projects as responses show them, in the same order."""
    views = [RowView(row) for row in rows]
    await show_links(db, views, ProjectLabel, owner_id=owner_id)
    return views
