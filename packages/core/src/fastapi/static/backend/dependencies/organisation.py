"""For which organisation a request acts, and what its user may do there."""

import logging
from collections.abc import Collection
from typing import Annotated

from fastapi import Depends

from backend.database import DbSession
from backend.dependencies.auth import CurrentCaller, CurrentUserId
from backend.errors import Forbidden, NotFound
from backend.ids import Id, PathId
from backend.logging_config import log_security_event
from backend.organisations import lock_organisation
from backend.roles import MANAGERS, OWNERS, WRITERS, Member, Role, may_manage
from backend.row_security import act_for


async def get_current_member(caller: CurrentCaller) -> Member:
    """Return the user as a member of the organisation that the access token names."""
    if caller.member is None:
        raise Forbidden("Choose an organisation first: the access token names none.")
    return caller.member


CurrentMember = Annotated[Member, Depends(get_current_member)]


async def get_current_organisation_id(member: CurrentMember) -> Id:
    """Return the organisation whose rows the user may read."""
    return member.organisation_id


async def get_writable_organisation_id(member: CurrentMember) -> Id:
    """Return the organisation whose rows the user may write."""
    require(member, WRITERS)
    return member.organisation_id


CurrentOrganisationId = Annotated[Id, Depends(get_current_organisation_id)]
WritableOrganisationId = Annotated[Id, Depends(get_writable_organisation_id)]


async def get_acting_member(
    organisation_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Member:
    """Act for the organisation in the path, if the user belongs to it."""
    member = await act_for(db, current_user_id, organisation_id)
    if member is None:
        log_security_event(
            "denied_or_missing",
            logging.WARNING,
            user_id=current_user_id,
            table="organisations",
            row_id=organisation_id,
        )
        raise NotFound("There is no such row.")
    return member


ActingMember = Annotated[Member, Depends(get_acting_member)]


async def get_acting_manager(member: ActingMember) -> Member:
    """Act for the organisation in the path, as one who manages its members."""
    require(member, MANAGERS)
    return member


ActingManager = Annotated[Member, Depends(get_acting_manager)]


async def get_locking_member(member: ActingMember, db: DbSession) -> Member:
    """Act for the organisation in the path, which nobody else changes meanwhile.

    Whoever held the lock before may have taken the role, so it is looked up again.
    """
    await lock_organisation(db, owner_id=member.organisation_id)
    return await get_acting_member(member.organisation_id, member.user_id, db)


LockingMember = Annotated[Member, Depends(get_locking_member)]


async def get_locking_manager(member: LockingMember) -> Member:
    """Change the organisation in the path, as one who manages its members."""
    require(member, MANAGERS)
    return member


async def get_locking_owner(member: LockingMember) -> Member:
    """Change the organisation in the path, as one of its owners."""
    require(member, OWNERS)
    return member


LockingManager = Annotated[Member, Depends(get_locking_manager)]
LockingOwner = Annotated[Member, Depends(get_locking_owner)]


def require(member: Member, roles: Collection[Role]) -> None:
    """Refuse a member who has none of the roles that it takes."""
    if member.role not in roles:
        raise refused(member)


def require_command(member: Member, *roles: Role) -> None:
    """Refuse a member who may not give and take each of the roles."""
    if not all(may_manage(member.role, role) for role in roles):
        raise refused(member)


def refused(member: Member) -> Forbidden:
    """Record the attempt, and tell which role it is that does not suffice."""
    log_security_event(
        "refused",
        logging.WARNING,
        user_id=member.user_id,
        organisation_id=member.organisation_id,
        role=member.role,
    )
    return Forbidden(f"The role {member.role} does not allow this.")
