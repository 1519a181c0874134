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
        "clients",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_clients"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_clients_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_clients_user_id_id"),
    )
    op.create_index(
        "ix_clients_user_id_created_at_id", "clients", ["user_id", "created_at", "id"]
    )
    enable_row_security("clients")
    create_policy("clients", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "tags",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tags"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_tags_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_tags_user_id_id"),
        sa.UniqueConstraint("user_id", "name", name="uq_tags_user_id_name"),
    )
    op.create_index(
        "ix_tags_user_id_created_at_id", "tags", ["user_id", "created_at", "id"]
    )
    enable_row_security("tags")
    create_policy("tags", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "projects",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_projects"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_projects_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "client_id"],
            ["clients.user_id", "clients.id"],
            name="fk_projects_user_id_client_id",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_projects_user_id_id"),
    )
    op.create_index(
        "ix_projects_user_id_created_at_id", "projects", ["user_id", "created_at", "id"]
    )
    op.create_index(
        "ix_projects_user_id_client_id", "projects", ["user_id", "client_id"]
    )
    enable_row_security("projects")
    create_policy("projects", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "tasks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=True),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_tasks"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_tasks_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "project_id"],
            ["projects.user_id", "projects.id"],
            name="fk_tasks_user_id_project_id",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "client_id"],
            ["clients.user_id", "clients.id"],
            name="fk_tasks_user_id_client_id",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "parent_id"],
            ["tasks.user_id", "tasks.id"],
            name="fk_tasks_user_id_parent_id",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_tasks_user_id_id"),
    )
    op.create_index(
        "ix_tasks_user_id_created_at_id", "tasks", ["user_id", "created_at", "id"]
    )
    op.create_index("ix_tasks_user_id_project_id", "tasks", ["user_id", "project_id"])
    op.create_index("ix_tasks_user_id_client_id", "tasks", ["user_id", "client_id"])
    op.create_index("ix_tasks_user_id_parent_id", "tasks", ["user_id", "parent_id"])
    enable_row_security("tasks")
    create_policy("tasks", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "task_tag_links",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("left_id", sa.Uuid(), nullable=False),
        sa.Column("right_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint(
            "user_id", "left_id", "right_id", name="pk_task_tag_links"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "left_id"],
            ["tasks.user_id", "tasks.id"],
            name="fk_task_tag_links_user_id_left_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "right_id"],
            ["tags.user_id", "tags.id"],
            name="fk_task_tag_links_user_id_right_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_task_tag_links_user_id_right_id_left_id",
        "task_tag_links",
        ["user_id", "right_id", "left_id"],
    )
    enable_row_security("task_tag_links")
    create_policy("task_tag_links", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "task_blocker_links",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("left_id", sa.Uuid(), nullable=False),
        sa.Column("right_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint(
            "user_id", "left_id", "right_id", name="pk_task_blocker_links"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "left_id"],
            ["tasks.user_id", "tasks.id"],
            name="fk_task_blocker_links_user_id_left_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "right_id"],
            ["tasks.user_id", "tasks.id"],
            name="fk_task_blocker_links_user_id_right_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_task_blocker_links_user_id_right_id_left_id",
        "task_blocker_links",
        ["user_id", "right_id", "left_id"],
    )
    enable_row_security("task_blocker_links")
    create_policy("task_blocker_links", "owner", "ALL", f"user_id = {USER_ID}")


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("task_blocker_links")
    op.drop_table("task_tag_links")
    op.drop_table("tasks")
    op.drop_table("projects")
    op.drop_table("tags")
    op.drop_table("clients")
    op.drop_table("users")
