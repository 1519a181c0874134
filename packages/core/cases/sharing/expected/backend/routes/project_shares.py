"""The routes that share projects."""

from typing import Annotated

from fastapi import APIRouter, Query, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.project import Project
from backend.models.project_share import ProjectShare
from backend.pagination import CursorsOfService, Page
from backend.schemas.project_share import ProjectShareCreate, ProjectSharePage
from backend.schemas.share import SharePage, ShareQuery, ShareResponse
from backend.sharing import (
    Grant,
    Shared,
    delete_share,
    list_shared,
    list_shares,
    share_owned,
)

router = APIRouter(
    tags=["projects"], route_class=StrictRoute, responses=responses(*ALWAYS)
)


@router.get(
    "/shared/projects", response_model=ProjectSharePage, responses=responses(BadRequest)
)
async def list_projects_shared_with_me(
    query: Annotated[ShareQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Shared[Project]]:
    """List the projects of others that are shared with you, a page at a time."""
    return await list_shared(
        db, Project, ProjectShare, query, cursors=cursors, user_id=current_user_id
    )


@router.get(
    "/projects/{project_id}/shares",
    response_model=SharePage,
    responses=responses(BadRequest, NotFound),
)
async def list_project_shares(
    project_id: PathId,
    query: Annotated[ShareQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Grant]:
    """List those with whom you share one of your projects, a page at a time."""
    return await list_shares(
        db,
        Project,
        ProjectShare,
        project_id,
        query,
        cursors=cursors,
        owner_id=current_user_id,
    )


@router.post(
    "/projects/{project_id}/shares",
    response_model=ShareResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def create_project_share(
    project_id: PathId,
    body: ProjectShareCreate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Grant:
    """Share one of your projects with another user."""
    return await share_owned(
        db, Project, ProjectShare, project_id, body, owner_id=current_user_id
    )


@router.delete(
    "/projects/{project_id}/shares/{share_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound),
)
async def delete_project_share(
    project_id: PathId, share_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Share one of your projects with somebody no longer. It ends at once."""
    await delete_share(db, ProjectShare, project_id, share_id, owner_id=current_user_id)
