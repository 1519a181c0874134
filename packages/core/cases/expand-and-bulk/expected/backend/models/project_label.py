"""The table between projects and labels."""

from typing import ClassVar

from sqlalchemy import ForeignKeyConstraint, Index

from backend.models.owned_link import OwnedLink


class ProjectLabel(OwnedLink, table=True):
    """What `label_ids` of projects refers to."""

    __tablename__ = "project_label_links"
    __table_args__ = (
        ForeignKeyConstraint(
            ["user_id", "left_id"],
            ["projects.user_id", "projects.id"],
            ondelete="CASCADE",
        ),
        ForeignKeyConstraint(
            ["user_id", "right_id"], ["labels.user_id", "labels.id"], ondelete="CASCADE"
        ),
        Index(
            "ix_project_label_links_user_id_right_id_left_id",
            "user_id",
            "right_id",
            "left_id",
        ),
    )

    shown_as: ClassVar[str] = "label_ids"
