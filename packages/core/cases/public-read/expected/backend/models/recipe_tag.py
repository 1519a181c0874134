"""The table between recipes and tags."""

from typing import ClassVar

from sqlalchemy import ForeignKeyConstraint, Index

from backend.models.owned_link import OwnedLink


class RecipeTag(OwnedLink, table=True):
    """What `tag_ids` of recipes refers to."""

    __tablename__ = "recipe_tag_links"
    __table_args__ = (
        ForeignKeyConstraint(
            ["user_id", "left_id"],
            ["recipes.user_id", "recipes.id"],
            ondelete="CASCADE",
        ),
        ForeignKeyConstraint(
            ["user_id", "right_id"], ["tags.user_id", "tags.id"], ondelete="CASCADE"
        ),
        Index(
            "ix_recipe_tag_links_user_id_right_id_left_id",
            "user_id",
            "right_id",
            "left_id",
        ),
    )

    shown_as: ClassVar[str] = "tag_ids"
