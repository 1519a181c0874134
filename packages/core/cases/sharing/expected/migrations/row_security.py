"""Row-level security: PostgreSQL itself keeps every statement among the rows allowed.

SQLite has no such thing. Migrations that may have run stand on these functions: what
one of them does must not change any more.
"""

from typing import Literal

from alembic import op

Command = Literal["ALL", "SELECT", "INSERT", "UPDATE", "DELETE"]


def enable_row_security(table: str) -> None:
    """Show no row of a table without a policy, not even to the owner of the table."""
    execute(f"ALTER TABLE {quoted(table)} ENABLE ROW LEVEL SECURITY")
    execute(f"ALTER TABLE {quoted(table)} FORCE ROW LEVEL SECURITY")


def disable_row_security(table: str) -> None:
    """Show every row of a table again."""
    execute(f"ALTER TABLE {quoted(table)} NO FORCE ROW LEVEL SECURITY")
    execute(f"ALTER TABLE {quoted(table)} DISABLE ROW LEVEL SECURITY")


def create_policy(table: str, name: str, command: Command, condition: str) -> None:
    """Let a command touch the rows that meet a condition."""
    clause = "WITH CHECK" if command == "INSERT" else "USING"
    execute(
        f"CREATE POLICY {name} ON {quoted(table)} FOR {command} {clause} ({condition})"
    )


def drop_policy(table: str, name: str) -> None:
    """Take a policy away, and with it the rows that only this one allowed."""
    execute(f"DROP POLICY {name} ON {quoted(table)}")


def shared(
    table: str,
    shares: str,
    user_id: str,
    access: Literal["read", "write"],
    column: str = "id",
) -> str:
    """Return the condition for the rows that a user may read, or write.

    The column holds the id of what is shared.
    """
    condition = f"row_id = {quoted(table)}.{column} AND grantee_id = {user_id}"
    if access == "write":
        condition += " AND access = 'write'"
    return f"EXISTS (SELECT FROM {shares} WHERE {condition})"


def quoted(table: str) -> str:
    """Return the name of a table as SQL, in quotes where it is a word of SQL."""
    return op.get_context().dialect.identifier_preparer.quote(table)


def execute(statement: str) -> None:
    """Run a statement on PostgreSQL."""
    if op.get_context().dialect.name == "postgresql":
        op.execute(statement)
