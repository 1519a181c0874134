"""The tables. To import this package is to make all of them known."""

from backend.models.international_shipment_customs_declaration_item import (
    InternationalShipmentCustomsDeclarationItem,
)
from backend.models.professional_development_review_candidate_form import (
    ProfessionalDevelopmentReviewCandidateForm,
)
from backend.models.user import User

__all__ = [
    "InternationalShipmentCustomsDeclarationItem",
    "ProfessionalDevelopmentReviewCandidateForm",
    "User",
]
