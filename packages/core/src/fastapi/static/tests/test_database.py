"""What the service promises of its connections to the database."""

from pathlib import Path

import pytest
from fastapi import FastAPI
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from backend.database import create_engine
from backend.settings import Settings
from backend.start_check import check_lock
from tests.databases import SERVER, settings_for


async def test_a_reference_to_nothing_is_refused(app: FastAPI) -> None:
    async with app.state.sessions() as db:
        database = await db.connection()
        await database.exec_driver_sql("CREATE TEMPORARY TABLE a (id INTEGER UNIQUE)")
        await database.exec_driver_sql(
            "CREATE TEMPORARY TABLE b (a_id INTEGER REFERENCES a (id))"
        )

        with pytest.raises(IntegrityError):
            await database.exec_driver_sql("INSERT INTO b VALUES (1)")


async def test_an_error_does_not_tell_the_values_of_a_statement(app: FastAPI) -> None:
    async with app.state.sessions() as db:
        with pytest.raises(DBAPIError) as error:
            await db.exec(
                text("SELECT :secret FROM nothing"), params={"secret": "canary"}
            )

    assert "SELECT" in str(error.value)
    assert "canary" not in str(error.value)


async def test_no_statement_waits_for_ever(app: FastAPI) -> None:
    async with app.state.sessions() as db:
        database = await db.connection()
        limits = {
            "sqlite": ["PRAGMA busy_timeout"],
            "postgresql": [
                "SHOW statement_timeout",
                "SHOW lock_timeout",
                "SHOW idle_in_transaction_session_timeout",
            ],
        }

        for statement in limits[database.dialect.name]:
            limit = (await database.exec_driver_sql(statement)).scalar_one()

            assert str(limit) not in {"0", "0ms"}


@pytest.mark.skipif(SERVER is None, reason="SQLite is a file without a server.")
async def test_no_request_waits_for_ever_for_a_connection(
    app: FastAPI, settings: Settings
) -> None:
    pool = app.state.sessions.kw["bind"].pool

    assert pool.size() == settings.database_pool_size
    assert 0 < pool.timeout() <= 10


@pytest.mark.skipif(SERVER is not None, reason="PostgreSQL never makes readers wait.")
async def test_readers_do_not_wait_for_a_writer(app: FastAPI) -> None:
    async with app.state.sessions() as db:
        database = await db.connection()
        mode = await database.exec_driver_sql("PRAGMA journal_mode")

        assert mode.scalar_one() == "wal"


@pytest.mark.parametrize("environment", ["production", "development"])
async def test_only_production_is_warned_of_sqlite(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, environment: str
) -> None:
    engine = create_engine(settings_for(f"sqlite:///{tmp_path}/test.db"))

    await check_lock(engine, environment)

    assert ("no second lock" in caplog.text) == (environment == "production")
