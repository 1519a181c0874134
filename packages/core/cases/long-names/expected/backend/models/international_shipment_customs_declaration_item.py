"""The table of international shipment customs declaration items."""

from decimal import Decimal

from sqlalchemy import BigInteger, ForeignKeyConstraint, Index, String, UniqueConstraint
from sqlmodel import Field

from backend.ids import Id, IdColumn
from backend.models.owned_row import OwnedRow
from backend.types.decimal import ExactDecimal


class InternationalShipmentCustomsDeclarationItem(OwnedRow, table=True):
    """A row of international shipment customs declaration items. It belongs to a user."""

    __tablename__ = "international_shipment_customs_declaration_items"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        UniqueConstraint(
            "user_id",
            "a_field_whose_name_is_as_long_as_it_may_be_here",
            "another_field_whose_name_is_as_long_as_possible",
            name="uq_international_shipment_customs_declaration_items_us_98d90155",
        ),
        ForeignKeyConstraint(
            ["user_id", "professional_development_review_candidate_form_a_id"],
            [
                "professional_development_review_candidate_forms.user_id",
                "professional_development_review_candidate_forms.id",
            ],
        ),
        ForeignKeyConstraint(
            ["user_id", "international_shipment_customs_declaration_item_id"],
            [
                "international_shipment_customs_declaration_items.user_id",
                "international_shipment_customs_declaration_items.id",
            ],
        ),
        Index(
            "ix_international_shipment_customs_declaration_items_us_a139c578",
            "user_id",
            "created_at",
            "id",
        ),
        Index(
            "ix_international_shipment_customs_declaration_items_us_409e5481",
            "user_id",
            "professional_development_review_candidate_form_a_id",
        ),
        Index(
            "ix_international_shipment_customs_declaration_items_us_c5220fa9",
            "user_id",
            "international_shipment_customs_declaration_item_id",
        ),
        Index(
            "ix_international_shipment_customs_declaration_items_us_d3e3fcab",
            "user_id",
            "another_field_whose_name_is_as_long_as_possible",
            "id",
        ),
        Index(
            "ix_international_shipment_customs_declaration_items_us_0e16249a",
            "user_id",
            "another_field_whose_name_is_as_long_as_allowed",
            "id",
        ),
    )

    a_field_whose_name_is_as_long_as_it_may_be_here: str = Field(sa_type=String(200))
    another_field_whose_name_is_as_long_as_possible: str = Field(sa_type=String(38))
    another_field_whose_name_is_as_long_as_allowed: int | None = Field(
        sa_type=BigInteger
    )
    another_field_whose_name_is_as_long_as_can_be: Decimal | None = Field(
        sa_type=ExactDecimal(10, 2)
    )
    reservation_number_of_the_other_company: str = Field(sa_type=String(255))
    professional_development_review_candidate_form_a_id: Id | None = Field(
        sa_type=IdColumn
    )
    international_shipment_customs_declaration_item_id: Id | None = Field(
        sa_type=IdColumn
    )
