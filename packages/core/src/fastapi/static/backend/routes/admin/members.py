"""The routes by which administrators reach the members of organisations."""

from typing import Annotated

from fastapi import APIRouter, Query

from backend.administration import get_any, list_any
from backend.database import DbSession
from backend.errors import ALWAYS, BadRequest, responses
from backend.filters import matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.membership import Membership
from backend.pagination import CursorsOfService, Page
from backend.schemas.admin.member import (
    AdminMemberPage,
    AdminMemberQuery,
    AdminMemberResponse,
)

router = APIRouter(
    prefix="/members", route_class=StrictRoute, responses=responses(*ALWAYS)
)


@router.get("", response_model=AdminMemberPage, responses=responses(BadRequest))
async def admin_list_members(
    query: Annotated[AdminMemberQuery, Query()],
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Membership]:
    """List the members of all organisations, and record that you saw them."""
    conditions = matching(
        Membership, organisation_id=query.organisation_id, user_id=query.user_id
    )
    return await list_any(db, Membership, query, conditions=conditions, cursors=cursors)


@router.get("/{member_id}", response_model=AdminMemberResponse)
async def admin_get_member(member_id: PathId, db: DbSession) -> Membership:
    """Get a member of any organisation, and record that you saw them."""
    return await get_any(db, Membership, member_id)
