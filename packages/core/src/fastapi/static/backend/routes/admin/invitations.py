"""The routes by which administrators reach invitations."""

from typing import Annotated

from fastapi import APIRouter, Query

from backend.administration import get_any, list_any
from backend.database import DbSession
from backend.errors import ALWAYS, BadRequest, responses
from backend.filters import matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.invitation import Invitation
from backend.pagination import CursorsOfService, Page
from backend.schemas.admin.invitation import (
    AdminInvitationPage,
    AdminInvitationQuery,
    AdminInvitationResponse,
)

router = APIRouter(
    prefix="/invitations", route_class=StrictRoute, responses=responses(*ALWAYS)
)


@router.get("", response_model=AdminInvitationPage, responses=responses(BadRequest))
async def admin_list_invitations(
    query: Annotated[AdminInvitationQuery, Query()],
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Invitation]:
    """List the invitations to all organisations, and record that you saw them."""
    conditions = matching(Invitation, organisation_id=query.organisation_id)
    return await list_any(db, Invitation, query, conditions=conditions, cursors=cursors)


@router.get("/{invitation_id}", response_model=AdminInvitationResponse)
async def admin_get_invitation(invitation_id: PathId, db: DbSession) -> Invitation:
    """Get an invitation to any organisation, and record that you saw it."""
    return await get_any(db, Invitation, invitation_id)
