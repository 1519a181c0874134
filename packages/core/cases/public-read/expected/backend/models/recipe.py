"""The table of recipes."""

from sqlalchemy import ForeignKeyConstraint, Index, Integer, String, UniqueConstraint
from sqlmodel import Field

from backend.ids import Id, IdColumn
from backend.models.owned_row import OwnedRow


class Recipe(OwnedRow, table=True):
    """A row of recipes. It belongs to a user."""

    __tablename__ = "recipes"
    __is_public__ = True
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        ForeignKeyConstraint(
            ["user_id", "cuisine_id"], ["cuisines.user_id", "cuisines.id"]
        ),
        ForeignKeyConstraint(["user_id", "draft_id"], ["drafts.user_id", "drafts.id"]),
        Index("ix_recipes_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_recipes_user_id_cuisine_id", "user_id", "cuisine_id"),
        Index("ix_recipes_user_id_draft_id", "user_id", "draft_id"),
        Index("ix_recipes_user_id_minutes_id", "user_id", "minutes", "id"),
        Index("ix_recipes_created_at_id", "created_at", "id"),
        Index("ix_recipes_minutes_id", "minutes", "id"),
    )

    title: str = Field(sa_type=String(120))
    minutes: int = Field(sa_type=Integer)
    is_vegan: bool
    cuisine_id: Id = Field(sa_type=IdColumn)
    draft_id: Id | None = Field(sa_type=IdColumn)
