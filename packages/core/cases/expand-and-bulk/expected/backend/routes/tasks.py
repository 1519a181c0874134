"""The routes of tasks."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.links import add_links, linked_to, set_links, without_links
from backend.models.label import Label
from backend.models.project import Project
from backend.models.task import Task
from backend.models.task_blocker import TaskBlocker
from backend.models.task_label import TaskLabel
from backend.ownership import (
    create_each_owned,
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.references import check_items, check_links, check_reference
from backend.row_view import RowView
from backend.schemas.task import (
    TaskBulkCreate,
    TaskBulkResponse,
    TaskCreate,
    TaskExpanded,
    TaskExpandedPage,
    TaskGetQuery,
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


@router.get(
    "",
    response_model=TaskExpandedPage,
    response_model_exclude_unset=True,
    responses=responses(BadRequest),
)
async def list_tasks(
    query: Annotated[TaskQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[RowView[Task]]:
    """List your tasks, a page at a time."""
    conditions = [
        *linked_to(Task, TaskLabel, query.label_id, owner_id=current_user_id),
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
    views = await view_tasks(db, page.items, query.expand, owner_id=current_user_id)
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
        db, Task, body.parent_id, field="parent_id", owner_id=current_user_id
    )
    await check_links(
        db, Label, body.label_ids, field="label_ids", owner_id=current_user_id
    )
    await check_links(
        db, Task, body.blocker_ids, field="blocker_ids", owner_id=current_user_id
    )
    created = await create_owned(
        db,
        Task,
        body.model_dump(exclude={"label_ids", "blocker_ids"}),
        owner_id=current_user_id,
    )
    await add_links(
        db, TaskLabel, [created], [body.label_ids], owner_id=current_user_id
    )
    await add_links(
        db, TaskBlocker, [created], [body.blocker_ids], owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    [view] = await view_tasks(db, [created], owner_id=current_user_id)
    return view


@router.post(
    "/bulk",
    response_model=TaskBulkResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_tasks(
    body: TaskBulkCreate, current_user_id: CurrentUserId, db: DbSession
) -> dict[str, list[RowView[Task]]]:
    """Create several tasks, all of them or none. They belong to you."""
    await check_items(
        db, Project, body.items, field="project_id", owner_id=current_user_id
    )
    await check_items(db, Task, body.items, field="parent_id", owner_id=current_user_id)
    await check_items(
        db, Label, body.items, field="label_ids", owner_id=current_user_id
    )
    await check_items(
        db, Task, body.items, field="blocker_ids", owner_id=current_user_id
    )
    values = [
        item.model_dump(exclude={"label_ids", "blocker_ids"}) for item in body.items
    ]
    created = await create_each_owned(db, Task, values, owner_id=current_user_id)
    await add_links(
        db,
        TaskLabel,
        created,
        [item.label_ids for item in body.items],
        owner_id=current_user_id,
    )
    await add_links(
        db,
        TaskBlocker,
        created,
        [item.blocker_ids for item in body.items],
        owner_id=current_user_id,
    )
    return {"items": await view_tasks(db, created, owner_id=current_user_id)}


@router.get(
    "/{task_id:row}",
    response_model=TaskExpanded,
    response_model_exclude_unset=True,
    responses=responses(NotFound),
)
async def get_task(
    task_id: PathId,
    query: Annotated[TaskGetQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
) -> RowView[Task]:
    """Get one of your tasks."""
    row = await get_owned(db, Task, task_id, owner_id=current_user_id)
    [view] = await view_tasks(db, [row], query.expand, owner_id=current_user_id)
    return view


@router.put(
    "/{task_id:row}",
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
        db, Task, body.parent_id, field="parent_id", owner_id=current_user_id
    )
    await check_links(
        db, Label, body.label_ids, field="label_ids", owner_id=current_user_id
    )
    await check_links(
        db, Task, body.blocker_ids, field="blocker_ids", owner_id=current_user_id
    )
    changes = without_links(body.model_dump(), "label_ids", "blocker_ids")
    row = await update_owned(db, Task, task_id, changes, owner_id=current_user_id)
    await set_links(db, TaskLabel, row, body.label_ids, owner_id=current_user_id)
    await set_links(db, TaskBlocker, row, body.blocker_ids, owner_id=current_user_id)
    [view] = await view_tasks(db, [row], owner_id=current_user_id)
    return view


@router.patch(
    "/{task_id:row}",
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
        db, Task, body.parent_id, field="parent_id", owner_id=current_user_id
    )
    await check_links(
        db, Label, body.label_ids, field="label_ids", owner_id=current_user_id
    )
    await check_links(
        db, Task, body.blocker_ids, field="blocker_ids", owner_id=current_user_id
    )
    changes = without_links(
        body.model_dump(exclude_unset=True), "label_ids", "blocker_ids"
    )
    row = await update_owned(db, Task, task_id, changes, owner_id=current_user_id)
    await set_links(db, TaskLabel, row, body.label_ids, owner_id=current_user_id)
    await set_links(db, TaskBlocker, row, body.blocker_ids, owner_id=current_user_id)
    [view] = await view_tasks(db, [row], owner_id=current_user_id)
    return view


@router.delete(
    "/{task_id:row}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_task(
    task_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your tasks."""
    await delete_owned(db, Task, task_id, owner_id=current_user_id)
