"""The routes of the members of an organisation."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Query, status
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.database import DbSession
from backend.dependencies.organisation import (
    ActingMember,
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
from backend.json_body import StrictRoute
from backend.models.membership import Membership
from backend.models.user import User
from backend.organisations import keep_an_owner
from backend.ownership import delete_owned, get_owned, list_owned, update_owned
from backend.pagination import CursorsOfService
from backend.schemas.member import (
    MemberPage,
    MemberQuery,
    MemberResponse,
    MemberUpdate,
)

router = APIRouter(
    prefix="/organisations/{organisation_id}/members",
    tags=["organisations"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS, NotFound),
)


@router.get("", responses=responses(BadRequest))
async def list_members(
    query: Annotated[MemberQuery, Query()],
    member: ActingMember,
    db: DbSession,
    cursors: CursorsOfService,
) -> MemberPage:
    """List who belongs to an organisation, a page at a time."""
    owner_id = member.organisation_id
    page = await list_owned(db, Membership, query, cursors=cursors, owner_id=owner_id)
    return MemberPage(
        items=await described(db, page.items),
        next_cursor=page.next_cursor,
        total=page.total,
    )


@router.patch(
    "/{member_id}",
    responses=responses(*WITH_BODY, Forbidden, Conflict),
)
async def update_member(
    member_id: PathId, body: MemberUpdate, caller: LockingMember, db: DbSession
) -> MemberResponse:
    """Give a member another role.

    An admin appoints members and guests, an owner everybody. One owner remains.
    """
    owner_id = caller.organisation_id
    member = await get_owned(db, Membership, member_id, owner_id=owner_id)
    require_command(caller, member.role, body.role)
    if member.role == "owner" and body.role != "owner":
        await keep_an_owner(db, member.user_id, owner_id=owner_id)
    changes = body.model_dump()
    changed = await update_owned(db, Membership, member_id, changes, owner_id=owner_id)
    [response] = await described(db, [changed])
    return response


@router.delete(
    "/{member_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(Forbidden, Conflict),
)
async def delete_member(
    member_id: PathId, caller: LockingMember, db: DbSession
) -> None:
    """Remove a member, or leave. Tokens that act for the organisation end at once.

    An admin removes members and guests, an owner everybody. One owner remains.
    """
    owner_id = caller.organisation_id
    member = await get_owned(db, Membership, member_id, owner_id=owner_id)
    if member.user_id != caller.user_id:
        require_command(caller, member.role)
    if member.role == "owner":
        await keep_an_owner(db, member.user_id, owner_id=owner_id)
    await delete_owned(db, Membership, member_id, owner_id=owner_id)


async def described(
    db: AsyncSession, members: Sequence[Membership]
) -> list[MemberResponse]:
    """Return members with the addresses of their accounts."""
    ids = [member.user_id for member in members]
    users = await db.exec(select(User.id, User.email).where(col(User.id).in_(ids)))
    emails = dict(users.all())
    return [
        MemberResponse(**member.model_dump(), email=emails[member.user_id])
        for member in members
        # An account may end between the two statements.
        if member.user_id in emails
    ]
