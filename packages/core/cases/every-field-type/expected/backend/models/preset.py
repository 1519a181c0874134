"""The table of presets."""

import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Index, String, Text, UniqueConstraint
from sqlmodel import Field
from sqlmodel.sql.sqltypes import UTCDateTime

from backend.models.owned_row import OwnedRow
from backend.types.decimal import ExactDecimal
from backend.types.json import JsonDocument


class Preset(OwnedRow, table=True):
    """A row of presets. It belongs to a user."""

    __tablename__ = "presets"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_presets_user_id_created_at_id", "user_id", "created_at", "id"),
    )

    a_string: str = Field(sa_type=String(255))
    a_text: str = Field(sa_type=Text)
    an_integer: int = Field(sa_type=BigInteger)
    a_large_integer: int = Field(sa_type=BigInteger)
    a_number: float
    a_large_number: float
    a_decimal: Decimal = Field(sa_type=ExactDecimal(10, 2))
    a_boolean: bool
    a_date: dt.date
    a_datetime: dt.datetime = Field(sa_type=UTCDateTime)
    a_time: dt.time
    a_uuid: UUID
    an_email: str = Field(sa_type=String(254))
    a_url: str = Field(sa_type=String(2083))
    an_enum: str = Field(sa_type=String(6))
    an_empty_list: list[str] = Field(sa_type=JsonDocument)
    a_list: list[str] = Field(sa_type=JsonDocument)
    an_empty_document: Any = Field(sa_type=JsonDocument, nullable=False)
    a_document: Any = Field(sa_type=JsonDocument, nullable=False)
    a_nullable_integer: int | None = Field(sa_type=BigInteger)
