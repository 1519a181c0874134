"""The table of professional development review candidate forms."""

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OwnedRow


class ProfessionalDevelopmentReviewCandidateForm(OwnedRow, table=True):
    """A row of professional development review candidate forms. It belongs to a user."""

    __tablename__ = "professional_development_review_candidate_forms"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index(
            "ix_professional_development_review_candidate_forms_use_7621112a",
            "user_id",
            "created_at",
            "id",
        ),
    )

    name_of_the_form: str = Field(sa_type=String(255))
