"""The routes of clients."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.deletion import clear_references, referring
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.client import Client
from backend.models.project import Project
from backend.models.task import Task
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.client import (
    ClientCreate,
    ClientPage,
    ClientQuery,
    ClientReplace,
    ClientResponse,
    ClientUpdate,
)

router = APIRouter(
    prefix="/clients",
    tags=["clients"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=ClientPage, responses=responses(BadRequest))
async def list_clients(
    query: Annotated[ClientQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Client]:
    """List your clients, a page at a time."""
    return await list_owned(
        db, Client, query, cursors=cursors, owner_id=current_user_id
    )


@router.post(
    "",
    response_model=ClientResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_client(
    body: ClientCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Client:
    """Create a client. It belongs to you."""
    created = await create_owned(
        db, Client, body.model_dump(), owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{client_id}", response_model=ClientResponse, responses=responses(NotFound)
)
async def get_client(
    client_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Client:
    """Get one of your clients."""
    return await get_owned(db, Client, client_id, owner_id=current_user_id)


@router.put(
    "/{client_id}",
    response_model=ClientResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_client(
    client_id: PathId,
    body: ClientReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Client:
    """Replace one of your clients.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(db, Client, client_id, changes, owner_id=current_user_id)


@router.patch(
    "/{client_id}",
    response_model=ClientResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_client(
    client_id: PathId, body: ClientUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Client:
    """Change some fields of one of your clients."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Client, client_id, changes, owner_id=current_user_id)


@router.delete(
    "/{client_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_client(
    client_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your clients.

    The projects that refer to it are deleted as well.
    """
    lost_projects = referring(
        Project, "client_id", [client_id], owner_id=current_user_id
    )
    await clear_references(
        db, Task, "project_id", lost_projects, owner_id=current_user_id
    )
    await delete_owned(db, Client, client_id, owner_id=current_user_id)
