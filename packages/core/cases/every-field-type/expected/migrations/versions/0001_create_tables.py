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
        "presets",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("a_string", sa.String(255), nullable=False),
        sa.Column("a_text", sa.Text(), nullable=False),
        sa.Column("an_integer", sa.BigInteger(), nullable=False),
        sa.Column("a_large_integer", sa.BigInteger(), nullable=False),
        sa.Column("a_number", sa.Float(), nullable=False),
        sa.Column("a_large_number", sa.Float(), nullable=False),
        sa.Column(
            "a_decimal",
            sa.Numeric(10, 2).with_variant(sa.BigInteger(), "sqlite"),
            nullable=False,
        ),
        sa.Column("a_boolean", sa.Boolean(), nullable=False),
        sa.Column("a_date", sa.Date(), nullable=False),
        sa.Column("a_datetime", sa.DateTime(timezone=True), nullable=False),
        sa.Column("a_time", sa.Time(), nullable=False),
        sa.Column("a_uuid", sa.Uuid(), nullable=False),
        sa.Column("an_email", sa.String(254), nullable=False),
        sa.Column("a_url", sa.String(2083), nullable=False),
        sa.Column("an_enum", sa.String(6), nullable=False),
        sa.Column(
            "an_empty_list",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=False,
        ),
        sa.Column(
            "a_list",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=False,
        ),
        sa.Column(
            "an_empty_document",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=False,
        ),
        sa.Column(
            "a_document",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=False,
        ),
        sa.Column("a_nullable_integer", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_presets"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_presets_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_presets_user_id_id"),
    )
    op.create_index(
        "ix_presets_user_id_created_at_id", "presets", ["user_id", "created_at", "id"]
    )
    enable_row_security("presets")
    create_policy("presets", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "products",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sku", sa.String(20), nullable=False),
        sa.Column("slug", sa.String(60), nullable=False),
        sa.Column("colour", sa.String(7), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column(
            "price",
            sa.Numeric(10, 2).with_variant(sa.BigInteger(), "sqlite"),
            nullable=False,
        ),
        sa.Column("weight", sa.Float(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_products"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_products_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_products_user_id_id"),
        sa.UniqueConstraint("user_id", "slug", name="uq_products_user_id_slug"),
    )
    op.create_index(
        "ix_products_user_id_created_at_id", "products", ["user_id", "created_at", "id"]
    )
    enable_row_security("products")
    create_policy("products", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "shelves",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("label", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shelves"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_shelves_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_shelves_user_id_id"),
    )
    op.create_index(
        "ix_shelves_user_id_created_at_id", "shelves", ["user_id", "created_at", "id"]
    )
    enable_row_security("shelves")
    create_policy("shelves", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "drafts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("a_string", sa.String(255), nullable=True),
        sa.Column("a_text", sa.Text(), nullable=True),
        sa.Column("an_integer", sa.BigInteger(), nullable=True),
        sa.Column("a_number", sa.Float(), nullable=True),
        sa.Column(
            "a_decimal",
            sa.Numeric(10, 2).with_variant(sa.BigInteger(), "sqlite"),
            nullable=True,
        ),
        sa.Column("a_boolean", sa.Boolean(), nullable=True),
        sa.Column("a_date", sa.Date(), nullable=True),
        sa.Column("a_datetime", sa.DateTime(timezone=True), nullable=True),
        sa.Column("a_time", sa.Time(), nullable=True),
        sa.Column("a_uuid", sa.Uuid(), nullable=True),
        sa.Column("an_email", sa.String(254), nullable=True),
        sa.Column("a_url", sa.String(2083), nullable=True),
        sa.Column("an_enum", sa.String(6), nullable=True),
        sa.Column(
            "a_list",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=True,
        ),
        sa.Column(
            "a_document",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=True,
        ),
        sa.Column("a_ref_id", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_drafts"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_drafts_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "a_ref_id"],
            ["shelves.user_id", "shelves.id"],
            name="fk_drafts_user_id_a_ref_id",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_drafts_user_id_id"),
    )
    op.create_index(
        "ix_drafts_user_id_created_at_id", "drafts", ["user_id", "created_at", "id"]
    )
    op.create_index("ix_drafts_user_id_a_ref_id", "drafts", ["user_id", "a_ref_id"])
    enable_row_security("drafts")
    create_policy("drafts", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "samples",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("a_string", sa.String(255), nullable=False),
        sa.Column("a_short_string", sa.String(3), nullable=False),
        sa.Column("a_text", sa.Text(), nullable=False),
        sa.Column("an_integer", sa.BigInteger(), nullable=False),
        sa.Column("a_small_integer", sa.Integer(), nullable=False),
        sa.Column("a_number", sa.Float(), nullable=False),
        sa.Column("a_share", sa.Float(), nullable=False),
        sa.Column(
            "a_decimal",
            sa.Numeric(10, 2).with_variant(sa.BigInteger(), "sqlite"),
            nullable=False,
        ),
        sa.Column(
            "a_price",
            sa.Numeric(18, 4).with_variant(sa.BigInteger(), "sqlite"),
            nullable=False,
        ),
        sa.Column("a_boolean", sa.Boolean(), nullable=False),
        sa.Column("a_date", sa.Date(), nullable=False),
        sa.Column("a_datetime", sa.DateTime(timezone=True), nullable=False),
        sa.Column("a_time", sa.Time(), nullable=False),
        sa.Column("a_uuid", sa.Uuid(), nullable=False),
        sa.Column("an_email", sa.String(254), nullable=False),
        sa.Column("a_url", sa.String(2083), nullable=False),
        sa.Column("an_enum", sa.String(6), nullable=False),
        sa.Column(
            "a_list",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=False,
        ),
        sa.Column(
            "a_short_list",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=False,
        ),
        sa.Column(
            "a_document",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=False,
        ),
        sa.Column("a_ref_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_samples"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_samples_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "a_ref_id"],
            ["shelves.user_id", "shelves.id"],
            name="fk_samples_user_id_a_ref_id",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_samples_user_id_id"),
    )
    op.create_index(
        "ix_samples_user_id_created_at_id", "samples", ["user_id", "created_at", "id"]
    )
    op.create_index("ix_samples_user_id_a_ref_id", "samples", ["user_id", "a_ref_id"])
    enable_row_security("samples")
    create_policy("samples", "owner", "ALL", f"user_id = {USER_ID}")


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("samples")
    op.drop_table("drafts")
    op.drop_table("shelves")
    op.drop_table("products")
    op.drop_table("presets")
    op.drop_table("users")
