"""The routes of projects."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.links import add_links, linked_to, set_links, without_links
from backend.models.label import Label
from backend.models.project import Project
from backend.models.project_label import ProjectLabel
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.references import check_links
from backend.row_view import RowView
from backend.schemas.project import (
    ProjectCreate,
    ProjectPage,
    ProjectQuery,
    ProjectReplace,
    ProjectResponse,
    ProjectUpdate,
)
from backend.views.project import view_projects

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
) -> Page[RowView[Project]]:
    """List your projects, a page at a time."""
    conditions = [
        *linked_to(Project, ProjectLabel, query.label_id, owner_id=current_user_id),
    ]
    page = await list_owned(
        db,
        Project,
        query,
        conditions=conditions,
        cursors=cursors,
        owner_id=current_user_id,
    )
    views = await view_projects(db, page.items, owner_id=current_user_id)
    return page.showing(views)


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
) -> RowView[Project]:
    """Create a project. It belongs to you."""
    await check_links(
        db, Label, body.label_ids, field="label_ids", owner_id=current_user_id
    )
    created = await create_owned(
        db, Project, body.model_dump(exclude={"label_ids"}), owner_id=current_user_id
    )
    await add_links(
        db, ProjectLabel, [created], [body.label_ids], owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    [view] = await view_projects(db, [created], owner_id=current_user_id)
    return view


@router.get(
    "/{project_id}", response_model=ProjectResponse, responses=responses(NotFound)
)
async def get_project(
    project_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> RowView[Project]:
    """Get one of your projects."""
    row = await get_owned(db, Project, project_id, owner_id=current_user_id)
    [view] = await view_projects(db, [row], owner_id=current_user_id)
    return view


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
) -> RowView[Project]:
    """Replace one of your projects.

    A field that is left out gets its default.
    """
    await check_links(
        db, Label, body.label_ids, field="label_ids", owner_id=current_user_id
    )
    changes = without_links(body.model_dump(), "label_ids")
    row = await update_owned(db, Project, project_id, changes, owner_id=current_user_id)
    await set_links(db, ProjectLabel, row, body.label_ids, owner_id=current_user_id)
    [view] = await view_projects(db, [row], owner_id=current_user_id)
    return view


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
) -> RowView[Project]:
    """Change some fields of one of your projects."""
    await check_links(
        db, Label, body.label_ids, field="label_ids", owner_id=current_user_id
    )
    changes = without_links(body.model_dump(exclude_unset=True), "label_ids")
    row = await update_owned(db, Project, project_id, changes, owner_id=current_user_id)
    await set_links(db, ProjectLabel, row, body.label_ids, owner_id=current_user_id)
    [view] = await view_projects(db, [row], owner_id=current_user_id)
    return view


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
