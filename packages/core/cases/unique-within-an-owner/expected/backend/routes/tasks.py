"""The routes of tasks."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.filters import matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.category import Category
from backend.models.task import Task
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.references import check_reference
from backend.schemas.task import (
    TaskCreate,
    TaskPage,
    TaskQuery,
    TaskReplace,
    TaskResponse,
    TaskUpdate,
)

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
) -> Page[Task]:
    """List your tasks, a page at a time."""
    conditions = [
        *matching(
            Task,
            parent_id=query.parent_id,
            category_id=query.category_id,
            other_category_id=query.other_category_id,
        ),
    ]
    return await list_owned(
        db,
        Task,
        query,
        conditions=conditions,
        cursors=cursors,
        owner_id=current_user_id,
    )


@router.post(
    "",
    response_model=TaskResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_task(
    body: TaskCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> Task:
    """Create a task. It belongs to you."""
    await check_reference(
        db, Task, body.parent_id, field="parent_id", owner_id=current_user_id
    )
    await check_reference(
        db, Category, body.category_id, field="category_id", owner_id=current_user_id
    )
    await check_reference(
        db,
        Category,
        body.other_category_id,
        field="other_category_id",
        owner_id=current_user_id,
    )
    created = await create_owned(db, Task, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{task_id}", response_model=TaskResponse, responses=responses(NotFound))
async def get_task(
    task_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Task:
    """Get one of your tasks."""
    return await get_owned(db, Task, task_id, owner_id=current_user_id)


@router.put(
    "/{task_id}",
    response_model=TaskResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_task(
    task_id: PathId, body: TaskReplace, current_user_id: CurrentUserId, db: DbSession
) -> Task:
    """Replace one of your tasks.

    A field that is left out gets its default.
    """
    await check_reference(
        db, Task, body.parent_id, field="parent_id", owner_id=current_user_id
    )
    await check_reference(
        db, Category, body.category_id, field="category_id", owner_id=current_user_id
    )
    await check_reference(
        db,
        Category,
        body.other_category_id,
        field="other_category_id",
        owner_id=current_user_id,
    )
    changes = body.model_dump()
    return await update_owned(db, Task, task_id, changes, owner_id=current_user_id)


@router.patch(
    "/{task_id}",
    response_model=TaskResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_task(
    task_id: PathId, body: TaskUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Task:
    """Change some fields of one of your tasks."""
    await check_reference(
        db, Task, body.parent_id, field="parent_id", owner_id=current_user_id
    )
    await check_reference(
        db, Category, body.category_id, field="category_id", owner_id=current_user_id
    )
    await check_reference(
        db,
        Category,
        body.other_category_id,
        field="other_category_id",
        owner_id=current_user_id,
    )
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Task, task_id, changes, owner_id=current_user_id)


@router.delete(
    "/{task_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_task(
    task_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your tasks."""
    await delete_owned(db, Task, task_id, owner_id=current_user_id)
