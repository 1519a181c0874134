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
        "records",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("class", sa.String(40), nullable=False),
        sa.Column("from", sa.String(40), nullable=False),
        sa.Column("import", sa.Boolean(), nullable=False),
        sa.Column(
            "metadata",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=False,
        ),
        sa.Column("schema", sa.String(255), nullable=True),
        sa.Column("copy", sa.Integer(), nullable=False),
        sa.Column("registry", sa.String(255), nullable=True),
        sa.Column("validate", sa.Boolean(), nullable=False),
        sa.Column("construct", sa.String(255), nullable=False),
        sa.Column("model", sa.String(255), nullable=True),
        sa.Column("model_config", sa.String(255), nullable=True),
        sa.Column(
            "model_fields",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=False,
        ),
        sa.Column("model_dump", sa.Text(), nullable=True),
        sa.Column("date", sa.Date(), nullable=True),
        sa.Column("datetime", sa.DateTime(timezone=True), nullable=True),
        sa.Column("time", sa.Time(), nullable=True),
        sa.Column("str", sa.String(255), nullable=True),
        sa.Column("int", sa.BigInteger(), nullable=False),
        sa.Column("float", sa.Float(), nullable=True),
        sa.Column("bool", sa.Boolean(), nullable=True),
        sa.Column(
            "list",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=True,
        ),
        sa.Column(
            "dict",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=True,
        ),
        sa.Column("type", sa.String(3), nullable=False),
        sa.Column("tuple", sa.Uuid(), nullable=True),
        sa.Column("dt", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "json",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=True,
        ),
        sa.Column("self", sa.String(255), nullable=True),
        sa.Column("cls", sa.String(255), nullable=True),
        sa.Column("query", sa.String(255), nullable=True),
        sa.Column("body", sa.String(255), nullable=True),
        sa.Column("db", sa.String(255), nullable=True),
        sa.Column("response", sa.String(255), nullable=True),
        sa.Column("limit", sa.BigInteger(), nullable=True),
        sa.Column("sort", sa.String(255), nullable=True),
        sa.Column("search", sa.String(255), nullable=True),
        sa.Column("items", sa.String(255), nullable=True),
        sa.Column("key", sa.String(255), nullable=True),
        sa.Column("value", sa.String(255), nullable=True),
        sa.Column("name", sa.String(255), nullable=True),
        sa.Column("field", sa.String(255), nullable=True),
        sa.Column("field_name", sa.String(255), nullable=True),
        sa.Column("string", sa.String(255), nullable=True),
        sa.Column("record", sa.String(255), nullable=True),
        sa.Column("record_id", sa.String(255), nullable=True),
        sa.Column(
            "decimal",
            sa.Numeric(10, 2).with_variant(sa.BigInteger(), "sqlite"),
            nullable=True,
        ),
        sa.Column("literal", sa.String(255), nullable=True),
        sa.Column("annotated", sa.String(255), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_records"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_records_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_records_user_id_id"),
        sa.UniqueConstraint(
            "user_id", "class", "from", name="uq_records_user_id_class_from"
        ),
    )
    op.create_index(
        "ix_records_user_id_created_at_id", "records", ["user_id", "created_at", "id"]
    )
    op.create_index("ix_records_user_id_copy_id", "records", ["user_id", "copy", "id"])
    op.create_index("ix_records_user_id_date_id", "records", ["user_id", "date", "id"])
    op.create_index("ix_records_user_id_int_id", "records", ["user_id", "int", "id"])
    op.create_index("ix_records_user_id_type_id", "records", ["user_id", "type", "id"])
    enable_row_security("records")
    create_policy("records", "owner", "ALL", f"user_id = {USER_ID}")


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("records")
    op.drop_table("users")
