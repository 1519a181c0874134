"""What clients send and receive for international shipment customs declaration items."""

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StrictInt

from backend.ids import BodyId, Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.decimal import PlainDecimal, ToTheDigit, with_places
from backend.types.text import NoNul

AFieldWhose = Annotated[
    str,
    Field(
        max_length=200,
        pattern=(
            "^(?:[A-Za-z][a-z]*|[0-9]+)(?:[ ,;.\\-]+(?:[A-Za-z][a-z]*|[0-9]+))*[ "
            ",;.\\-]*$|^$"
        ),
    ),
    NoNul,
]
AnotherField = Annotated[
    Literal[
        "the first of the values of this field",
        "the second of the values of this field",
        "the third one",
    ],
    Field(
        description=(
            "A description that is so long that no line could hold it together with "
            "the name of the field."
        ),
    ),
]
AnotherField2 = Annotated[
    StrictInt, Field(ge=-9223372036854775808, le=9223372036854775807)
]
AnotherField3 = Annotated[
    Decimal,
    ToTheDigit,
    Field(max_digits=10, decimal_places=2, ge=-1000000.00, le=1000000.00),
    with_places(2),
]
ReservationNumberOf = Annotated[str, Field(max_length=255), NoNul]
AnotherField2Filter = Annotated[
    int, Field(ge=-9223372036854775808, le=9223372036854775807)
]


class InternationalShipmentCustomsDeclarationItemBase(Input):
    """The fields of an international shipment customs declaration item that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "a_field_whose_name_is_as_long_as_it_may_be_here": (
                        "First a field whose name is as long as it may be here"
                    ),
                    "another_field_whose_name_is_as_long_as_possible": (
                        "the first of the values of this field"
                    ),
                    "another_field_whose_name_is_as_long_as_allowed": 1,
                    "another_field_whose_name_is_as_long_as_can_be": "-12.50",
                    "reservation_number_of_the_other_company": "Northwind Ltd",
                },
            ],
        },
    )

    a_field_whose_name_is_as_long_as_it_may_be_here: AFieldWhose = Field(
        default=(
            "A default that is quite long by itself, and that has to be broken between "
            "its words as well."
        ),
    )
    another_field_whose_name_is_as_long_as_possible: AnotherField = Field(
        default="the second of the values of this field"
    )
    another_field_whose_name_is_as_long_as_allowed: AnotherField2 | None = None
    another_field_whose_name_is_as_long_as_can_be: AnotherField3 | None = None
    reservation_number_of_the_other_company: ReservationNumberOf = ""
    professional_development_review_candidate_form_a_id: BodyId | None = None
    international_shipment_customs_declaration_item_id: BodyId | None = None


class InternationalShipmentCustomsDeclarationItemCreate(
    InternationalShipmentCustomsDeclarationItemBase
):
    """The body that creates an international shipment customs declaration item."""


class InternationalShipmentCustomsDeclarationItemReplace(
    InternationalShipmentCustomsDeclarationItemBase
):
    """The body that replaces an international shipment customs declaration item.

    What it leaves out gets its default.
    """


class InternationalShipmentCustomsDeclarationItemUpdate(Input):
    """The fields of an international shipment customs declaration item to change.

    What it leaves out stays as it is.
    """

    model_config = InternationalShipmentCustomsDeclarationItemBase.model_config

    a_field_whose_name_is_as_long_as_it_may_be_here: AFieldWhose = omitted()
    another_field_whose_name_is_as_long_as_possible: AnotherField = omitted()
    another_field_whose_name_is_as_long_as_allowed: AnotherField2 | None = omitted()
    another_field_whose_name_is_as_long_as_can_be: AnotherField3 | None = omitted()
    reservation_number_of_the_other_company: ReservationNumberOf = omitted()
    professional_development_review_candidate_form_a_id: BodyId | None = omitted()
    international_shipment_customs_declaration_item_id: BodyId | None = omitted()


class InternationalShipmentCustomsDeclarationItemResponse(Output):
    """An international shipment customs declaration item, as its owner sees it."""

    id: Id
    user_id: Id
    a_field_whose_name_is_as_long_as_it_may_be_here: str
    another_field_whose_name_is_as_long_as_possible: AnotherField
    another_field_whose_name_is_as_long_as_allowed: int | None
    another_field_whose_name_is_as_long_as_can_be: PlainDecimal | None
    reservation_number_of_the_other_company: str
    professional_development_review_candidate_form_a_id: Id | None
    international_shipment_customs_declaration_item_id: Id | None
    created_at: dt.datetime
    updated_at: dt.datetime


class InternationalShipmentCustomsDeclarationItemPage(
    PageResponse[InternationalShipmentCustomsDeclarationItemResponse]
):
    """Some of your international shipment customs declaration items."""


class InternationalShipmentCustomsDeclarationItemQuery(PageQuery):
    """What a list of international shipment customs declaration items can be asked for."""

    sort: Literal[
        "-created_at",
        "created_at",
        "-a_field_whose_name_is_as_long_as_it_may_be_here",
        "a_field_whose_name_is_as_long_as_it_may_be_here",
        "-another_field_whose_name_is_as_long_as_possible",
        "another_field_whose_name_is_as_long_as_possible",
        "-another_field_whose_name_is_as_long_as_allowed",
        "another_field_whose_name_is_as_long_as_allowed",
    ] = "-created_at"
    a_field_whose_name_is_as_long_as_it_may_be_here: AFieldWhose | None = None
    another_field_whose_name_is_as_long_as_possible: AnotherField | None = None
    another_field_whose_name_is_as_long_as_allowed: AnotherField2Filter | None = None
    another_field_whose_name_is_as_long_as_can_be: AnotherField3 | None = None
    professional_development_review_candidate_form_a_id: PathId | None = None
    search: Annotated[str, Field(min_length=1, max_length=100), NoNul] | None = None
