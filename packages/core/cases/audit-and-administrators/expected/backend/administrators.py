"""Who is an administrator. Only this command says so, and never a request.

On PostgreSQL it takes the owner of the tables, in MIGRATION_DATABASE_URL:

python -m backend.administrators grant ada@example.com
python -m backend.administrators revoke ada@example.com
python -m backend.administrators list
"""

import asyncio
import sys
from argparse import ArgumentParser

from sqlalchemy import func, true, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.audit import record_appointment
from backend.database import as_owner, create_engine
from backend.models.user import User
from backend.settings import Settings


async def appoint(db: AsyncSession, email: str, *, is_administrator: bool) -> bool:
    """Make a user an administrator, or end it; tell whether there is this user."""
    if db.get_bind().dialect.name == "postgresql":
        await db.exec(select(func.set_config("app.appoints", "on", true())))
    is_user = col(User.email) == email.lower()
    statement = update(User).where(is_user).values(is_administrator=is_administrator)
    user_id = (await db.exec(statement.returning(col(User.id)))).scalar_one_or_none()
    if user_id is None:
        return False
    await record_appointment(db, user_id, is_administrator=is_administrator)
    return True


async def addresses(db: AsyncSession) -> list[str]:
    """Return the e-mail addresses of all administrators."""
    found = select(User.email).where(col(User.is_administrator))
    return list((await db.exec(found.order_by(col(User.email)))).all())


async def run(settings: Settings, command: str, email: str) -> list[str]:
    """Carry out a command, and return the lines to print."""
    engine = create_engine(as_owner(settings))
    try:
        async with AsyncSession(engine) as db, db.begin():
            if command == "list":
                return await addresses(db)
            if not await appoint(db, email, is_administrator=command == "grant"):
                raise SystemExit(f"There is no account for {email}.")
            return []
    finally:
        await engine.dispose()


def main() -> None:
    """Read the command from the command line, and carry it out."""
    parser = ArgumentParser(prog="python -m backend.administrators")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("list", help="print the e-mail addresses of all administrators")
    for name, help_text in (
        ("grant", "make a user an administrator"),
        ("revoke", "make an administrator a user like all others"),
    ):
        commands.add_parser(name, help=help_text).add_argument("email")
    arguments = parser.parse_args()
    email = getattr(arguments, "email", "")
    for line in asyncio.run(run(Settings(), arguments.command, email)):
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
