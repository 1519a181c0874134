"""What the migrations promise."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import inspect, make_url

from backend.database import as_owner, create_engine
from backend.settings import Settings
from tests.databases import migrations_for, new_database, on_postgresql


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Settings]:
    """Give the settings of a database that is empty, and that no other test uses."""
    with new_database(tmp_path) as settings:
        yield settings


@pytest.fixture
def migrations(empty: Settings) -> Config:
    """Give the migrations, all of them applied."""
    config = migrations_for(empty)
    command.upgrade(config, "head")
    return config


async def tables_of(settings: Settings) -> set[str]:
    """Return the names of the tables in a database."""
    engine = create_engine(settings)
    async with engine.connect() as connection:
        names = await connection.run_sync(lambda sync: inspect(sync).get_table_names())
    await engine.dispose()
    return set(names)


async def run(settings: Settings, sql: str) -> set[str]:
    """Run SQL as the owner of the tables, and return the values that it found."""
    engine = create_engine(as_owner(settings))
    options = {"beyond_owner": "a test"}
    async with engine.begin() as connection:
        found = await connection.exec_driver_sql(sql, execution_options=options)
        values = set(found.scalars()) if found.returns_rows else set()
    await engine.dispose()
    return values


def test_the_migrations_make_the_tables_of_the_models(migrations: Config) -> None:
    command.check(migrations)


def test_the_migrations_go_down_and_up_again(
    empty: Settings, migrations: Config
) -> None:
    command.downgrade(migrations, "base")

    assert asyncio.run(tables_of(empty)) == {"alembic_version"}
    command.upgrade(migrations, "head")
    command.check(migrations)


@on_postgresql
def test_to_migrate_takes_from_the_service_what_it_may_not(
    empty: Settings, migrations: Config
) -> None:
    service = make_url(empty.database_url).username
    rights = (
        "SELECT privilege_type FROM pg_class, aclexplode(relacl) "
        f"WHERE relname = 'users' AND grantee = '{service}'::regrole"
    )
    granted = asyncio.run(run(empty, rights))
    asyncio.run(run(empty, f"GRANT TRUNCATE ON users TO {service}"))

    command.upgrade(migrations, "head")

    assert asyncio.run(run(empty, rights)) == granted
    assert "SELECT" in granted
    assert "TRUNCATE" not in granted
