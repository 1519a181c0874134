"""Create the tables."""

import sqlalchemy as sa
from alembic import op

from migrations.nobody import make_nobody
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
    make_nobody()
    op.create_table(
        "sites",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "user_id",
            sa.Uuid(),
            server_default="00000000000000000000000000000000",
            nullable=False,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sites"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_sites_user_id", ondelete="SET DEFAULT"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_sites_user_id_id"),
    )
    op.create_index(
        "ix_sites_user_id_created_at_id", "sites", ["user_id", "created_at", "id"]
    )
    enable_row_security("sites")
    create_policy("sites", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "drafts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_drafts"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_drafts_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "site_id"],
            ["sites.user_id", "sites.id"],
            name="fk_drafts_user_id_site_id",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_drafts_user_id_id"),
    )
    op.create_index(
        "ix_drafts_user_id_created_at_id", "drafts", ["user_id", "created_at", "id"]
    )
    op.create_index("ix_drafts_user_id_site_id", "drafts", ["user_id", "site_id"])
    enable_row_security("drafts")
    create_policy("drafts", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "findings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "user_id",
            sa.Uuid(),
            server_default="00000000000000000000000000000000",
            nullable=False,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_findings"),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name="fk_findings_user_id",
            ondelete="SET DEFAULT",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "site_id"],
            ["sites.user_id", "sites.id"],
            name="fk_findings_user_id_site_id",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_findings_user_id_id"),
    )
    op.create_index(
        "ix_findings_user_id_created_at_id", "findings", ["user_id", "created_at", "id"]
    )
    op.create_index("ix_findings_user_id_site_id", "findings", ["user_id", "site_id"])
    enable_row_security("findings")
    create_policy("findings", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "finding_evidence_links",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("left_id", sa.Uuid(), nullable=False),
        sa.Column("right_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint(
            "user_id", "left_id", "right_id", name="pk_finding_evidence_links"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "left_id"],
            ["findings.user_id", "findings.id"],
            name="fk_finding_evidence_links_user_id_left_id",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "right_id"],
            ["findings.user_id", "findings.id"],
            name="fk_finding_evidence_links_user_id_right_id",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    op.create_index(
        "ix_finding_evidence_links_user_id_right_id_left_id",
        "finding_evidence_links",
        ["user_id", "right_id", "left_id"],
    )
    enable_row_security("finding_evidence_links")
    create_policy("finding_evidence_links", "owner", "ALL", f"user_id = {USER_ID}")


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("finding_evidence_links")
    op.drop_table("findings")
    op.drop_table("drafts")
    op.drop_table("sites")
    op.drop_table("users")
