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
        "categories",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("code", sa.String(3), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_categories"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_categories_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_categories_user_id_id"),
        sa.UniqueConstraint("user_id", "name", name="uq_categories_user_id_name"),
        sa.UniqueConstraint("user_id", "code", name="uq_categories_user_id_code"),
    )
    op.create_index(
        "ix_categories_user_id_created_at_id",
        "categories",
        ["user_id", "created_at", "id"],
    )
    enable_row_security("categories")
    create_policy("categories", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "invoices",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("is_draft", sa.Boolean(), nullable=False),
        sa.Column("category_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_invoices"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_invoices_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "category_id"],
            ["categories.user_id", "categories.id"],
            name="fk_invoices_user_id_category_id",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_invoices_user_id_id"),
        sa.UniqueConstraint(
            "user_id", "year", "number", name="uq_invoices_user_id_year_number"
        ),
        sa.UniqueConstraint(
            "user_id",
            "category_id",
            "title",
            name="uq_invoices_user_id_category_id_title",
        ),
        sa.UniqueConstraint(
            "user_id", "title", "is_draft", name="uq_invoices_user_id_title_is_draft"
        ),
    )
    op.create_index(
        "ix_invoices_user_id_created_at_id", "invoices", ["user_id", "created_at", "id"]
    )
    enable_row_security("invoices")
    create_policy("invoices", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "tasks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("category_id", sa.Uuid(), nullable=False),
        sa.Column("other_category_id", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_tasks"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_tasks_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "parent_id"],
            ["tasks.user_id", "tasks.id"],
            name="fk_tasks_user_id_parent_id",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "category_id"],
            ["categories.user_id", "categories.id"],
            name="fk_tasks_user_id_category_id",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "other_category_id"],
            ["categories.user_id", "categories.id"],
            name="fk_tasks_user_id_other_category_id",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_tasks_user_id_id"),
        sa.UniqueConstraint(
            "user_id", "parent_id", "title", name="uq_tasks_user_id_parent_id_title"
        ),
    )
    op.create_index(
        "ix_tasks_user_id_created_at_id", "tasks", ["user_id", "created_at", "id"]
    )
    op.create_index("ix_tasks_user_id_category_id", "tasks", ["user_id", "category_id"])
    op.create_index(
        "ix_tasks_user_id_other_category_id", "tasks", ["user_id", "other_category_id"]
    )
    enable_row_security("tasks")
    create_policy("tasks", "owner", "ALL", f"user_id = {USER_ID}")


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("tasks")
    op.drop_table("invoices")
    op.drop_table("categories")
    op.drop_table("users")
