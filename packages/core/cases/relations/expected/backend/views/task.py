"""What responses show of tasks beside their columns."""

from collections.abc import Sequence

from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from backend.links import show_links
from backend.models.task import Task
from backend.models.task_blocker import TaskBlocker
from backend.models.task_tag import TaskTag
from backend.row_view import RowView


async def view_tasks(
    db: AsyncSession, rows: Sequence[Task], *, owner_id: Id
) -> list[RowView[Task]]:
    """Return tasks as responses show them, in the same order."""
    views = [RowView(row) for row in rows]
    await show_links(db, views, TaskTag, owner_id=owner_id)
    await show_links(db, views, TaskBlocker, owner_id=owner_id)
    return views
