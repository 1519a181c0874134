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
        "cuisines",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_cuisines"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_cuisines_user_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_cuisines_user_id_id"),
    )
    op.create_index(
        "ix_cuisines_user_id_created_at_id", "cuisines", ["user_id", "created_at", "id"]
    )
    op.create_index("ix_cuisines_created_at_id", "cuisines", ["created_at", "id"])
    enable_row_security("cuisines")
    create_policy("cuisines", "owner", "ALL", f"user_id = {USER_ID}")
    create_policy("cuisines", "everybody", "SELECT", "true")
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
    )
    op.create_index(
        "ix_tags_user_id_created_at_id", "tags", ["user_id", "created_at", "id"]
    )
    enable_row_security("tags")
    create_policy("tags", "owner", "ALL", f"user_id = {USER_ID}")
    op.create_table(
        "recipes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(120), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("is_vegan", sa.Boolean(), nullable=False),
        sa.Column("cuisine_id", sa.Uuid(), nullable=False),
        sa.Column("draft_id", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_recipes"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_recipes_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "cuisine_id"],
            ["cuisines.user_id", "cuisines.id"],
            name="fk_recipes_user_id_cuisine_id",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "draft_id"],
            ["drafts.user_id", "drafts.id"],
            name="fk_recipes_user_id_draft_id",
        ),
        sa.UniqueConstraint("user_id", "id", name="uq_recipes_user_id_id"),
    )
    op.create_index(
        "ix_recipes_user_id_created_at_id", "recipes", ["user_id", "created_at", "id"]
    )
    op.create_index(
        "ix_recipes_user_id_cuisine_id", "recipes", ["user_id", "cuisine_id"]
    )
    op.create_index("ix_recipes_user_id_draft_id", "recipes", ["user_id", "draft_id"])
    op.create_index(
        "ix_recipes_user_id_minutes_id", "recipes", ["user_id", "minutes", "id"]
    )
    op.create_index("ix_recipes_created_at_id", "recipes", ["created_at", "id"])
    op.create_index("ix_recipes_minutes_id", "recipes", ["minutes", "id"])
    enable_row_security("recipes")
    create_policy("recipes", "owner", "ALL", f"user_id = {USER_ID}")
    create_policy("recipes", "everybody", "SELECT", "true")
    op.create_table(
        "recipe_tag_links",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("left_id", sa.Uuid(), nullable=False),
        sa.Column("right_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint(
            "user_id", "left_id", "right_id", name="pk_recipe_tag_links"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "left_id"],
            ["recipes.user_id", "recipes.id"],
            name="fk_recipe_tag_links_user_id_left_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "right_id"],
            ["tags.user_id", "tags.id"],
            name="fk_recipe_tag_links_user_id_right_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_recipe_tag_links_user_id_right_id_left_id",
        "recipe_tag_links",
        ["user_id", "right_id", "left_id"],
    )
    enable_row_security("recipe_tag_links")
    create_policy("recipe_tag_links", "owner", "ALL", f"user_id = {USER_ID}")
    create_policy("recipe_tag_links", "everybody", "SELECT", "true")


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("recipe_tag_links")
    op.drop_table("recipes")
    op.drop_table("tags")
    op.drop_table("drafts")
    op.drop_table("cuisines")
    op.drop_table("users")
