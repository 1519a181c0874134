"""The check at the start: whether the second lock would hold, before anybody comes in.

Row-level security binds no superuser and no role that may bypass it, and the owner of
a table can turn it off.
"""

import logging
from collections.abc import Sequence

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlmodel import SQLModel

logger = logging.getLogger(__name__)

ROLE = text("""
    SELECT rolname, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user
""")

TABLES = text("""
    SELECT
        wanted.name,
        found.oid IS NOT NULL AS is_there,
        pg_has_role(found.relowner, 'MEMBER') AS is_owned,
        found.relrowsecurity AS is_enabled,
        found.relforcerowsecurity AS is_forced,
        EXISTS (SELECT FROM pg_policy WHERE polrelid = found.oid) AS has_policy
    FROM unnest(CAST(:names AS text[])) AS wanted (name)
    LEFT JOIN pg_class AS found ON found.oid = to_regclass(quote_ident(wanted.name))
""")

REMEDY = (
    "Let DATABASE_URL name a role of the service alone, run `alembic upgrade head` "
    "with the owner of the tables in MIGRATION_DATABASE_URL, and read README.md, "
    "section SQLite and PostgreSQL."
)


class OpenLock(RuntimeError):
    """The database would show the service the rows of everybody."""


async def check_lock(engine: AsyncEngine, environment: str) -> None:
    """Refuse to start in production when the second lock is open; else warn of it."""
    if engine.dialect.name != "postgresql":
        return
    try:
        faults = await find_faults(engine)
    except Exception:
        if environment == "production":
            raise
        logger.warning("the second lock cannot be checked", exc_info=True)
        return
    if faults and environment == "production":
        raise OpenLock(" ".join([*faults, REMEDY]))
    for fault in faults:
        logger.warning("the second lock is open: %s %s", fault, REMEDY)


async def find_faults(engine: AsyncEngine) -> Sequence[str]:
    """Return what keeps row-level security from holding, in full sentences."""
    async with engine.connect() as connection:
        role = (await connection.execute(ROLE)).one()
        if role.rolsuper:
            return [f"The role {role.rolname} is a superuser."]
        if role.rolbypassrls:
            return [f"The role {role.rolname} bypasses row-level security."]
        names = list(SQLModel.metadata.tables)
        tables = await connection.execute(TABLES, {"names": names})
    return [
        f"The table {table.name} {fault}."
        for table in tables
        for is_faulty, fault in [
            (not table.is_there, "is not there"),
            (table.is_owned, f"belongs to the role {role.rolname}"),
            (table.is_enabled is False, "has no row-level security"),
            (table.is_forced is False, "does not force row-level security"),
            (table.is_there and not table.has_policy, "has no policy"),
        ]
        if is_faulty
    ]
