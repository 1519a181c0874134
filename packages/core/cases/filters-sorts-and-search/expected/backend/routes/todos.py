"""The routes of todos."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.filters import containing, matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.project import Project
from backend.models.todo import Todo
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.references import check_reference
from backend.schemas.todo import (
    TodoCreate,
    TodoPage,
    TodoQuery,
    TodoReplace,
    TodoResponse,
    TodoUpdate,
)

router = APIRouter(
    prefix="/todos",
    tags=["todos"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=TodoPage, responses=responses(BadRequest))
async def list_todos(
    query: Annotated[TodoQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Todo]:
    """List your todos, a page at a time."""
    conditions = [
        *matching(
            Todo,
            is_completed=query.is_completed,
            status=query.status,
            due_on=query.due_on,
            project_id=query.project_id,
        ),
        *containing(query.search, Todo.title, Todo.description),
    ]
    return await list_owned(
        db,
        Todo,
        query,
        conditions=conditions,
        cursors=cursors,
        owner_id=current_user_id,
    )


@router.post(
    "",
    response_model=TodoResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_todo(
    body: TodoCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> Todo:
    """Create a todo. It belongs to you."""
    await check_reference(
        db, Project, body.project_id, field="project_id", owner_id=current_user_id
    )
    created = await create_owned(db, Todo, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{todo_id}", response_model=TodoResponse, responses=responses(NotFound))
async def get_todo(
    todo_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Todo:
    """Get one of your todos."""
    return await get_owned(db, Todo, todo_id, owner_id=current_user_id)


@router.put(
    "/{todo_id}",
    response_model=TodoResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_todo(
    todo_id: PathId, body: TodoReplace, current_user_id: CurrentUserId, db: DbSession
) -> Todo:
    """Replace one of your todos.

    A field that is left out gets its default.
    """
    await check_reference(
        db, Project, body.project_id, field="project_id", owner_id=current_user_id
    )
    changes = body.model_dump()
    return await update_owned(db, Todo, todo_id, changes, owner_id=current_user_id)


@router.patch(
    "/{todo_id}",
    response_model=TodoResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_todo(
    todo_id: PathId, body: TodoUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Todo:
    """Change some fields of one of your todos."""
    await check_reference(
        db, Project, body.project_id, field="project_id", owner_id=current_user_id
    )
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Todo, todo_id, changes, owner_id=current_user_id)


@router.delete(
    "/{todo_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_todo(
    todo_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your todos."""
    await delete_owned(db, Todo, todo_id, owner_id=current_user_id)
