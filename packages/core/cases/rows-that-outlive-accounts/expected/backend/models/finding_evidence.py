"""The table between findings and findings."""

from typing import ClassVar

from sqlalchemy import ForeignKeyConstraint, Index

from backend.models.owned_link import OwnedLink


class FindingEvidence(OwnedLink, table=True):
    """What `evidence_ids` of findings refers to."""

    __tablename__ = "finding_evidence_links"
    __table_args__ = (
        ForeignKeyConstraint(
            ["user_id", "left_id"],
            ["findings.user_id", "findings.id"],
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
        ForeignKeyConstraint(
            ["user_id", "right_id"],
            ["findings.user_id", "findings.id"],
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
        Index(
            "ix_finding_evidence_links_user_id_right_id_left_id",
            "user_id",
            "right_id",
            "left_id",
        ),
    )

    shown_as: ClassVar[str] = "evidence_ids"
