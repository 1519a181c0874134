"""Invitations: a token that is shown once, and kept as a hash."""

import hashlib
import logging
from datetime import timedelta
from secrets import token_urlsafe

from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.database import utc_now
from backend.errors import Mistake, Unprocessable
from backend.ids import Id
from backend.logging_config import log_security_event
from backend.models.invitation import Invitation
from backend.models.membership import Membership
from backend.models.user import User
from backend.organisations import lock_organisation
from backend.ownership import create_owned, owned_by
from backend.roles import Member, Role, may_manage
from backend.row_security import enter

LIFETIME = timedelta(days=7)


def hash_token(token: str) -> str:
    """Return what is kept of a token: it holds 256 random bits, so no salt is due."""
    return hashlib.sha256(token.encode()).hexdigest()


async def invite(
    db: AsyncSession, email: str, role: Role, *, inviter: Member
) -> tuple[Invitation, str]:
    """Store an invitation to an organisation, and return it with its token."""
    owner_id = inviter.organisation_id
    token = token_urlsafe(32)
    ours = owned_by(Invitation, owner_id=owner_id)
    is_over = col(Invitation.expires_at) <= utc_now()
    await db.exec(delete(Invitation).where(ours, is_over))
    values = {
        "email": email,
        "role": role,
        "invited_by": inviter.user_id,
        "token_hash": hash_token(token),
        "expires_at": utc_now() + LIFETIME,
    }
    return await create_owned(db, Invitation, values, owner_id=owner_id), token


async def accept(db: AsyncSession, token: str, *, user_id: Id) -> Membership:
    """Make the user a member, if the token is of an invitation to their address.

    The database takes the membership for as long as the invitation is there. Then it
    goes, in a statement that tells whether it still was: no token serves twice.
    """
    address = select(User.email).where(col(User.id) == user_id).scalar_subquery()
    is_open = (
        (col(Invitation.token_hash) == hash_token(token))
        & (col(Invitation.email) == address)
        & (col(Invitation.expires_at) > utc_now())
    )
    found = await db.exec(
        select(Invitation).where(is_open),
        execution_options={"beyond_owner": "invitation"},
    )
    invitation = found.one_or_none()
    if invitation is None:
        raise refused(user_id)
    owner_id = invitation.organisation_id
    await enter(db, owner_id)
    values = {"user_id": user_id, "role": invitation.role}
    membership = await create_owned(db, Membership, values, owner_id=owner_id)
    await lock_organisation(db, owner_id=owner_id)
    ours = owned_by(Invitation, owner_id=owner_id)
    taken = await db.exec(delete(Invitation).where(ours, is_open))
    if taken.rowcount == 0 or not await still_stands(db, invitation):
        raise refused(user_id)
    return membership


async def still_stands(db: AsyncSession, invitation: Invitation) -> bool:
    """Tell whether who made an invitation could make it today."""
    owner_id, user_id = invitation.organisation_id, invitation.invited_by
    ours = owned_by(Membership, owner_id=owner_id)
    theirs = select(Membership).where(ours, col(Membership.user_id) == user_id)
    found = (await db.exec(theirs)).one_or_none()
    if found is None:
        return False
    return may_manage(found.role, invitation.role)


def refused(user_id: Id) -> Unprocessable:
    """Record the attempt, and say the same whatever is wrong with a token."""
    log_security_event("invitation_refused", logging.WARNING, user_id=user_id)
    detail = "There is no such invitation to your address, or no longer."
    mistake = Mistake(pointer="/body/token", code="invitation", detail=detail)
    return Unprocessable("The request has mistakes.", [mistake])
