"""The table of drafts."""

import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ForeignKeyConstraint,
    Index,
    String,
    Text,
    UniqueConstraint,
)
from sqlmodel import Field
from sqlmodel.sql.sqltypes import UTCDateTime

from backend.ids import Id, IdColumn
from backend.models.owned_row import OwnedRow
from backend.types.decimal import ExactDecimal
from backend.types.json import JsonDocument


class Draft(OwnedRow, table=True):
    """A row of drafts. It belongs to a user."""

    __tablename__ = "drafts"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        ForeignKeyConstraint(
            ["user_id", "a_ref_id"], ["shelves.user_id", "shelves.id"]
        ),
        Index("ix_drafts_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_drafts_user_id_a_ref_id", "user_id", "a_ref_id"),
    )

    a_string: str | None = Field(sa_type=String(255))
    a_text: str | None = Field(sa_type=Text)
    an_integer: int | None = Field(sa_type=BigInteger)
    a_number: float | None
    a_decimal: Decimal | None = Field(sa_type=ExactDecimal(10, 2))
    a_boolean: bool | None
    a_date: dt.date | None
    a_datetime: dt.datetime | None = Field(sa_type=UTCDateTime)
    a_time: dt.time | None
    a_uuid: UUID | None
    an_email: str | None = Field(sa_type=String(254))
    a_url: str | None = Field(sa_type=String(2083))
    an_enum: str | None = Field(sa_type=String(6))
    a_list: list[str] | None = Field(sa_type=JsonDocument)
    a_document: Any = Field(sa_type=JsonDocument, nullable=True)
    a_ref_id: Id | None = Field(sa_type=IdColumn)
