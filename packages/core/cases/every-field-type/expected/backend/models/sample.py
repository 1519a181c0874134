"""The table of samples."""

import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ForeignKeyConstraint,
    Index,
    Integer,
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


class Sample(OwnedRow, table=True):
    """A row of samples. It belongs to a user."""

    __tablename__ = "samples"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        ForeignKeyConstraint(
            ["user_id", "a_ref_id"], ["shelves.user_id", "shelves.id"]
        ),
        Index("ix_samples_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_samples_user_id_a_ref_id", "user_id", "a_ref_id"),
    )

    a_string: str = Field(sa_type=String(255))
    a_short_string: str = Field(sa_type=String(3))
    a_text: str = Field(sa_type=Text)
    an_integer: int = Field(sa_type=BigInteger)
    a_small_integer: int = Field(sa_type=Integer)
    a_number: float
    a_share: float
    a_decimal: Decimal = Field(sa_type=ExactDecimal(10, 2))
    a_price: Decimal = Field(sa_type=ExactDecimal(18, 4))
    a_boolean: bool
    a_date: dt.date
    a_datetime: dt.datetime = Field(sa_type=UTCDateTime)
    a_time: dt.time
    a_uuid: UUID
    an_email: str = Field(sa_type=String(254))
    a_url: str = Field(sa_type=String(2083))
    an_enum: str = Field(sa_type=String(6))
    a_list: list[str] = Field(sa_type=JsonDocument)
    a_short_list: list[str] = Field(sa_type=JsonDocument)
    a_document: Any = Field(sa_type=JsonDocument, nullable=False)
    a_ref_id: Id = Field(sa_type=IdColumn)
