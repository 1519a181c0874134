"""Who belongs to which organisation."""

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from backend.ids import Id, IdColumn
from backend.models.owned_row import OrganisationRow
from backend.roles import Role


class Membership(OrganisationRow, table=True):
    """A user in an organisation, and what the user may do there."""

    __tablename__ = "memberships"
    __table_args__ = (
        UniqueConstraint("organisation_id", "id"),
        UniqueConstraint("user_id", "organisation_id"),
        Index(
            "ix_memberships_organisation_id_created_at_id",
            "organisation_id",
            "created_at",
            "id",
        ),
        # <administrators>
        Index("ix_memberships_created_at_id", "created_at", "id"),
        # </administrators>
    )

    user_id: Id = Field(sa_type=IdColumn, foreign_key="users.id", ondelete="CASCADE")
    role: Role = Field(sa_type=String(6))
