"""Create the tables."""

import sqlalchemy as sa
from alembic import op

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


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("products")
    op.drop_table("users")
