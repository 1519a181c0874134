"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Reference, Resource

PROFESSIONAL_DEVELOPMENT_REVIEW_CANDIDATE_FORMS = Resource(
    model=models.ProfessionalDevelopmentReviewCandidateForm,
    path="/professional-development-review-candidate-forms",
    bodies=[
        {"name_of_the_form": "First name of the form"},
        {"name_of_the_form": "Second name of the form"},
        {"name_of_the_form": "Third name of the form"},
    ],
    wrong={"name_of_the_form": [None, 5, "a\x00b", "x" * 256]},
)

INTERNATIONAL_SHIPMENT_CUSTOMS_DECLARATION_ITEMS = Resource(
    model=models.InternationalShipmentCustomsDeclarationItem,
    path="/international-shipment-customs-declaration-items",
    bodies=[
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
        {
            "a_field_whose_name_is_as_long_as_it_may_be_here": (
                "Second a field whose name is as long as it may be here"
            ),
            "another_field_whose_name_is_as_long_as_possible": "the third one",
            "another_field_whose_name_is_as_long_as_allowed": 2,
            "another_field_whose_name_is_as_long_as_can_be": "9.90",
            "reservation_number_of_the_other_company": "Bluebird GmbH",
        },
        {
            "a_field_whose_name_is_as_long_as_it_may_be_here": (
                "Third a field whose name is as long as it may be here"
            ),
            "another_field_whose_name_is_as_long_as_possible": (
                "the second of the values of this field"
            ),
            "another_field_whose_name_is_as_long_as_allowed": 3,
            "another_field_whose_name_is_as_long_as_can_be": "19.95",
            "reservation_number_of_the_other_company": "Oakley & Sons",
        },
    ],
    references=[
        Reference(
            "professional_development_review_candidate_form_a_id",
            PROFESSIONAL_DEVELOPMENT_REVIEW_CANDIDATE_FORMS,
            nullable=True,
        ),
        Reference("international_shipment_customs_declaration_item_id", nullable=True),
    ],
    defaults={
        "a_field_whose_name_is_as_long_as_it_may_be_here": (
            "A default that is quite long by itself, and that has to be broken between "
            "its words as well."
        ),
        "another_field_whose_name_is_as_long_as_possible": (
            "the second of the values of this field"
        ),
        "another_field_whose_name_is_as_long_as_allowed": None,
        "another_field_whose_name_is_as_long_as_can_be": None,
        "reservation_number_of_the_other_company": "",
        "professional_development_review_candidate_form_a_id": None,
        "international_shipment_customs_declaration_item_id": None,
    },
    wrong={
        "a_field_whose_name_is_as_long_as_it_may_be_here": [
            None,
            5,
            "a\x00b",
            "x" * 201,
        ],
        "another_field_whose_name_is_as_long_as_possible": [
            None,
            5,
            "the first of the values of this field ",
        ],
        "another_field_whose_name_is_as_long_as_allowed": [
            10**30,
            True,
            "1",
            1.5,
            -9223372036854775809,
            9223372036854775808,
        ],
        "another_field_whose_name_is_as_long_as_can_be": [
            True,
            "NaN",
            "1E+1000000",
            10**8,
            "0.001",
        ],
        "reservation_number_of_the_other_company": [None, 5, "a\x00b", "x" * 256],
        "professional_development_review_candidate_form_a_id": ["x", -1],
        "international_shipment_customs_declaration_item_id": ["x", -1],
    },
    uniques=[
        [
            "a_field_whose_name_is_as_long_as_it_may_be_here",
            "another_field_whose_name_is_as_long_as_possible",
        ],
    ],
    sorts=[
        "a_field_whose_name_is_as_long_as_it_may_be_here",
        "another_field_whose_name_is_as_long_as_possible",
        "another_field_whose_name_is_as_long_as_allowed",
    ],
    filters=[
        "a_field_whose_name_is_as_long_as_it_may_be_here",
        "another_field_whose_name_is_as_long_as_possible",
        "another_field_whose_name_is_as_long_as_allowed",
        "another_field_whose_name_is_as_long_as_can_be",
        "professional_development_review_candidate_form_a_id",
    ],
    searches={
        "a_field_whose_name_is_as_long_as_it_may_be_here": (
            "fIRST A FIELD WHOSE NAME IS AS LONG AS I"
        ),
    },
)

resources = [
    PROFESSIONAL_DEVELOPMENT_REVIEW_CANDIDATE_FORMS,
    INTERNATIONAL_SHIPMENT_CUSTOMS_DECLARATION_ITEMS,
]
