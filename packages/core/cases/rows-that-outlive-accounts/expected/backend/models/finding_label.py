"""The table between findings and labels."""

from typing import ClassVar

from sqlalchemy import ForeignKeyConstraint, Index

from backend.models.owned_link import OwnedLink


class FindingLabel(OwnedLink, table=True):
    """What `label_ids` of findings refers to."""

    __tablename__ = "finding_label_links"
    __table_args__ = (
        ForeignKeyConstraint(
            ["user_id", "left_id"],
            ["findings.user_id", "findings.id"],
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
        ForeignKeyConstraint(
            ["user_id", "right_id"],
            ["labels.user_id", "labels.id"],
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
        Index(
            "ix_finding_label_links_user_id_right_id_left_id",
            "user_id",
            "right_id",
            "left_id",
        ),
    )

    shown_as: ClassVar[str] = "label_ids"
