"""Create the tables."""

import sqlalchemy as sa
from alembic import op

from migrations.row_security import (
    create_policy,
    drop_policy,
    enable_row_security,
    shared,
)

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
        "labels",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_labels"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_labels_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_labels_user_id_id"),
    )
    op.create_index(
        "ix_labels_user_id_created_at_id", "labels", ["user_id", "created_at", "id"]
    )
    enable_row_security("labels")
    create_policy("labels", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "projects",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("label_id", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_projects"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_projects_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "label_id"],
            ["labels.user_id", "labels.id"],
            name="fk_projects_user_id_label_id",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_projects_user_id_id"),
    )
    op.create_index(
        "ix_projects_user_id_created_at_id", "projects", ["user_id", "created_at", "id"]
    )
    op.create_index("ix_projects_user_id_label_id", "projects", ["user_id", "label_id"])
    enable_row_security("projects")
    create_policy("projects", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "project_shares",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("grantee_id", sa.Uuid(), nullable=False),
        sa.Column("access", sa.String(5), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_project_shares"),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name="fk_project_shares_user_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["grantee_id"],
            ["users.id"],
            name="fk_project_shares_grantee_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "row_id"],
            ["projects.user_id", "projects.id"],
            name="fk_project_shares_user_id_row_id",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint(
            "row_id", "grantee_id", name="uq_project_shares_row_id_grantee_id"
        ),
    )
    op.create_index(
        "ix_project_shares_user_id_row_id_created_at_id",
        "project_shares",
        ["user_id", "row_id", "created_at", "id"],
    )
    op.create_index(
        "ix_project_shares_grantee_id_created_at_id",
        "project_shares",
        ["grantee_id", "created_at", "id"],
    )
    enable_row_security("project_shares")
    create_policy("project_shares", "owner", "ALL", f"user_id = {USER_ID}")
    create_policy("project_shares", "grantee", "SELECT", f"grantee_id = {USER_ID}")
    op.create_table(
        "wishes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_wishes"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_wishes_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_wishes_user_id_id"),
    )
    op.create_index(
        "ix_wishes_user_id_created_at_id", "wishes", ["user_id", "created_at", "id"]
    )
    op.create_index("ix_wishes_created_at_id", "wishes", ["created_at", "id"])
    enable_row_security("wishes")
    create_policy("wishes", "owner", "ALL", f"user_id = {USER_ID}")
    create_policy("wishes", "everybody", "SELECT", "true")
    op.create_table(
        "wish_shares",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("grantee_id", sa.Uuid(), nullable=False),
        sa.Column("access", sa.String(5), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_wish_shares"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_wish_shares_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["grantee_id"],
            ["users.id"],
            name="fk_wish_shares_grantee_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "row_id"],
            ["wishes.user_id", "wishes.id"],
            name="fk_wish_shares_user_id_row_id",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint(
            "row_id", "grantee_id", name="uq_wish_shares_row_id_grantee_id"
        ),
    )
    op.create_index(
        "ix_wish_shares_user_id_row_id_created_at_id",
        "wish_shares",
        ["user_id", "row_id", "created_at", "id"],
    )
    op.create_index(
        "ix_wish_shares_grantee_id_created_at_id",
        "wish_shares",
        ["grantee_id", "created_at", "id"],
    )
    enable_row_security("wish_shares")
    create_policy("wish_shares", "owner", "ALL", f"user_id = {USER_ID}")
    create_policy("wish_shares", "grantee", "SELECT", f"grantee_id = {USER_ID}")
    op.create_table(
        "todos",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("is_completed", sa.Boolean(), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=True),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("secret", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_todos"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_todos_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "project_id"],
            ["projects.user_id", "projects.id"],
            name="fk_todos_user_id_project_id",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_todos_user_id_id"),
    )
    op.create_index(
        "ix_todos_user_id_created_at_id", "todos", ["user_id", "created_at", "id"]
    )
    op.create_index("ix_todos_user_id_project_id", "todos", ["user_id", "project_id"])
    op.create_index("ix_todos_user_id_rank_id", "todos", ["user_id", "rank", "id"])
    enable_row_security("todos")
    create_policy("todos", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "todo_shares",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("grantee_id", sa.Uuid(), nullable=False),
        sa.Column("access", sa.String(5), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_todo_shares"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_todo_shares_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["grantee_id"],
            ["users.id"],
            name="fk_todo_shares_grantee_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "row_id"],
            ["todos.user_id", "todos.id"],
            name="fk_todo_shares_user_id_row_id",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint(
            "row_id", "grantee_id", name="uq_todo_shares_row_id_grantee_id"
        ),
    )
    op.create_index(
        "ix_todo_shares_user_id_row_id_created_at_id",
        "todo_shares",
        ["user_id", "row_id", "created_at", "id"],
    )
    op.create_index(
        "ix_todo_shares_grantee_id_created_at_id",
        "todo_shares",
        ["grantee_id", "created_at", "id"],
    )
    enable_row_security("todo_shares")
    create_policy("todo_shares", "owner", "ALL", f"user_id = {USER_ID}")
    create_policy("todo_shares", "grantee", "SELECT", f"grantee_id = {USER_ID}")
    op.create_table(
        "wish_label_links",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("left_id", sa.Uuid(), nullable=False),
        sa.Column("right_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint(
            "user_id", "left_id", "right_id", name="pk_wish_label_links"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "left_id"],
            ["wishes.user_id", "wishes.id"],
            name="fk_wish_label_links_user_id_left_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "right_id"],
            ["labels.user_id", "labels.id"],
            name="fk_wish_label_links_user_id_right_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_wish_label_links_user_id_right_id_left_id",
        "wish_label_links",
        ["user_id", "right_id", "left_id"],
    )
    enable_row_security("wish_label_links")
    create_policy("wish_label_links", "owner", "ALL", f"user_id = {USER_ID}")
    create_policy("wish_label_links", "everybody", "SELECT", "true")
    op.create_table(
        "todo_label_links",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("left_id", sa.Uuid(), nullable=False),
        sa.Column("right_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint(
            "user_id", "left_id", "right_id", name="pk_todo_label_links"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "left_id"],
            ["todos.user_id", "todos.id"],
            name="fk_todo_label_links_user_id_left_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "right_id"],
            ["labels.user_id", "labels.id"],
            name="fk_todo_label_links_user_id_right_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_todo_label_links_user_id_right_id_left_id",
        "todo_label_links",
        ["user_id", "right_id", "left_id"],
    )
    enable_row_security("todo_label_links")
    create_policy("todo_label_links", "owner", "ALL", f"user_id = {USER_ID}")
    create_policy(
        "todo_label_links",
        "reader",
        "SELECT",
        shared("todo_label_links", "todo_shares", USER_ID, "read", column="left_id"),
    )
    create_policy(
        "projects",
        "reader",
        "SELECT",
        shared("projects", "project_shares", USER_ID, "read"),
    )
    create_policy(
        "wishes", "writer", "UPDATE", shared("wishes", "wish_shares", USER_ID, "write")
    )
    create_policy(
        "todos", "reader", "SELECT", shared("todos", "todo_shares", USER_ID, "read")
    )
    create_policy(
        "todos", "writer", "UPDATE", shared("todos", "todo_shares", USER_ID, "write")
    )


def downgrade() -> None:
    """Drop the tables."""
    drop_policy("todos", "reader")
    drop_policy("todos", "writer")
    drop_policy("wishes", "writer")
    drop_policy("projects", "reader")
    op.drop_table("todo_label_links")
    op.drop_table("wish_label_links")
    op.drop_table("todo_shares")
    op.drop_table("todos")
    op.drop_table("wish_shares")
    op.drop_table("wishes")
    op.drop_table("project_shares")
    op.drop_table("projects")
    op.drop_table("labels")
    op.drop_table("users")
