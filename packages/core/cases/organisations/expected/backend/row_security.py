"""The second lock: the user of a request, told to the database itself.

On PostgreSQL the policies of the migrations show and change only the rows of this
user, whatever a statement asks for. SQLite has no such thing: see `tripwire.py`.
"""

from typing import Any

from sqlalchemy import ColumnElement, cast, func, true
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession
from sqlmodel.sql.expression import Select

from backend.ids import Id, IdColumn
from backend.models.membership import Membership
from backend.models.user import User
from backend.roles import Member, Role


async def act_as(db: AsyncSession, user_id: Id) -> bool:
    """Act for a user until the transaction ends, and tell whether there is this user.

    One statement does both: the lock costs no way to the database of its own.
    """
    db.info["user_id"] = user_id
    on_postgresql = db.get_bind().dialect.name == "postgresql"
    setting = func.set_config("app.user_id", str(user_id), true())
    found = select(setting if on_postgresql else col(User.id))
    if (await db.exec(found.where(col(User.id) == user_id))).first() is None:
        return False
    db.info["owners"] = {"user_id": user_id}
    return True


async def act_for(db: AsyncSession, user_id: Id, organisation_id: Id) -> Member | None:
    """Act for an organisation as well, and return the user as its member, if one."""
    db.info["user_id"] = user_id
    db.info["owners"] = {"user_id": user_id}
    on_postgresql = db.get_bind().dialect.name == "postgresql"
    statement = entering if on_postgresql else joined
    found = (await db.exec(statement(user_id, organisation_id))).one_or_none()
    if found is None:
        return None
    db.info["owners"] |= {"organisation_id": organisation_id}
    return Member(user_id, organisation_id, found[0])


def joined(user_id: ColumnElement[Any] | Id, organisation_id: Id) -> Select[Role, Id]:
    """Return the statement that finds what a user is in an organisation."""
    return select(col(Membership.role), col(Membership.organisation_id)).where(
        col(Membership.user_id) == user_id,
        col(Membership.organisation_id) == organisation_id,
    )


def entering(user_id: Id, organisation_id: Id) -> Select[Role, Id]:
    """Return the statement that sets the user, finds the role and enters, all in one.

    The membership is under the same lock: it is looked up with the user that was set,
    and so after that.
    """
    setting = func.set_config("app.user_id", str(user_id), true())
    me = select(setting.label("id")).subquery()
    mine = joined(cast(me.c.id, IdColumn), organisation_id).limit(1).lateral()
    found = select(mine.c.role, inside(organisation_id))
    return found.select_from(me.join(mine, true()))


async def enter(db: AsyncSession, organisation_id: Id) -> None:
    """Act for an organisation that the user is about to belong to, or to leave."""
    db.info["owners"] |= {"organisation_id": organisation_id}
    if db.get_bind().dialect.name == "postgresql":
        await db.exec(select(inside(organisation_id)))


def inside(organisation_id: Id) -> ColumnElement[Any]:
    """Return what tells the database for which organisation the user acts."""
    return func.set_config("app.organisation_id", str(organisation_id), true())
