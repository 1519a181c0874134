"""The routes of invitations: made and taken back by a manager, accepted by a user."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.dependencies.organisation import (
    ActingManager,
    LockingManager,
    LockingMember,
    require_command,
)
from backend.errors import (
    ALWAYS,
    WITH_BODY,
    BadRequest,
    Conflict,
    Forbidden,
    NotFound,
    responses,
)
from backend.ids import PathId
from backend.invitations import accept, invite
from backend.json_body import StrictRoute
from backend.models.invitation import Invitation
from backend.organisations import described, load_organisation
from backend.ownership import delete_owned, get_owned, list_owned
from backend.pagination import CursorsOfService, Page
from backend.schemas.invitation import (
    InvitationAccept,
    InvitationCreate,
    InvitationPage,
    InvitationQuery,
    InvitationResponse,
    NewInvitationResponse,
)
from backend.schemas.organisation import OrganisationResponse

router = APIRouter(
    tags=["organisations"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)

PATH = "/organisations/{organisation_id}/invitations"


@router.get(
    PATH,
    response_model=InvitationPage,
    responses=responses(BadRequest, Forbidden, NotFound),
)
async def list_invitations(
    query: Annotated[InvitationQuery, Query()],
    manager: ActingManager,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Invitation]:
    """List the invitations that nobody has accepted. It takes an admin or an owner."""
    owner_id = manager.organisation_id
    return await list_owned(db, Invitation, query, cursors=cursors, owner_id=owner_id)


@router.post(
    PATH,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Forbidden, NotFound, Conflict),
)
async def create_invitation(
    body: InvitationCreate, response: Response, caller: LockingMember, db: DbSession
) -> NewInvitationResponse:
    """Invite an e-mail address, whether it has an account or not.

    An admin invites members and guests, an owner everybody. No e-mail is sent: hand the
    token of the response over yourself. It is shown once, and serves once, for a week.
    """
    require_command(caller, body.role)
    invitation, token = await invite(db, body.email, body.role, inviter=caller)
    response.headers["Location"] = (
        f"/organisations/{caller.organisation_id}/invitations/{invitation.id}"
    )
    return NewInvitationResponse(**invitation.model_dump(), token=token)


@router.get(
    f"{PATH}/{{invitation_id}}",
    response_model=InvitationResponse,
    responses=responses(Forbidden, NotFound),
)
async def get_invitation(
    invitation_id: PathId, manager: ActingManager, db: DbSession
) -> Invitation:
    """Get one of the invitations. It takes an admin or an owner."""
    owner_id = manager.organisation_id
    return await get_owned(db, Invitation, invitation_id, owner_id=owner_id)


@router.delete(
    f"{PATH}/{{invitation_id}}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(Forbidden, NotFound),
)
async def delete_invitation(
    invitation_id: PathId, manager: LockingManager, db: DbSession
) -> None:
    """Take an invitation back. Its token serves nobody any more."""
    owner_id = manager.organisation_id
    invitation = await get_owned(db, Invitation, invitation_id, owner_id=owner_id)
    require_command(manager, invitation.role)
    await delete_owned(db, Invitation, invitation_id, owner_id=owner_id)


@router.post("/invitations/accept", responses=responses(*WITH_BODY, Conflict))
async def accept_invitation(
    body: InvitationAccept, current_user_id: CurrentUserId, db: DbSession
) -> OrganisationResponse:
    """Join the organisation that invited your e-mail address."""
    membership = await accept(db, body.token, user_id=current_user_id)
    joined = await load_organisation(db, owner_id=membership.organisation_id)
    return described(joined, membership.role)
