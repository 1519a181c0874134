"""The routes by which administrators reach organisations."""

from typing import Annotated

from fastapi import APIRouter, Query

from backend.administration import get_any, list_any
from backend.database import DbSession
from backend.errors import ALWAYS, BadRequest, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.organisation import Organisation
from backend.pagination import CursorsOfService, Page
from backend.schemas.admin.organisation import (
    AdminOrganisationPage,
    AdminOrganisationQuery,
    AdminOrganisationResponse,
)

router = APIRouter(
    prefix="/organisations", route_class=StrictRoute, responses=responses(*ALWAYS)
)


@router.get("", response_model=AdminOrganisationPage, responses=responses(BadRequest))
async def admin_list_organisations(
    query: Annotated[AdminOrganisationQuery, Query()],
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Organisation]:
    """List all organisations, and record that you saw them."""
    return await list_any(db, Organisation, query, conditions=[], cursors=cursors)


@router.get("/{organisation_id}", response_model=AdminOrganisationResponse)
async def admin_get_organisation(
    organisation_id: PathId, db: DbSession
) -> Organisation:
    """Get an organisation, and record that you saw it."""
    return await get_any(db, Organisation, organisation_id)
