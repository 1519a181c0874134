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
        "projects",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_projects"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_projects_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_projects_user_id_id"),
        sa.UniqueConstraint("user_id", "name", name="uq_projects_user_id_name"),
    )
    op.create_index(
        "ix_projects_user_id_created_at_id", "projects", ["user_id", "created_at", "id"]
    )
    enable_row_security("projects")
    create_policy("projects", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "tracks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("composer", sa.String(100), nullable=True),
        sa.Column("lyrics", sa.Text(), nullable=True),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("tempo", sa.Float(), nullable=True),
        sa.Column(
            "price",
            sa.Numeric(6, 2).with_variant(sa.BigInteger(), "sqlite"),
            nullable=True,
        ),
        sa.Column("is_live", sa.Boolean(), nullable=True),
        sa.Column("recorded_on", sa.Date(), nullable=True),
        sa.Column("played_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("starts_at", sa.Time(), nullable=True),
        sa.Column("serial", sa.Uuid(), nullable=True),
        sa.Column("contact", sa.String(254), nullable=True),
        sa.Column("page", sa.String(2083), nullable=True),
        sa.Column("genre", sa.String(4), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_tracks"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_tracks_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_tracks_user_id_id"),
    )
    op.create_index(
        "ix_tracks_user_id_created_at_id", "tracks", ["user_id", "created_at", "id"]
    )
    op.create_index(
        "ix_tracks_user_id_updated_at_id", "tracks", ["user_id", "updated_at", "id"]
    )
    op.create_index("ix_tracks_user_id_composer", "tracks", ["user_id", "composer"])
    op.create_index(
        "ix_tracks_user_id_genre_rating", "tracks", ["user_id", "genre", "rating"]
    )
    op.create_index("ix_tracks_user_id_title_id", "tracks", ["user_id", "title", "id"])
    op.create_index(
        "ix_tracks_user_id_rating_id", "tracks", ["user_id", "rating", "id"]
    )
    op.create_index("ix_tracks_user_id_tempo_id", "tracks", ["user_id", "tempo", "id"])
    op.create_index("ix_tracks_user_id_price_id", "tracks", ["user_id", "price", "id"])
    op.create_index(
        "ix_tracks_user_id_is_live_id", "tracks", ["user_id", "is_live", "id"]
    )
    op.create_index(
        "ix_tracks_user_id_recorded_on_id", "tracks", ["user_id", "recorded_on", "id"]
    )
    op.create_index(
        "ix_tracks_user_id_played_at_id", "tracks", ["user_id", "played_at", "id"]
    )
    op.create_index(
        "ix_tracks_user_id_starts_at_id", "tracks", ["user_id", "starts_at", "id"]
    )
    op.create_index(
        "ix_tracks_user_id_serial_id", "tracks", ["user_id", "serial", "id"]
    )
    op.create_index(
        "ix_tracks_user_id_contact_id", "tracks", ["user_id", "contact", "id"]
    )
    op.create_index("ix_tracks_user_id_page_id", "tracks", ["user_id", "page", "id"])
    enable_row_security("tracks")
    create_policy("tracks", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "todos",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("is_completed", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(5), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("project_id", sa.Uuid(), nullable=True),
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
    op.create_index("ix_todos_user_id_due_on_id", "todos", ["user_id", "due_on", "id"])
    enable_row_security("todos")
    create_policy("todos", "owner", "ALL", f"user_id = {USER_ID}")


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("todos")
    op.drop_table("tracks")
    op.drop_table("projects")
    op.drop_table("users")
