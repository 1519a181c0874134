"""The routes of tasks below a project."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.filters import matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.links import add_links, linked_to
from backend.models.client import Client
from backend.models.project import Project
from backend.models.tag import Tag
from backend.models.task import Task
from backend.models.task_blocker import TaskBlocker
from backend.models.task_tag import TaskTag
from backend.ownership import create_owned, get_owned, list_owned
from backend.pagination import CursorsOfService, Page
from backend.references import check_links, check_reference
from backend.row_view import RowView
from backend.schemas.task import ProjectTaskCreate, TaskPage, TaskQuery, TaskResponse
from backend.views.task import view_tasks

router = APIRouter(
    prefix="/projects/{project_id}/tasks",
    tags=["tasks"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS, NotFound),
)


@router.get("", response_model=TaskPage, responses=responses(BadRequest))
async def list_project_tasks(
    project_id: PathId,
    query: Annotated[TaskQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[RowView[Task]]:
    """List the tasks of one of your projects, a page at a time."""
    await get_owned(db, Project, project_id, owner_id=current_user_id)
    conditions = [
        *matching(Task, project_id=project_id),
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
async def create_project_task(
    project_id: PathId,
    body: ProjectTaskCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> RowView[Task]:
    """Create a task for one of your projects. It belongs to you."""
    await get_owned(db, Project, project_id, owner_id=current_user_id)
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
    values = body.model_dump(exclude={"tag_ids", "blocker_ids"})
    values["project_id"] = project_id
    created = await create_owned(db, Task, values, owner_id=current_user_id)
    await add_links(db, TaskTag, [created], [body.tag_ids], owner_id=current_user_id)
    await add_links(
        db, TaskBlocker, [created], [body.blocker_ids], owner_id=current_user_id
    )
    response.headers["Location"] = f"/tasks/{created.id}"
    [view] = await view_tasks(db, [created], owner_id=current_user_id)
    return view
