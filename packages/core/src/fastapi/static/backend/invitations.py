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
from backend.ownership import create_owned, owned_by
from backend.roles import Role
from backend.row_security import enter

LIFETIME = timedelta(days=7)


def hash_token(token: str) -> str:
    """Return what is kept of a token: it holds 256 random bits, so no salt is due."""
    return hashlib.sha256(token.encode()).hexdigest()


async def invite(
    db: AsyncSession, email: str, role: Role, *, owner_id: Id
) -> tuple[Invitation, str]:
    """Store an invitation to an organisation, and return it with its token."""
    token = token_urlsafe(32)
    ours = owned_by(Invitation, owner_id=owner_id)
    is_over = col(Invitation.expires_at) <= utc_now()
    await db.exec(delete(Invitation).where(ours, is_over))
    values = {
        "email": email,
        "role": role,
        "token_hash": hash_token(token),
        "expires_at": utc_now() + LIFETIME,
    }
    return await create_owned(db, Invitation, values, owner_id=owner_id), token


async def accept(db: AsyncSession, token: str, *, user_id: Id) -> Membership:
    """Make the user a member, if the token is of an invitation to their address.

    The invitation goes in the statement that finds it: no token serves twice.
    """
    address = select(User.email).where(col(User.id) == user_id).scalar_subquery()
    statement = delete(Invitation).where(
        col(Invitation.token_hash) == hash_token(token),
        col(Invitation.email) == address,
        col(Invitation.expires_at) > utc_now(),
    )
    result = await db.exec(
        statement.returning(Invitation),
        execution_options={"beyond_owner": "invitation"},
    )
    invitation: Invitation | None = result.scalar_one_or_none()
    if invitation is None:
        log_security_event("invitation_refused", logging.WARNING, user_id=user_id)
        detail = "There is no such invitation to your address, or no longer."
        mistake = Mistake(pointer="/body/token", code="invitation", detail=detail)
        raise Unprocessable("The request has mistakes.", [mistake])
    await enter(db, invitation.organisation_id)
    values = {"user_id": user_id, "role": invitation.role}
    owner_id = invitation.organisation_id
    return await create_owned(db, Membership, values, owner_id=owner_id)
