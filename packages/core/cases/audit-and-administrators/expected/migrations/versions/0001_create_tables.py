"""Create the tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from migrations.append_only import make_append_only
from migrations.row_security import create_policy, enable_row_security

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

USER_ID = "(SELECT NULLIF(current_setting('app.user_id', true), '')::uuid)"
APPOINTS_AS_OWNER = (
    "(SELECT current_setting('app.appoints', true) = 'on' "
    "AND pg_has_role(relowner, 'MEMBER') "
    "FROM pg_class WHERE oid = 'users'::regclass)"
)
ACTS_AS_ADMINISTRATOR = (
    "(SELECT current_setting('app.administrator', true) = 'on' "
    "AND EXISTS (SELECT FROM users WHERE is_administrator "
    "AND id = NULLIF(current_setting('app.user_id', true), '')::uuid))"
)


def upgrade() -> None:
    """Create the tables, their indexes and their policies."""
    op.create_table(
        "users",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("password_hash", sa.String(255), nullable=False),
        sa.Column(
            "is_administrator", sa.Boolean(), server_default=sa.false(), nullable=False
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
        sa.UniqueConstraint("email", name="uq_users_email"),
    )
    op.create_index("ix_users_created_at_id", "users", ["created_at", "id"])
    enable_row_security("users")
    create_policy("users", "everybody", "SELECT", "true")
    create_policy("users", "sign_up", "INSERT", "NOT is_administrator")
    create_policy("users", "leave", "DELETE", f"id = {USER_ID}")
    create_policy("users", "appoint", "UPDATE", f"{APPOINTS_AS_OWNER}")
    op.create_table(
        "customers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_customers"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_customers_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_customers_user_id_id"),
    )
    op.create_index(
        "ix_customers_user_id_created_at_id",
        "customers",
        ["user_id", "created_at", "id"],
    )
    op.create_index("ix_customers_created_at_id", "customers", ["created_at", "id"])
    enable_row_security("customers")
    create_policy("customers", "owner", "ALL", f"user_id = {USER_ID}")
    create_policy("customers", "administrators", "SELECT", f"{ACTS_AS_ADMINISTRATOR}")
    op.create_table(
        "invoices",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("number", sa.String(20), nullable=False),
        sa.Column(
            "total",
            sa.Numeric(10, 2).with_variant(sa.BigInteger(), "sqlite"),
            nullable=False,
        ),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("access_code", sa.String(20), nullable=False),
        sa.Column("status", sa.String(8), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_invoices"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_invoices_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "customer_id"],
            ["customers.user_id", "customers.id"],
            name="fk_invoices_user_id_customer_id",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_invoices_user_id_id"),
        sa.UniqueConstraint("user_id", "number", name="uq_invoices_user_id_number"),
    )
    op.create_index(
        "ix_invoices_user_id_created_at_id", "invoices", ["user_id", "created_at", "id"]
    )
    op.create_index(
        "ix_invoices_user_id_customer_id", "invoices", ["user_id", "customer_id"]
    )
    op.create_index("ix_invoices_created_at_id", "invoices", ["created_at", "id"])
    enable_row_security("invoices")
    create_policy("invoices", "owner", "ALL", f"user_id = {USER_ID}")
    create_policy("invoices", "administrators", "SELECT", f"{ACTS_AS_ADMINISTRATOR}")
    create_policy("invoices", "corrections", "UPDATE", f"{ACTS_AS_ADMINISTRATOR}")
    op.create_table(
        "invoice_correction_links",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("left_id", sa.Uuid(), nullable=False),
        sa.Column("right_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint(
            "user_id", "left_id", "right_id", name="pk_invoice_correction_links"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "left_id"],
            ["invoices.user_id", "invoices.id"],
            name="fk_invoice_correction_links_user_id_left_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "right_id"],
            ["invoices.user_id", "invoices.id"],
            name="fk_invoice_correction_links_user_id_right_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_invoice_correction_links_user_id_right_id_left_id",
        "invoice_correction_links",
        ["user_id", "right_id", "left_id"],
    )
    enable_row_security("invoice_correction_links")
    create_policy("invoice_correction_links", "owner", "ALL", f"user_id = {USER_ID}")
    create_policy(
        "invoice_correction_links",
        "administrators",
        "SELECT",
        f"{ACTS_AS_ADMINISTRATOR}",
    )
    op.create_table(
        "audit_entries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("action", sa.String(20), nullable=False),
        sa.Column("table_name", sa.String(63), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=True),
        sa.Column(
            "before",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=True,
        ),
        sa.Column(
            "after",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=True,
        ),
        sa.Column(
            "asked",
            sa.JSON().with_variant(postgresql.JSONB(), "postgresql"),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_audit_entries"),
    )
    op.create_index(
        "ix_audit_entries_user_id_at_id", "audit_entries", ["user_id", "at", "id"]
    )
    op.create_index(
        "ix_audit_entries_user_id_table_name_row_id_at_id",
        "audit_entries",
        ["user_id", "table_name", "row_id", "at", "id"],
    )
    op.create_index("ix_audit_entries_at_id", "audit_entries", ["at", "id"])
    enable_row_security("audit_entries")
    create_policy("audit_entries", "owner", "SELECT", f"user_id = {USER_ID}")
    create_policy(
        "audit_entries", "administrators", "SELECT", f"{ACTS_AS_ADMINISTRATOR}"
    )
    create_policy("audit_entries", "actor", "INSERT", f"actor_id = {USER_ID}")
    create_policy(
        "audit_entries",
        "appointment",
        "INSERT",
        f"actor_id IS NULL AND {APPOINTS_AS_OWNER}",
    )
    make_append_only("audit_entries")


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("audit_entries")
    op.drop_table("invoice_correction_links")
    op.drop_table("invoices")
    op.drop_table("customers")
    op.drop_table("users")
