"""The check at the start: whether the second lock would hold, before anybody comes in.

Row-level security binds no superuser and no role that may bypass it, nor who can become
one of these; the owner of a table can turn it off; and TRUNCATE asks no policy.
"""

import logging
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlmodel import SQLModel

logger = logging.getLogger(__name__)

# The role of the service, and then those that it can take on.
ROLES = text("""
    SELECT rolname, rolsuper, rolbypassrls, rolcreaterole
    FROM pg_roles
    WHERE pg_has_role(oid, 'MEMBER')
    ORDER BY rolname <> current_user, rolname
""")

TABLES = text("""
    SELECT
        wanted.name,
        found.oid IS NOT NULL AS is_there,
        pg_has_role(found.relowner, 'MEMBER') AS is_owned,
        found.relrowsecurity AS is_enabled,
        found.relforcerowsecurity AS is_forced,
        EXISTS (SELECT FROM pg_policy WHERE polrelid = found.oid) AS has_policy,
        has_table_privilege(found.oid, 'TRUNCATE') AS can_be_emptied
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
        me, *others = (await connection.execute(ROLES)).all()
        for role in [me, *others]:
            fault = fault_of_role(role)
            if fault is not None:
                part = "" if role is me else f", as a member of {role.rolname},"
                return [f"The role {me.rolname}{part} {fault}."]
        names = list(SQLModel.metadata.tables)
        tables = await connection.execute(TABLES, {"names": names})
    return [
        f"The table {table.name} {fault}."
        for table in tables
        for is_faulty, fault in [
            (not table.is_there, "is not there"),
            (table.is_owned, f"belongs to the role {me.rolname}"),
            (table.is_enabled is False, "has no row-level security"),
            (table.is_forced is False, "does not force row-level security"),
            (table.is_there and not table.has_policy, "has no policy"),
            (table.can_be_emptied and not table.is_owned, "can be emptied at once"),
        ]
        if is_faulty
    ]


def fault_of_role(role: Row[Any]) -> str | None:
    """Return why row-level security does not bind a role, if it does not."""
    if role.rolsuper:
        return "is a superuser"
    if role.rolbypassrls:
        return "bypasses row-level security"
    if role.rolcreaterole:
        return "can make itself a member of other roles"
    return None
