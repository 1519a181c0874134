"""Create the tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from migrations.row_security import create_policy, enable_row_security

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

USER_ID = "(SELECT NULLIF(current_setting('app.user_id', true), '')::uuid)"


def upgrade() -> None:
    """Create the tables, their indexes and their policies."""
    op.create_table(
        "users",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("password_hash", sa.String(255), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
        sa.UniqueConstraint("email", name="uq_users_email"),
    )
    enable_row_security("users")
    create_policy("users", "everybody", "SELECT", "true")
    create_policy("users", "sign_up", "INSERT", "true")
    create_policy("users", "leave", "DELETE", f"id = {USER_ID}")
    op.create_table(
        "fs",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("foo", sa.BigInteger(), nullable=True),
        sa.Column("foo_filter", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_fs"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_fs_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_fs_user_id_id"),
    )
    op.create_index(
        "ix_fs_user_id_created_at_id", "fs", ["user_id", "created_at", "id"]
    )
    enable_row_security("fs")
    create_policy("fs", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "working_hours",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("spent", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_working_hours"),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name="fk_working_hours_user_id",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_working_hours_user_id_id"),
    )
    op.create_index(
        "ix_working_hours_user_id_created_at_id",
        "working_hours",
        ["user_id", "created_at", "id"],
    )
    enable_row_security("working_hours")
    create_policy("working_hours", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "news_items",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("headline", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_news_items"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_news_items_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_news_items_user_id_id"),
    )
    op.create_index(
        "ix_news_items_user_id_created_at_id",
        "news_items",
        ["user_id", "created_at", "id"],
    )
    enable_row_security("news_items")
    create_policy("news_items", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "people",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_people_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_people_user_id_id"),
    )
    op.create_index(
        "ix_people_user_id_created_at_id", "people", ["user_id", "created_at", "id"]
    )
    enable_row_security("people")
    create_policy("people", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "rows",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("float", sa.Float(), nullable=True),
        sa.Column("integer", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rows"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_rows_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_rows_user_id_id"),
    )
    op.create_index(
        "ix_rows_user_id_created_at_id", "rows", ["user_id", "created_at", "id"]
    )
    enable_row_security("rows")
    create_policy("rows", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("client", sa.String(80), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_sessions_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_sessions_user_id_id"),
    )
    op.create_index(
        "ix_sessions_user_id_created_at_id", "sessions", ["user_id", "created_at", "id"]
    )
    op.create_index(
        "ix_sessions_user_id_started_at_id", "sessions", ["user_id", "started_at", "id"]
    )
    enable_row_security("sessions")
    create_policy("sessions", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "tables",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tables"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_tables_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "row_id"],
            ["rows.user_id", "rows.id"],
            name="fk_tables_user_id_row_id",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_tables_user_id_id"),
        sa.UniqueConstraint("user_id", "name", name="uq_tables_user_id_name"),
    )
    op.create_index(
        "ix_tables_user_id_created_at_id", "tables", ["user_id", "created_at", "id"]
    )
    op.create_index("ix_tables_user_id_row_id", "tables", ["user_id", "row_id"])
    enable_row_security("tables")
    create_policy("tables", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "models",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("table_id", sa.Uuid(), nullable=True),
        sa.Column("update", sa.String(255), nullable=True),
        sa.Column(
            "config_dict",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_models"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_models_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "table_id"],
            ["tables.user_id", "tables.id"],
            name="fk_models_user_id_table_id",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_models_user_id_id"),
    )
    op.create_index(
        "ix_models_user_id_created_at_id", "models", ["user_id", "created_at", "id"]
    )
    op.create_index("ix_models_user_id_table_id", "models", ["user_id", "table_id"])
    enable_row_security("models")
    create_policy("models", "owner", "ALL", f"user_id = {USER_ID}")


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("models")
    op.drop_table("tables")
    op.drop_table("sessions")
    op.drop_table("rows")
    op.drop_table("people")
    op.drop_table("news_items")
    op.drop_table("working_hours")
    op.drop_table("fs")
    op.drop_table("users")
