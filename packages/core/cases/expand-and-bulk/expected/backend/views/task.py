"""What responses show of tasks beside their columns."""

from collections.abc import Collection, Sequence

from sqlmodel.ext.asyncio.session import AsyncSession

from backend.expansion import find_referred, show_referred
from backend.ids import Id
from backend.links import show_links
from backend.models.project import Project
from backend.models.task import Task
from backend.models.task_blocker import TaskBlocker
from backend.models.task_label import TaskLabel
from backend.row_view import RowView
from backend.views.project import view_projects


async def view_tasks(
    db: AsyncSession,
    rows: Sequence[Task],
    expand: Collection[str] = (),
    *,
    owner_id: Id,
) -> list[RowView[Task]]:
    """Return tasks as responses show them, in the same order."""
    views = [RowView(row) for row in rows]
    await show_links(db, views, TaskLabel, owner_id=owner_id)
    await show_links(db, views, TaskBlocker, owner_id=owner_id)
    if "project" in expand:
        project_rows = await find_referred(
            db, Project, [row.project_id for row in rows], owner_id=owner_id
        )
        show_referred(
            views,
            "project",
            "project_id",
            await view_projects(db, project_rows, owner_id=owner_id),
        )
    if "parent" in expand:
        parent_rows = await find_referred(
            db, Task, [row.parent_id for row in rows], owner_id=owner_id
        )
        show_referred(
            views,
            "parent",
            "parent_id",
            await view_tasks(db, parent_rows, owner_id=owner_id),
        )
    return views
