"""The routes of sites."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.site import Site
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.site import (
    SiteCreate,
    SitePage,
    SiteQuery,
    SiteReplace,
    SiteResponse,
    SiteUpdate,
)

router = APIRouter(
    prefix="/sites",
    tags=["sites"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=SitePage, responses=responses(BadRequest))
async def list_sites(
    query: Annotated[SiteQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Site]:
    """List your sites, a page at a time."""
    return await list_owned(db, Site, query, cursors=cursors, owner_id=current_user_id)


@router.post(
    "",
    response_model=SiteResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_site(
    body: SiteCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> Site:
    """Create a site. It belongs to you."""
    created = await create_owned(db, Site, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{site_id}", response_model=SiteResponse, responses=responses(NotFound))
async def get_site(
    site_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Site:
    """Get one of your sites."""
    return await get_owned(db, Site, site_id, owner_id=current_user_id)


@router.put(
    "/{site_id}",
    response_model=SiteResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_site(
    site_id: PathId, body: SiteReplace, current_user_id: CurrentUserId, db: DbSession
) -> Site:
    """Replace one of your sites.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(db, Site, site_id, changes, owner_id=current_user_id)


@router.patch(
    "/{site_id}",
    response_model=SiteResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_site(
    site_id: PathId, body: SiteUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Site:
    """Change some fields of one of your sites."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Site, site_id, changes, owner_id=current_user_id)


@router.delete(
    "/{site_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_site(
    site_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your sites."""
    await delete_owned(db, Site, site_id, owner_id=current_user_id)
