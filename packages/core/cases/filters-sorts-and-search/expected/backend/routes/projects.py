"""The routes of projects."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.project import Project
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.project import (
    ProjectCreate,
    ProjectPage,
    ProjectQuery,
    ProjectReplace,
    ProjectResponse,
    ProjectUpdate,
)

router = APIRouter(
    prefix="/projects",
    tags=["projects"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=ProjectPage, responses=responses(BadRequest))
async def list_projects(
    query: Annotated[ProjectQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Project]:
    """List your projects, a page at a time."""
    return await list_owned(
        db, Project, query, cursors=cursors, owner_id=current_user_id
    )


@router.post(
    "",
    response_model=ProjectResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_project(
    body: ProjectCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Project:
    """Create a project. It belongs to you."""
    created = await create_owned(
        db, Project, body.model_dump(), owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{project_id}", response_model=ProjectResponse, responses=responses(NotFound)
)
async def get_project(
    project_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Project:
    """Get one of your projects."""
    return await get_owned(db, Project, project_id, owner_id=current_user_id)


@router.put(
    "/{project_id}",
    response_model=ProjectResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_project(
    project_id: PathId,
    body: ProjectReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Project:
    """Replace one of your projects.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(
        db, Project, project_id, changes, owner_id=current_user_id
    )


@router.patch(
    "/{project_id}",
    response_model=ProjectResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_project(
    project_id: PathId,
    body: ProjectUpdate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Project:
    """Change some fields of one of your projects."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(
        db, Project, project_id, changes, owner_id=current_user_id
    )


@router.delete(
    "/{project_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_project(
    project_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your projects."""
    await delete_owned(db, Project, project_id, owner_id=current_user_id)
