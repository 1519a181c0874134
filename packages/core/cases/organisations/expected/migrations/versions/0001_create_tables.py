"""Create the tables."""

import sqlalchemy as sa
from alembic import op

from migrations.row_security import (
    create_policy,
    drop_acting_organisation,
    drop_policy,
    enable_row_security,
    make_acting_organisation,
)

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

USER_ID = "(SELECT NULLIF(current_setting('app.user_id', true), '')::uuid)"
ACTING_FOR = "(SELECT acting_organisation())"
INVITED_TO = (
    "(SELECT organisation_id, role FROM invitations WHERE expires_at > now() "
    "AND email = (SELECT email FROM users "
    "WHERE id = NULLIF(current_setting('app.user_id', true), '')::uuid))"
)


def upgrade() -> None:
    """Create the tables, their indexes and their policies."""
    make_acting_organisation("uuid")
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
        "organisations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("founder_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organisations"),
    )
    enable_row_security("organisations")
    create_policy("organisations", "current", "ALL", f"id = {ACTING_FOR}")
    create_policy("organisations", "found", "INSERT", f"founder_id = {USER_ID}")
    create_policy("organisations", "see_founded", "SELECT", f"founder_id = {USER_ID}")
    op.create_table(
        "memberships",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(6), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_memberships_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint(
            "user_id", "organisation_id", name="uq_memberships_user_id_organisation_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_memberships"),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name="fk_memberships_organisation_id",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint(
            "organisation_id", "id", name="uq_memberships_organisation_id_id"
        ),
    )
    op.create_index(
        "ix_memberships_organisation_id_created_at_id",
        "memberships",
        ["organisation_id", "created_at", "id"],
    )
    enable_row_security("memberships")
    create_policy("memberships", "owner", "ALL", f"organisation_id = {ACTING_FOR}")
    create_policy("memberships", "own", "SELECT", f"user_id = {USER_ID}")
    op.create_table(
        "invitations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("role", sa.String(6), nullable=False),
        sa.Column("invited_by", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint(
            "organisation_id", "email", name="uq_invitations_organisation_id_email"
        ),
        sa.UniqueConstraint("token_hash", name="uq_invitations_token_hash"),
        sa.PrimaryKeyConstraint("id", name="pk_invitations"),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name="fk_invitations_organisation_id",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint(
            "organisation_id", "id", name="uq_invitations_organisation_id_id"
        ),
    )
    op.create_index(
        "ix_invitations_organisation_id_created_at_id",
        "invitations",
        ["organisation_id", "created_at", "id"],
    )
    enable_row_security("invitations")
    create_policy("invitations", "owner", "ALL", f"organisation_id = {ACTING_FOR}")
    create_policy(
        "invitations",
        "see_own",
        "SELECT",
        f"email = (SELECT email FROM users WHERE id = {USER_ID})",
    )
    create_policy(
        "invitations",
        "accept_own",
        "DELETE",
        f"email = (SELECT email FROM users WHERE id = {USER_ID})",
    )
    op.create_table(
        "drafts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_drafts"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_drafts_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_drafts_user_id_id"),
    )
    op.create_index(
        "ix_drafts_user_id_created_at_id", "drafts", ["user_id", "created_at", "id"]
    )
    enable_row_security("drafts")
    create_policy("drafts", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "tasks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("is_done", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tasks"),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name="fk_tasks_organisation_id",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint(
            "organisation_id", "id", name="uq_tasks_organisation_id_id"
        ),
    )
    op.create_index(
        "ix_tasks_organisation_id_created_at_id",
        "tasks",
        ["organisation_id", "created_at", "id"],
    )
    enable_row_security("tasks")
    create_policy("tasks", "owner", "ALL", f"organisation_id = {ACTING_FOR}")
    create_policy(
        "organisations",
        "joined",
        "SELECT",
        f"id IN (SELECT organisation_id FROM memberships WHERE user_id = {USER_ID})",
    )
    create_policy(
        "memberships",
        "invited",
        "INSERT",
        f"user_id = {USER_ID} AND (organisation_id, role) IN {INVITED_TO}",
    )


def downgrade() -> None:
    """Drop the tables."""
    drop_policy("memberships", "invited")
    drop_policy("organisations", "joined")
    op.drop_table("tasks")
    op.drop_table("drafts")
    op.drop_table("invitations")
    op.drop_table("memberships")
    op.drop_table("organisations")
    op.drop_table("users")
    drop_acting_organisation()
