"""Runs the migrations on the database of the settings."""

import asyncio
from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection, TypeDecorator, inspect, make_url
from sqlmodel import SQLModel

import backend.models  # noqa: F401, so that the metadata knows every table
from backend.database import as_owner, create_engine
from backend.settings import Settings


def render_item(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """Write a column type of ours as the type that it stands for in the database."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    return False


def run_migrations(connection: Connection) -> None:
    """Run the migrations in one transaction."""
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_item=render_item,
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()


def let_in(connection: Connection, role: str) -> None:
    """Let a role read and write rows, and do nothing else."""
    quote = connection.dialect.identifier_preparer.quote
    there = inspect(connection).get_table_names()
    for table in SQLModel.metadata.sorted_tables:
        if table.name in there:
            rights = table.info.get("rights", "SELECT, INSERT, UPDATE, DELETE")
            name = quote(table.name)
            connection.exec_driver_sql(f"REVOKE ALL ON {name} FROM {quote(role)}")
            connection.exec_driver_sql(f"GRANT {rights} ON {name} TO {quote(role)}")
    schema = quote(connection.dialect.default_schema_name or "public")
    connection.exec_driver_sql(
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {schema} TO {quote(role)}"
    )


async def connect_and_run() -> None:
    """Open the database as the owner of the tables, and migrate it."""
    settings: Settings = context.config.attributes.get("settings") or Settings()
    of_owner = as_owner(settings)
    service = make_url(settings.database_url)
    owner = make_url(of_owner.database_url)
    engine = create_engine(of_owner)
    async with engine.begin() as connection:
        await connection.run_sync(run_migrations)
        if service.username is not None and service.username != owner.username:
            await connection.run_sync(let_in, service.username)
    await engine.dispose()


asyncio.run(connect_and_run())
