"""The check at the start: whether the second lock would hold, before anybody comes in.

Row-level security binds no superuser and no role that may bypass it, nor who can become
one of these; the owner of a table can turn it off; and TRUNCATE asks no policy.
"""

import logging
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import exists, select, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from sqlmodel import SQLModel

from backend.policies import POLICIES

logger = logging.getLogger(__name__)

# The role of the service, and then those that it can take on.
ROLES = text("""
    SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolreplication
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

POLICIES_FOUND = text("""
    SELECT
        wanted.name AS table_name,
        polname AS name,
        CASE polcmd
            WHEN 'r' THEN 'SELECT'
            WHEN 'a' THEN 'INSERT'
            WHEN 'w' THEN 'UPDATE'
            WHEN 'd' THEN 'DELETE'
            ELSE 'ALL'
        END AS command,
        polpermissive AND polroles = '{0}' AS is_for_all,
        pg_get_expr(polqual, polrelid) AS qual,
        pg_get_expr(polwithcheck, polrelid) AS with_check
    FROM unnest(CAST(:names AS text[])) AS wanted (name)
    JOIN pg_policy ON polrelid = to_regclass(quote_ident(wanted.name))
""")

# The policies that let everybody in, to see or to sign up. Others have a condition.
OPEN = {"everybody", "sign_up"}

REMEDY = (
    "Let DATABASE_URL name a role of the service alone, run `alembic upgrade head` "
    "with the owner of the tables in MIGRATION_DATABASE_URL, and read README.md, "
    "section SQLite and PostgreSQL."
)

NO_LOCK = (
    "SQLite has no second lock, and takes one writer at a time: PostgreSQL is for "
    "production. Read README.md, section SQLite and PostgreSQL."
)


class OpenLock(RuntimeError):
    """The database would show the service the rows of everybody."""


async def check_lock(engine: AsyncEngine, environment: str) -> None:
    """Refuse to start in production when the second lock is open; else warn of it."""
    if engine.dialect.name != "postgresql":
        if environment == "production":
            logger.warning(NO_LOCK)
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
        names = {"names": list(SQLModel.metadata.tables)}
        faults = faults_of_tables(await connection.execute(TABLES, names), me.rolname)
        policies = (await connection.execute(POLICIES_FOUND, names)).all()
        faults += faults_of_policies(policies)
        return faults or await faults_of_rows(connection)


def fault_of_role(role: Any) -> str | None:
    """Return why row-level security does not bind a role, if it does not."""
    if role.rolsuper:
        return "is a superuser"
    if role.rolbypassrls:
        return "bypasses row-level security"
    if role.rolcreaterole:
        return "can make itself a member of other roles"
    if role.rolreplication:
        return "reads every change of every row, as replication does"
    return None


def faults_of_tables(tables: Iterable[Any], role: str) -> list[str]:
    """Return which tables are not locked, or can be opened by the role."""
    return [
        f"The table {table.name} {fault}."
        for table in tables
        for is_faulty, fault in [
            (not table.is_there, "is not there"),
            (table.is_owned, f"belongs to the role {role}"),
            (table.is_enabled is False, "has no row-level security"),
            (table.is_forced is False, "does not force row-level security"),
            (table.is_there and not table.has_policy, "has no policy"),
            (table.can_be_emptied and not table.is_owned, "can be emptied at once"),
        ]
        if is_faulty
    ]


def faults_of_policies(policies: Sequence[Any]) -> list[str]:
    """Return the policies that the migrations do not make, and those that are gone."""
    found = {(each.table_name, each.name) for each in policies}
    wanted = {(table, name) for table in POLICIES for name in POLICIES[table]}
    return [
        *(
            f"The policy {each.name} of the table {each.table_name} is not as made."
            for each in policies
            if each.table_name in POLICIES and not is_as_made(each)
        ),
        *(
            f"The table {table} has no policy {name}."
            for table, name in sorted(wanted - found)
        ),
    ]


def is_as_made(policy: Any) -> bool:
    """Tell whether a policy is one of the migrations, as far as can be seen.

    PostgreSQL writes a condition in its own way, so it is not compared.
    """
    condition = policy.with_check if policy.command == "INSERT" else policy.qual
    return (
        policy.is_for_all
        and POLICIES[policy.table_name].get(policy.name) == policy.command
        and (policy.with_check is None or policy.command == "INSERT")
        and (condition != "true" or policy.name in OPEN)
    )


async def faults_of_rows(connection: AsyncConnection) -> list[str]:
    """Return the tables that show a row to nobody in particular."""
    tables = [
        SQLModel.metadata.tables[name]
        for name, policies in POLICIES.items()
        if "everybody" not in policies and name in SQLModel.metadata.tables
    ]
    options = {"beyond_owner": "start_check"}
    return [
        f"The table {table.name} shows rows without a user."
        for table in tables
        if await connection.scalar(
            select(exists().select_from(table)), execution_options=options
        )
    ]
