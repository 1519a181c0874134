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
        "professional_development_review_candidate_forms",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name_of_the_form", sa.String(255), nullable=False),
        sa.PrimaryKeyConstraint(
            "id", name="pk_professional_development_review_candidate_forms"
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name="fk_professional_development_review_candidate_forms_user_id",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint(
            "user_id",
            "id",
            name="uq_professional_development_review_candidate_forms_user_id_id",
        ),
    )
    op.create_index(
        "ix_professional_development_review_candidate_forms_use_7621112a",
        "professional_development_review_candidate_forms",
        ["user_id", "created_at", "id"],
    )
    enable_row_security("professional_development_review_candidate_forms")
    create_policy(
        "professional_development_review_candidate_forms",
        "owner",
        "ALL",
        f"user_id = {USER_ID}",
    )
    op.create_table(
        "international_shipment_customs_declaration_items",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "a_field_whose_name_is_as_long_as_it_may_be_here",
            sa.String(200),
            nullable=False,
        ),
        sa.Column(
            "another_field_whose_name_is_as_long_as_possible",
            sa.String(38),
            nullable=False,
        ),
        sa.Column(
            "another_field_whose_name_is_as_long_as_allowed",
            sa.BigInteger(),
            nullable=True,
        ),
        sa.Column(
            "another_field_whose_name_is_as_long_as_can_be",
            sa.Numeric(10, 2).with_variant(sa.BigInteger(), "sqlite"),
            nullable=True,
        ),
        sa.Column(
            "reservation_number_of_the_other_company", sa.String(255), nullable=False
        ),
        sa.Column(
            "professional_development_review_candidate_form_a_id",
            sa.Uuid(),
            nullable=True,
        ),
        sa.Column(
            "international_shipment_customs_declaration_item_id",
            sa.Uuid(),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint(
            "id", name="pk_international_shipment_customs_declaration_items"
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name="fk_international_shipment_customs_declaration_items_user_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "professional_development_review_candidate_form_a_id"],
            [
                "professional_development_review_candidate_forms.user_id",
                "professional_development_review_candidate_forms.id",
            ],
            name="fk_international_shipment_customs_declaration_items_us_6ad4c797",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "international_shipment_customs_declaration_item_id"],
            [
                "international_shipment_customs_declaration_items.user_id",
                "international_shipment_customs_declaration_items.id",
            ],
            name="fk_international_shipment_customs_declaration_items_us_a3841673",
        ),
        sa.UniqueConstraint(
            "user_id",
            "id",
            name="uq_international_shipment_customs_declaration_items_user_id_id",
        ),
        sa.UniqueConstraint(
            "user_id",
            "a_field_whose_name_is_as_long_as_it_may_be_here",
            "another_field_whose_name_is_as_long_as_possible",
            name="uq_international_shipment_customs_declaration_items_us_98d90155",
        ),
    )
    op.create_index(
        "ix_international_shipment_customs_declaration_items_us_a139c578",
        "international_shipment_customs_declaration_items",
        ["user_id", "created_at", "id"],
    )
    op.create_index(
        "ix_international_shipment_customs_declaration_items_us_409e5481",
        "international_shipment_customs_declaration_items",
        ["user_id", "professional_development_review_candidate_form_a_id"],
    )
    op.create_index(
        "ix_international_shipment_customs_declaration_items_us_c5220fa9",
        "international_shipment_customs_declaration_items",
        ["user_id", "international_shipment_customs_declaration_item_id"],
    )
    op.create_index(
        "ix_international_shipment_customs_declaration_items_us_d3e3fcab",
        "international_shipment_customs_declaration_items",
        ["user_id", "another_field_whose_name_is_as_long_as_possible", "id"],
    )
    op.create_index(
        "ix_international_shipment_customs_declaration_items_us_0e16249a",
        "international_shipment_customs_declaration_items",
        ["user_id", "another_field_whose_name_is_as_long_as_allowed", "id"],
    )
    enable_row_security("international_shipment_customs_declaration_items")
    create_policy(
        "international_shipment_customs_declaration_items",
        "owner",
        "ALL",
        f"user_id = {USER_ID}",
    )


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("international_shipment_customs_declaration_items")
    op.drop_table("professional_development_review_candidate_forms")
    op.drop_table("users")
