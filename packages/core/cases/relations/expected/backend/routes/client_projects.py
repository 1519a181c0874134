"""The routes of projects below a client."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.filters import matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.client import Client
from backend.models.project import Project
from backend.ownership import create_owned, get_owned, list_owned
from backend.pagination import CursorsOfService, Page
from backend.schemas.project import (
    ClientProjectCreate,
    ProjectPage,
    ProjectQuery,
    ProjectResponse,
)

router = APIRouter(
    prefix="/clients/{client_id}/projects",
    tags=["projects"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS, NotFound),
)


@router.get("", response_model=ProjectPage, responses=responses(BadRequest))
async def list_client_projects(
    client_id: PathId,
    query: Annotated[ProjectQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Project]:
    """List the projects of one of your clients, a page at a time."""
    await get_owned(db, Client, client_id, owner_id=current_user_id)
    conditions = [
        *matching(Project, client_id=client_id),
    ]
    return await list_owned(
        db,
        Project,
        query,
        conditions=conditions,
        cursors=cursors,
        owner_id=current_user_id,
    )


@router.post(
    "",
    response_model=ProjectResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_client_project(
    client_id: PathId,
    body: ClientProjectCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Project:
    """Create a project for one of your clients. It belongs to you."""
    await get_owned(db, Client, client_id, owner_id=current_user_id)
    values = body.model_dump()
    values["client_id"] = client_id
    created = await create_owned(db, Project, values, owner_id=current_user_id)
    response.headers["Location"] = f"/projects/{created.id}"
    return created
