"""The table between tasks and tags."""

from typing import ClassVar

from sqlalchemy import ForeignKeyConstraint, Index

from backend.models.owned_link import OwnedLink


class TaskTag(OwnedLink, table=True):
    """What `tag_ids` of tasks refers to."""

    __tablename__ = "task_tag_links"
    __table_args__ = (
        ForeignKeyConstraint(
            ["user_id", "left_id"], ["tasks.user_id", "tasks.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["user_id", "right_id"], ["tags.user_id", "tags.id"], ondelete="CASCADE"
        ),
        Index(
            "ix_task_tag_links_user_id_right_id_left_id",
            "user_id",
            "right_id",
            "left_id",
        ),
    )

    shown_as: ClassVar[str] = "tag_ids"
