"""Organisations: how one begins, how one ends, and that it never lacks an owner."""

from sqlalchemy import ColumnElement
from sqlmodel import col, delete, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.errors import Conflict, NotFound
from backend.ids import Id
from backend.logging_config import log_on_commit
from backend.models.membership import Membership
from backend.models.organisation import Organisation
from backend.ownership import create_owned, delete_owned, owned_by
from backend.pagination import Cursors, read_page
from backend.roles import Role
from backend.row_security import enter
from backend.schemas.organisation import (
    OrganisationPage,
    OrganisationQuery,
    OrganisationResponse,
)


def itself(owner_id: Id) -> ColumnElement[bool]:
    """Return the condition for the organisation that a request acts for."""
    return col(Organisation.id) == owner_id


async def found_organisation(
    db: AsyncSession, name: str, *, user_id: Id
) -> Organisation:
    """Store a new organisation, whose first owner is the user."""
    organisation = Organisation(name=name, founder_id=user_id)
    db.add(organisation)
    await db.flush()
    await enter(db, organisation.id)
    first = {"user_id": user_id, "role": "owner"}
    await create_owned(db, Membership, first, owner_id=organisation.id)
    organisation.founder_id = None
    await db.flush()
    return organisation


async def load_organisation(db: AsyncSession, *, owner_id: Id) -> Organisation:
    """Return an organisation."""
    found = (await db.exec(select(Organisation).where(itself(owner_id)))).one_or_none()
    if found is None:
        raise NotFound("There is no such row.")
    return found


async def rename_organisation(
    db: AsyncSession, name: str, *, owner_id: Id
) -> Organisation:
    """Give an organisation another name."""
    organisation = await load_organisation(db, owner_id=owner_id)
    organisation.name = name
    await db.flush()
    log_organisation(db, "updated", owner_id=owner_id)
    return organisation


async def remove_organisation(db: AsyncSession, *, owner_id: Id) -> None:
    """Delete an organisation, and with it all that belongs to it."""
    await db.exec(delete(Organisation).where(itself(owner_id)))
    log_organisation(db, "deleted", owner_id=owner_id)


def log_organisation(db: AsyncSession, name: str, *, owner_id: Id) -> None:
    """Record a change of an organisation, once it is stored."""
    user_id = db.info["user_id"]
    log_on_commit(db, name, user_id=user_id, table="organisations", row_id=owner_id)


async def list_joined(
    db: AsyncSession, query: OrganisationQuery, *, cursors: Cursors, user_id: Id
) -> OrganisationPage:
    """Return a page of the organisations that a user belongs to, in two statements."""
    mine = col(Membership.user_id) == user_id
    page = await read_page(
        db,
        Membership,
        query,
        conditions=[mine],
        cursors=cursors,
        scope=f"user:{user_id}",
    )
    roles = {each.organisation_id: each.role for each in page.items}
    found = await db.exec(select(Organisation).where(col(Organisation.id).in_(roles)))
    in_order = sorted(found, key=lambda organisation: [*roles].index(organisation.id))
    return OrganisationPage(
        items=[described(each, roles[each.id]) for each in in_order],
        next_cursor=page.next_cursor,
        total=page.total,
    )


def described(organisation: Organisation, role: Role) -> OrganisationResponse:
    """Return an organisation as a member with a role sees it."""
    return OrganisationResponse(**organisation.model_dump(), role=role)


async def oldest_organisation_id(db: AsyncSession, *, user_id: Id) -> Id | None:
    """Return the organisation that a user has belonged to for the longest time."""
    mine = select(Membership.organisation_id).where(col(Membership.user_id) == user_id)
    in_order = mine.order_by(col(Membership.created_at), col(Membership.id))
    return (await db.exec(in_order.limit(1))).first()


async def lock_organisation(db: AsyncSession, *, owner_id: Id) -> None:
    """Let nobody else change who belongs to an organisation until we are done.

    A name that is written over itself locks the row on SQLite too, which leaves
    `FOR UPDATE` out.
    """
    statement = update(Organisation).where(itself(owner_id))
    await db.exec(statement.values(name=col(Organisation.name)))


async def has_others(
    db: AsyncSession, user_id: Id, *conditions: ColumnElement[bool], owner_id: Id
) -> bool:
    """Tell whether an organisation has members beside a user."""
    ours = owned_by(Membership, owner_id=owner_id)
    others = select(Membership.id).where(
        ours, col(Membership.user_id) != user_id, *conditions
    )
    return (await db.exec(others.limit(1))).first() is not None


async def keep_an_owner(db: AsyncSession, user_id: Id, *, owner_id: Id) -> None:
    """Refuse to take the last owner from an organisation that has been locked."""
    is_owner = col(Membership.role) == "owner"
    if not await has_others(db, user_id, is_owner, owner_id=owner_id):
        raise Conflict("An organisation needs an owner: appoint another one first.")


async def leave_organisations(db: AsyncSession, *, user_id: Id) -> None:
    """Prepare the end of an account: it leaves no organisation without an owner.

    An organisation that has no other member ends with the account.
    """
    mine = select(Membership.organisation_id).where(col(Membership.user_id) == user_id)
    for organisation_id in sorted((await db.exec(mine)).all()):
        await enter(db, organisation_id)
        await leave_organisation(db, user_id, owner_id=organisation_id)


async def leave_organisation(db: AsyncSession, user_id: Id, *, owner_id: Id) -> None:
    """End a membership with its account, and an organisation with its last member."""
    await lock_organisation(db, owner_id=owner_id)
    ours = owned_by(Membership, owner_id=owner_id)
    mine = select(Membership.id).where(ours, col(Membership.user_id) == user_id)
    membership_id = (await db.exec(mine)).first()
    if membership_id is None:
        return
    if await has_others(db, user_id, owner_id=owner_id):
        await keep_an_owner(db, user_id, owner_id=owner_id)
        await delete_owned(db, Membership, membership_id, owner_id=owner_id)
    else:
        await remove_organisation(db, owner_id=owner_id)
