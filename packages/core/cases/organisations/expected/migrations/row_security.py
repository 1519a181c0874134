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


def make_acting_organisation(ids: Literal["uuid", "bigint"]) -> None:
    """Make the function that says for which organisation a statement acts, if for one.

    It is the one that the request names, provided that its user belongs to it or is
    about to found it. The policies of both tables ask this function: while it looks at
    them itself it acts for none, and so it is not asked without end.
    """
    schema = quoted(op.get_context().dialect.default_schema_name or "public")
    execute(f"""
        CREATE FUNCTION acting_organisation() RETURNS {ids}
        LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
        DECLARE
            acting {ids};
            named text := current_setting('app.organisation_id', true);
            me {ids} := NULLIF(current_setting('app.user_id', true), '')::{ids};
        BEGIN
            IF named IS NULL OR named = '' THEN
                RETURN NULL;
            END IF;
            PERFORM set_config('app.organisation_id', '', true);
            acting := COALESCE(
                (SELECT organisation_id FROM {schema}.memberships
                 WHERE user_id = me AND organisation_id = named::{ids}),
                (SELECT id FROM {schema}.organisations
                 WHERE founder_id = me AND id = named::{ids})
            );
            PERFORM set_config('app.organisation_id', named, true);
            RETURN acting;
        END
        $$
    """)


def drop_acting_organisation() -> None:
    """Drop the function, which no policy may ask any more."""
    execute("DROP FUNCTION acting_organisation()")


def quoted(table: str) -> str:
    """Return the name of a table as SQL, in quotes where it is a word of SQL."""
    return op.get_context().dialect.identifier_preparer.quote(table)


def execute(statement: str) -> None:
    """Run a statement on PostgreSQL."""
    if op.get_context().dialect.name == "postgresql":
        op.execute(statement)
