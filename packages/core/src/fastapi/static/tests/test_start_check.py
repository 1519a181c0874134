"""What the start promises: in production nobody comes in while the lock is open."""

import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import asyncpg
import pytest
from alembic import command
from sqlalchemy import make_url

from backend.database import create_engine
from backend.settings import Settings
from backend.start_check import OpenLock, check_lock, fault_of_role
from tests.cases import private
from tests.clients import new_user, started
from tests.databases import (
    SERVER,
    execute_on_server,
    migrations_for,
    new_database,
    settings_for,
)
from tests.resource import Resource
from tests.resources import resources
from tests.rows import create

POWERS = ("rolsuper", "rolbypassrls", "rolcreaterole", "rolreplication")

pytestmark = pytest.mark.skipif(SERVER is None, reason="SQLite has no second lock.")

TABLE = resources[0].model.__tablename__

# What opens the lock, and what is said of it.
OPENINGS = {
    "ALTER ROLE {role} SUPERUSER": "is a superuser",
    "ALTER ROLE {role} BYPASSRLS": "bypasses row-level security",
    "ALTER ROLE {role} CREATEROLE": "can make itself a member of other roles",
    "ALTER ROLE {role}_group SUPERUSER": "as a member of {role}_group, is a superuser",
    "ALTER ROLE {role}_group BYPASSRLS": "as a member of {role}_group, bypasses",
    "GRANT TRUNCATE ON users TO {role}": "The table users can be emptied at once",
    "ALTER TABLE users OWNER TO {role}": "The table users belongs to the role {role}",
    "ALTER TABLE users OWNER TO {role}_group": "The table users belongs to the role",
    "ALTER TABLE users DISABLE ROW LEVEL SECURITY": "users has no row-level security",
    "ALTER TABLE users NO FORCE ROW LEVEL SECURITY": "users does not force row-level",
    "DROP POLICY everybody ON users; DROP POLICY sign_up ON users;"
    # <administrators>
    "DROP POLICY appoint ON users;"
    # </administrators>
    "DROP POLICY leave ON users": "users has no policy",
    "DROP POLICY leave ON users; SELECT": "users has no policy leave",
    "CREATE POLICY more ON users USING (id IS NOT NULL)": "more of the table users",
    "DROP POLICY leave ON users; CREATE POLICY leave ON users": "leave of the table",
    "ALTER POLICY leave ON users TO {role}": "leave of the table users is not as made",
    f"ALTER POLICY owner ON {TABLE} WITH CHECK (true)": "owner of the table",
    "ALTER POLICY leave ON users USING (true)": "leave of the table users is not as",
    "DROP TABLE users CASCADE": "users is not there",
}


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Settings]:
    """Give the settings of a database in good order, which no other test uses."""
    with new_database(tmp_path) as settings:
        role = role_of(settings)
        make_group = f"CREATE ROLE {role}_group; GRANT {role}_group TO {role}"
        asyncio.run(execute_on_server(make_group))
        command.upgrade(migrations_for(settings), "head")
        yield settings.model_copy(update={"environment": "production"})
    asyncio.run(execute_on_server(f"DROP ROLE {role}_group"))


def role_of(settings: Settings) -> str:
    """Return the role of the service."""
    role = make_url(settings.database_url).username
    assert role is not None
    return role


async def open_lock(settings: Settings, statement: str) -> None:
    """Run a statement as the owner of the tables, if the owner is allowed to."""
    owner = settings.migration_database_url or ""
    role = role_of(settings)
    connection = await asyncpg.connect(owner.replace("+asyncpg", ""))
    try:
        await connection.execute(
            f"GRANT {role}, {role}_group TO CURRENT_USER;"
            f"GRANT CREATE ON SCHEMA public TO {role}, {role}_group"
        )
        await connection.execute(statement.format(role=role))
    except asyncpg.InsufficientPrivilegeError:
        pytest.skip("Only a superuser can open the lock in this way.")
    finally:
        await connection.close()


@pytest.mark.parametrize(("statement", "fault"), OPENINGS.items())
async def test_the_service_does_not_start_in_production_while_the_lock_is_open(
    locked: Settings, statement: str, fault: str
) -> None:
    await open_lock(locked, statement)

    with pytest.raises(OpenLock, match=fault.format(role=role_of(locked))):
        async with started(locked):
            pass


@pytest.mark.parametrize("resource", private[:1], ids=str)
async def test_a_policy_that_hides_too_little_is_known_by_what_it_shows(
    locked: Settings, resource: Resource
) -> None:
    async with started(locked) as app, new_user(app, locked) as user:
        await create(resource, user)
    table = resource.model.__tablename__
    await open_lock(locked, f"ALTER POLICY owner ON {table} USING (id IS NOT NULL)")

    with pytest.raises(OpenLock, match="shows rows without a user"):
        async with started(locked):
            pass


async def test_a_developer_is_warned_while_the_lock_is_open(
    locked: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    await open_lock(locked, "ALTER TABLE users DISABLE ROW LEVEL SECURITY")

    caplog.set_level(logging.WARNING, "backend.start_check")
    engine = create_engine(locked)
    await check_lock(engine, "development")
    await engine.dispose()

    assert "users has no row-level security" in caplog.text


async def test_the_owner_of_the_tables_cannot_run_the_service(
    locked: Settings,
) -> None:
    owner = {"database_url": locked.migration_database_url}

    with pytest.raises(OpenLock):
        async with started(locked.model_copy(update=owner)):
            pass


async def test_the_service_does_not_start_when_the_lock_cannot_be_looked_at() -> None:
    away = settings_for("postgresql://nobody@[::1]:1/nothing")

    with pytest.raises(Exception, match="The database does not answer"):
        async with started(away.model_copy(update={"environment": "production"})):
            pass


@pytest.mark.parametrize("power", POWERS)
def test_each_power_over_the_lock_is_a_fault(power: str) -> None:
    powerless = dict.fromkeys(POWERS, False)

    assert fault_of_role(SimpleNamespace(**powerless)) is None
    assert fault_of_role(SimpleNamespace(**powerless | {power: True})) is not None
