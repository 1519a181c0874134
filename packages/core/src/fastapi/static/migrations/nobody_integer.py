"""The account that nobody can use: it owns what outlives the account of its owner.

It has no address and no password to sign in with. Migrations that may have run stand
on this function: what it does must not change.
"""

from alembic import op

NOBODY = "0"


def make_nobody() -> None:
    """Make the account, unless it is there."""
    op.execute(
        "INSERT INTO users (id, email, password_hash, created_at) "
        f"VALUES ({NOBODY}, '', '', CURRENT_TIMESTAMP) ON CONFLICT DO NOTHING"
    )
