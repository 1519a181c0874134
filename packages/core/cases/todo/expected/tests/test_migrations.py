"""What the migrations promise."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import inspect

from backend.database import create_engine
from backend.settings import Settings
from tests.databases import migrations_for, new_database


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


def test_the_migrations_make_the_tables_of_the_models(migrations: Config) -> None:
    command.check(migrations)


def test_the_migrations_go_down_and_up_again(
    empty: Settings, migrations: Config
) -> None:
    command.downgrade(migrations, "base")

    assert asyncio.run(tables_of(empty)) == {"alembic_version"}
    command.upgrade(migrations, "head")
    command.check(migrations)
