"""Tables whose rows, once they are written, stay as they are.

Migrations that may have run stand on this function: what it does must not change.
"""

from alembic import op


def make_append_only(table: str) -> None:
    """Refuse to change and to delete the rows of a table, until it is dropped."""
    if op.get_context().dialect.name == "postgresql":
        op.execute(f"REVOKE UPDATE, DELETE, TRUNCATE ON {table} FROM CURRENT_USER")
        return
    for command in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {table}_{command.lower()} BEFORE {command} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'what is in {table} stays as it is'); END"
        )
