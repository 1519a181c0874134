"""What the migrations promise."""

from alembic import command
from alembic.config import Config


def test_the_migrations_make_the_tables_of_the_models(migrations: Config) -> None:
    command.check(migrations)


def test_the_migrations_go_down_and_up_again(migrations: Config) -> None:
    command.downgrade(migrations, "base")
    command.upgrade(migrations, "head")
