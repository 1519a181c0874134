"""The routes that share todos."""

from typing import Annotated

from fastapi import APIRouter, Query, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.todo import Todo
from backend.models.todo_share import TodoShare
from backend.pagination import CursorsOfService, Page
from backend.row_view import RowView
from backend.schemas.share import SharePage, ShareQuery, ShareResponse
from backend.schemas.todo_share import TodoShareCreate, TodoSharePage
from backend.sharing import (
    Grant,
    Shared,
    delete_share,
    list_shared,
    list_shares,
    share_owned,
    showing,
)
from backend.views.todo import view_shared_todos

router = APIRouter(
    tags=["todos"], route_class=StrictRoute, responses=responses(*ALWAYS)
)


@router.get(
    "/shared/todos", response_model=TodoSharePage, responses=responses(BadRequest)
)
async def list_todos_shared_with_me(
    query: Annotated[ShareQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Shared[RowView[Todo]]]:
    """List the todos of others that are shared with you, a page at a time."""
    page = await list_shared(
        db, Todo, TodoShare, query, cursors=cursors, user_id=current_user_id
    )
    views = await view_shared_todos(
        db, [shared.row for shared in page.items], user_id=current_user_id
    )
    return showing(page, views)


@router.get(
    "/todos/{todo_id}/shares",
    response_model=SharePage,
    responses=responses(BadRequest, NotFound),
)
async def list_todo_shares(
    todo_id: PathId,
    query: Annotated[ShareQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Grant]:
    """List those with whom you share one of your todos, a page at a time."""
    return await list_shares(
        db, Todo, TodoShare, todo_id, query, cursors=cursors, owner_id=current_user_id
    )


@router.post(
    "/todos/{todo_id}/shares",
    response_model=ShareResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def create_todo_share(
    todo_id: PathId,
    body: TodoShareCreate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Grant:
    """Share one of your todos with another user."""
    return await share_owned(
        db, Todo, TodoShare, todo_id, body, owner_id=current_user_id
    )


@router.delete(
    "/todos/{todo_id}/shares/{share_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound),
)
async def delete_todo_share(
    todo_id: PathId, share_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Share one of your todos with somebody no longer. It ends at once."""
    await delete_share(db, TodoShare, todo_id, share_id, owner_id=current_user_id)
