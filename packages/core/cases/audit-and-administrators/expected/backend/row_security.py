"""The second lock: the user of a request, told to the database itself.

On PostgreSQL the policies of the migrations show and change only the rows of this
user, whatever a statement asks for. SQLite has no such thing: see `tripwire.py`.
"""

from sqlalchemy import func, true
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from backend.models.user import User


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


async def act_as_administrator(db: AsyncSession, user_id: Id) -> bool:
    """Act for all owners from here on, provided that the user is an administrator."""
    on_postgresql = db.get_bind().dialect.name == "postgresql"
    setting = func.set_config("app.administrator", "on", true())
    found = select(setting if on_postgresql else col(User.id))
    is_one = (col(User.id) == user_id) & col(User.is_administrator)
    is_administrator = (await db.exec(found.where(is_one))).first() is not None
    db.info["is_administrator"] = is_administrator
    return is_administrator
