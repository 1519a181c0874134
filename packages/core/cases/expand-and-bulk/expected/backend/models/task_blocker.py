"""The table between tasks and tasks."""

from typing import ClassVar

from sqlalchemy import ForeignKeyConstraint, Index

from backend.models.owned_link import OwnedLink


class TaskBlocker(OwnedLink, table=True):
    """What `blocker_ids` of tasks refers to."""

    __tablename__ = "task_blocker_links"
    __table_args__ = (
        ForeignKeyConstraint(
            ["user_id", "left_id"], ["tasks.user_id", "tasks.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["user_id", "right_id"], ["tasks.user_id", "tasks.id"], ondelete="CASCADE"
        ),
        Index(
            "ix_task_blocker_links_user_id_right_id_left_id",
            "user_id",
            "right_id",
            "left_id",
        ),
    )

    shown_as: ClassVar[str] = "blocker_ids"
