"""The routes of tasks."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.organisation import (
    CurrentOrganisationId,
    WritableOrganisationId,
)
from backend.errors import (
    ALWAYS,
    WITH_BODY,
    BadRequest,
    Conflict,
    Forbidden,
    NotFound,
    responses,
)
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.task import Task
from backend.ownership import (
    create_each_owned,
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.task import (
    TaskBulkCreate,
    TaskBulkResponse,
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
    responses=responses(*ALWAYS, Forbidden),
)


@router.get("", response_model=TaskPage, responses=responses(BadRequest))
async def list_tasks(
    query: Annotated[TaskQuery, Query()],
    current_organisation_id: CurrentOrganisationId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Task]:
    """List the tasks of your organisation, a page at a time."""
    return await list_owned(
        db, Task, query, cursors=cursors, owner_id=current_organisation_id
    )


@router.post(
    "",
    response_model=TaskResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_task(
    body: TaskCreate,
    response: Response,
    current_organisation_id: WritableOrganisationId,
    db: DbSession,
) -> Task:
    """Create a task. It belongs to your organisation."""
    created = await create_owned(
        db, Task, body.model_dump(), owner_id=current_organisation_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.post(
    "/bulk",
    response_model=TaskBulkResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_tasks(
    body: TaskBulkCreate, current_organisation_id: WritableOrganisationId, db: DbSession
) -> dict[str, list[Task]]:
    """Create several tasks, all of them or none. They belong to your organisation."""
    values = [item.model_dump() for item in body.items]
    created = await create_each_owned(
        db, Task, values, owner_id=current_organisation_id
    )
    return {"items": created}


@router.get(
    "/{task_id:row}", response_model=TaskResponse, responses=responses(NotFound)
)
async def get_task(
    task_id: PathId, current_organisation_id: CurrentOrganisationId, db: DbSession
) -> Task:
    """Get one of the tasks of your organisation."""
    return await get_owned(db, Task, task_id, owner_id=current_organisation_id)


@router.put(
    "/{task_id:row}",
    response_model=TaskResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_task(
    task_id: PathId,
    body: TaskReplace,
    current_organisation_id: WritableOrganisationId,
    db: DbSession,
) -> Task:
    """Replace one of the tasks of your organisation.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(
        db, Task, task_id, changes, owner_id=current_organisation_id
    )


@router.patch(
    "/{task_id:row}",
    response_model=TaskResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_task(
    task_id: PathId,
    body: TaskUpdate,
    current_organisation_id: WritableOrganisationId,
    db: DbSession,
) -> Task:
    """Change some fields of one of the tasks of your organisation."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(
        db, Task, task_id, changes, owner_id=current_organisation_id
    )


@router.delete(
    "/{task_id:row}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_task(
    task_id: PathId, current_organisation_id: WritableOrganisationId, db: DbSession
) -> None:
    """Delete one of the tasks of your organisation."""
    await delete_owned(db, Task, task_id, owner_id=current_organisation_id)
