"""Invitations to organisations, until they are accepted."""

import datetime as dt

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field
from sqlmodel.sql.sqltypes import UTCDateTime

from backend.ids import Id, IdColumn
from backend.models.owned_row import OrganisationRow
from backend.roles import Role


class Invitation(OrganisationRow, table=True):
    """An e-mail address that may join an organisation with a token."""

    __tablename__ = "invitations"
    __table_args__ = (
        UniqueConstraint("organisation_id", "id"),
        UniqueConstraint("organisation_id", "email"),
        Index(
            "ix_invitations_organisation_id_created_at_id",
            "organisation_id",
            "created_at",
            "id",
        ),
        # <administrators>
        Index("ix_invitations_created_at_id", "created_at", "id"),
        # </administrators>
    )

    email: str = Field(sa_type=String(254))
    role: Role = Field(sa_type=String(6))
    # The user who made it, whose role must still allow that when it is accepted.
    invited_by: Id = Field(sa_type=IdColumn)
    token_hash: str = Field(sa_type=String(64), unique=True)
    expires_at: dt.datetime = Field(sa_type=UTCDateTime)
