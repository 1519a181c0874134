"""The table of addresses."""

from sqlalchemy import ForeignKeyConstraint, Index, String, UniqueConstraint
from sqlmodel import Field

from backend.ids import Id, IdColumn
from backend.models.owned_row import OwnedRow


class Address(OwnedRow, table=True):
    """A row of addresses. It belongs to a user."""

    __tablename__ = "addresses"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        ForeignKeyConstraint(["user_id", "person_id"], ["people.user_id", "people.id"]),
        Index("ix_addresses_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_addresses_user_id_person_id", "user_id", "person_id"),
    )

    street: str = Field(sa_type=String(200))
    person_id: Id = Field(sa_type=IdColumn)
