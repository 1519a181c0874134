"""What responses show of todos beside their columns."""

from collections.abc import Collection, Sequence

from sqlmodel.ext.asyncio.session import AsyncSession

from backend.expansion import find_referred, show_referred
from backend.ids import Id
from backend.links import show_links
from backend.models.project import Project
from backend.models.project_share import ProjectShare
from backend.models.todo import Todo
from backend.models.todo_label import TodoLabel
from backend.models.todo_share import TodoShare
from backend.row_view import RowView
from backend.sharing import find_shared, show_shared_links


async def view_todos(
    db: AsyncSession,
    rows: Sequence[Todo],
    expand: Collection[str] = (),
    *,
    owner_id: Id,
) -> list[RowView[Todo]]:
    """Return todos as responses show them, in the same order."""
    views = [RowView(row) for row in rows]
    await show_links(db, views, TodoLabel, owner_id=owner_id)
    if "project" in expand:
        project_rows = await find_referred(
            db, Project, [row.project_id for row in rows], owner_id=owner_id
        )
        show_referred(views, "project", "project_id", project_rows)
    return views


async def view_shared_todos(
    db: AsyncSession, rows: Sequence[Todo], expand: Collection[str] = (), *, user_id: Id
) -> list[RowView[Todo]]:
    """Return todos as those see them with whom they are shared, in the same order."""
    views = [RowView(row) for row in rows]
    await show_shared_links(db, views, TodoLabel, TodoShare, user_id=user_id)
    if "project" in expand:
        project_rows = await find_shared(
            db, Project, ProjectShare, [row.project_id for row in rows], user_id=user_id
        )
        show_referred(views, "project", "project_id", project_rows)
    return views
