"""The table between todos and labels."""

from typing import ClassVar

from sqlalchemy import ForeignKeyConstraint, Index

from backend.models.owned_link import OwnedLink


class TodoLabel(OwnedLink, table=True):
    """What `label_ids` of todos refers to."""

    __tablename__ = "todo_label_links"
    __table_args__ = (
        ForeignKeyConstraint(
            ["user_id", "left_id"], ["todos.user_id", "todos.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["user_id", "right_id"], ["labels.user_id", "labels.id"], ondelete="CASCADE"
        ),
        Index(
            "ix_todo_label_links_user_id_right_id_left_id",
            "user_id",
            "right_id",
            "left_id",
        ),
    )

    shown_as: ClassVar[str] = "label_ids"
