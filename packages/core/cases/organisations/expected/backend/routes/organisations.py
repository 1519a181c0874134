"""The routes of organisations: yours, and the one that you act for."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.dependencies.organisation import ActingMember, LockingManager, LockingOwner
from backend.errors import (
    ALWAYS,
    WITH_BODY,
    BadRequest,
    Forbidden,
    NotFound,
    responses,
)
from backend.json_body import StrictRoute
from backend.logging_config import log_security_event
from backend.organisations import (
    described,
    found_organisation,
    list_joined,
    load_organisation,
    remove_organisation,
    rename_organisation,
)
from backend.pagination import CursorsOfService
from backend.schemas.auth import Token
from backend.schemas.organisation import (
    OrganisationInput,
    OrganisationPage,
    OrganisationQuery,
    OrganisationResponse,
)
from backend.tokens import create_access_token

router = APIRouter(
    prefix="/organisations",
    tags=["organisations"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", responses=responses(BadRequest))
async def list_organisations(
    query: Annotated[OrganisationQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> OrganisationPage:
    """List your organisations, a page at a time, in the order in which you joined."""
    return await list_joined(db, query, cursors=cursors, user_id=current_user_id)


@router.post("", status_code=status.HTTP_201_CREATED, responses=responses(*WITH_BODY))
async def create_organisation(
    body: OrganisationInput,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> OrganisationResponse:
    """Make an organisation. You are its owner, and until you invite others alone."""
    created = await found_organisation(db, body.name, user_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return described(created, "owner")


@router.get("/{organisation_id}", responses=responses(NotFound))
async def get_organisation(member: ActingMember, db: DbSession) -> OrganisationResponse:
    """Get one of your organisations."""
    found = await load_organisation(db, owner_id=member.organisation_id)
    return described(found, member.role)


@router.patch(
    "/{organisation_id}", responses=responses(*WITH_BODY, Forbidden, NotFound)
)
async def update_organisation(
    body: OrganisationInput, manager: LockingManager, db: DbSession
) -> OrganisationResponse:
    """Give an organisation another name. It takes an admin or an owner."""
    owner_id = manager.organisation_id
    renamed = await rename_organisation(db, body.name, owner_id=owner_id)
    return described(renamed, manager.role)


@router.delete(
    "/{organisation_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(Forbidden, NotFound),
)
async def delete_organisation(owner: LockingOwner, db: DbSession) -> None:
    """Delete an organisation and all that belongs to it. It takes an owner."""
    await remove_organisation(db, owner_id=owner.organisation_id)


@router.post("/{organisation_id}/token", responses=responses(NotFound))
async def switch_organisation(member: ActingMember, request: Request) -> Token:
    """Change your access token for one that acts for this organisation."""
    log_security_event(
        "switched", user_id=member.user_id, organisation_id=member.organisation_id
    )
    settings = request.app.state.settings
    return Token(
        access_token=create_access_token(
            settings, member.user_id, member.organisation_id
        ),
        expires_in=60 * settings.access_token_minutes,
    )
