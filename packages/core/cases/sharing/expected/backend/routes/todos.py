"""The routes of todos."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
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
from backend.links import add_links, linked_to, set_links, without_links
from backend.models.label import Label
from backend.models.project import Project
from backend.models.todo import Todo
from backend.models.todo_label import TodoLabel
from backend.models.todo_share import TodoShare
from backend.ownership import create_owned, delete_owned, list_owned
from backend.pagination import CursorsOfService, Page
from backend.references import check_links, check_reference
from backend.row_view import RowView
from backend.schemas.todo import (
    TodoCreate,
    TodoExpanded,
    TodoExpandedPage,
    TodoGetQuery,
    TodoQuery,
    TodoReplace,
    TodoResponse,
    TodoUpdate,
)
from backend.sharing import get_shared, permitted, update_shared
from backend.views.todo import view_shared_todos, view_todos

router = APIRouter(
    prefix="/todos",
    tags=["todos"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get(
    "",
    response_model=TodoExpandedPage,
    response_model_exclude_unset=True,
    responses=responses(BadRequest),
)
async def list_todos(
    query: Annotated[TodoQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[RowView[Todo]]:
    """List your todos, a page at a time."""
    conditions = [
        *linked_to(Todo, TodoLabel, query.label_id, owner_id=current_user_id),
    ]
    page = await list_owned(
        db,
        Todo,
        query,
        conditions=conditions,
        cursors=cursors,
        owner_id=current_user_id,
    )
    views = await view_todos(db, page.items, query.expand, owner_id=current_user_id)
    return page.showing(views)


@router.post(
    "",
    response_model=TodoResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_todo(
    body: TodoCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> RowView[Todo]:
    """Create a todo. It belongs to you."""
    await check_reference(
        db, Project, body.project_id, field="project_id", owner_id=current_user_id
    )
    await check_links(
        db, Label, body.label_ids, field="label_ids", owner_id=current_user_id
    )
    created = await create_owned(
        db, Todo, body.model_dump(exclude={"label_ids"}), owner_id=current_user_id
    )
    await add_links(
        db, TodoLabel, [created], [body.label_ids], owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    [view] = await view_todos(db, [created], owner_id=current_user_id)
    return view


@router.get(
    "/{todo_id}",
    response_model=TodoExpanded,
    response_model_exclude_unset=True,
    responses=responses(NotFound),
)
async def get_todo(
    todo_id: PathId,
    query: Annotated[TodoGetQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
) -> RowView[Todo]:
    """Get one of your todos, or one that is shared with you."""
    row = await get_shared(db, Todo, TodoShare, todo_id, user_id=current_user_id)
    [view] = await view_shared_todos(db, [row], query.expand, user_id=current_user_id)
    return view


@router.put(
    "/{todo_id}",
    response_model=TodoResponse,
    responses=responses(*WITH_BODY, Forbidden, NotFound, Conflict),
)
async def replace_todo(
    todo_id: PathId, body: TodoReplace, current_user_id: CurrentUserId, db: DbSession
) -> RowView[Todo]:
    """Replace one of your todos, or one that you may write.

    A field that is left out gets its default.
    """
    changes = await permitted(
        db,
        Todo,
        TodoShare,
        todo_id,
        body.model_dump(),
        sent=body.model_fields_set,
        links=[TodoLabel],
        user_id=current_user_id,
    )
    await check_reference(
        db,
        Project,
        changes.get("project_id"),
        field="project_id",
        owner_id=current_user_id,
    )
    await check_links(
        db, Label, changes.get("label_ids"), field="label_ids", owner_id=current_user_id
    )
    values = without_links(changes, "label_ids")
    row = await update_shared(
        db, Todo, TodoShare, todo_id, values, user_id=current_user_id
    )
    await set_links(
        db, TodoLabel, row, changes.get("label_ids"), owner_id=current_user_id
    )
    [view] = await view_shared_todos(db, [row], user_id=current_user_id)
    return view


@router.patch(
    "/{todo_id}",
    response_model=TodoResponse,
    responses=responses(*WITH_BODY, Forbidden, NotFound, Conflict),
)
async def update_todo(
    todo_id: PathId, body: TodoUpdate, current_user_id: CurrentUserId, db: DbSession
) -> RowView[Todo]:
    """Change some fields of one of your todos, or one that you may write."""
    changes = await permitted(
        db,
        Todo,
        TodoShare,
        todo_id,
        body.model_dump(exclude_unset=True),
        sent=body.model_fields_set,
        links=[TodoLabel],
        user_id=current_user_id,
    )
    await check_reference(
        db,
        Project,
        changes.get("project_id"),
        field="project_id",
        owner_id=current_user_id,
    )
    await check_links(
        db, Label, changes.get("label_ids"), field="label_ids", owner_id=current_user_id
    )
    values = without_links(changes, "label_ids")
    row = await update_shared(
        db, Todo, TodoShare, todo_id, values, user_id=current_user_id
    )
    await set_links(
        db, TodoLabel, row, changes.get("label_ids"), owner_id=current_user_id
    )
    [view] = await view_shared_todos(db, [row], user_id=current_user_id)
    return view


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
