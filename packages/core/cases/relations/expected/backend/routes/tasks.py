"""The routes of tasks."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.links import add_links, linked_to, set_links, without_links
from backend.models.client import Client
from backend.models.project import Project
from backend.models.tag import Tag
from backend.models.task import Task
from backend.models.task_blocker import TaskBlocker
from backend.models.task_tag import TaskTag
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.references import check_links, check_reference
from backend.row_view import RowView
from backend.schemas.task import (
    TaskCreate,
    TaskPage,
    TaskQuery,
    TaskReplace,
    TaskResponse,
    TaskUpdate,
)
from backend.views.task import view_tasks

router = APIRouter(
    prefix="/tasks",
    tags=["tasks"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=TaskPage, responses=responses(BadRequest))
async def list_tasks(
    query: Annotated[TaskQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[RowView[Task]]:
    """List your tasks, a page at a time."""
    conditions = [
        *linked_to(Task, TaskTag, query.tag_id, owner_id=current_user_id),
        *linked_to(Task, TaskBlocker, query.blocker_id, owner_id=current_user_id),
    ]
    page = await list_owned(
        db,
        Task,
        query,
        conditions=conditions,
        cursors=cursors,
        owner_id=current_user_id,
    )
    views = await view_tasks(db, page.items, owner_id=current_user_id)
    return page.showing(views)


@router.post(
    "",
    response_model=TaskResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_task(
    body: TaskCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> RowView[Task]:
    """Create a task. It belongs to you."""
    await check_reference(
        db, Project, body.project_id, field="project_id", owner_id=current_user_id
    )
    await check_reference(
        db, Client, body.client_id, field="client_id", owner_id=current_user_id
    )
    await check_reference(
        db, Task, body.parent_id, field="parent_id", owner_id=current_user_id
    )
    await check_links(db, Tag, body.tag_ids, field="tag_ids", owner_id=current_user_id)
    await check_links(
        db, Task, body.blocker_ids, field="blocker_ids", owner_id=current_user_id
    )
    created = await create_owned(
        db,
        Task,
        body.model_dump(exclude={"tag_ids", "blocker_ids"}),
        owner_id=current_user_id,
    )
    await add_links(db, TaskTag, [created], [body.tag_ids], owner_id=current_user_id)
    await add_links(
        db, TaskBlocker, [created], [body.blocker_ids], owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    [view] = await view_tasks(db, [created], owner_id=current_user_id)
    return view


@router.get("/{task_id}", response_model=TaskResponse, responses=responses(NotFound))
async def get_task(
    task_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> RowView[Task]:
    """Get one of your tasks."""
    row = await get_owned(db, Task, task_id, owner_id=current_user_id)
    [view] = await view_tasks(db, [row], owner_id=current_user_id)
    return view


@router.put(
    "/{task_id}",
    response_model=TaskResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_task(
    task_id: PathId, body: TaskReplace, current_user_id: CurrentUserId, db: DbSession
) -> RowView[Task]:
    """Replace one of your tasks.

    A field that is left out gets its default.
    """
    await check_reference(
        db, Project, body.project_id, field="project_id", owner_id=current_user_id
    )
    await check_reference(
        db, Client, body.client_id, field="client_id", owner_id=current_user_id
    )
    await check_reference(
        db, Task, body.parent_id, field="parent_id", owner_id=current_user_id
    )
    await check_links(db, Tag, body.tag_ids, field="tag_ids", owner_id=current_user_id)
    await check_links(
        db, Task, body.blocker_ids, field="blocker_ids", owner_id=current_user_id
    )
    changes = without_links(body.model_dump(), "tag_ids", "blocker_ids")
    row = await update_owned(db, Task, task_id, changes, owner_id=current_user_id)
    await set_links(db, TaskTag, row, body.tag_ids, owner_id=current_user_id)
    await set_links(db, TaskBlocker, row, body.blocker_ids, owner_id=current_user_id)
    [view] = await view_tasks(db, [row], owner_id=current_user_id)
    return view


@router.patch(
    "/{task_id}",
    response_model=TaskResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_task(
    task_id: PathId, body: TaskUpdate, current_user_id: CurrentUserId, db: DbSession
) -> RowView[Task]:
    """Change some fields of one of your tasks."""
    await check_reference(
        db, Project, body.project_id, field="project_id", owner_id=current_user_id
    )
    await check_reference(
        db, Client, body.client_id, field="client_id", owner_id=current_user_id
    )
    await check_reference(
        db, Task, body.parent_id, field="parent_id", owner_id=current_user_id
    )
    await check_links(db, Tag, body.tag_ids, field="tag_ids", owner_id=current_user_id)
    await check_links(
        db, Task, body.blocker_ids, field="blocker_ids", owner_id=current_user_id
    )
    changes = without_links(
        body.model_dump(exclude_unset=True), "tag_ids", "blocker_ids"
    )
    row = await update_owned(db, Task, task_id, changes, owner_id=current_user_id)
    await set_links(db, TaskTag, row, body.tag_ids, owner_id=current_user_id)
    await set_links(db, TaskBlocker, row, body.blocker_ids, owner_id=current_user_id)
    [view] = await view_tasks(db, [row], owner_id=current_user_id)
    return view


@router.delete(
    "/{task_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_task(
    task_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your tasks.

    The tasks that refer to it are deleted as well.
    """
    await delete_owned(db, Task, task_id, owner_id=current_user_id)
