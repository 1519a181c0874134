"""The table of records."""

import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Index, Integer, String, Text, UniqueConstraint
from sqlmodel import Field
from sqlmodel.sql.sqltypes import UTCDateTime

from backend.models.owned_row import OwnedRow
from backend.types.decimal import ExactDecimal
from backend.types.json import JsonDocument


class Record(OwnedRow, table=True):
    """A row of records. It belongs to a user."""

    __tablename__ = "records"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        UniqueConstraint(
            "user_id", "class", "from", name="uq_records_user_id_class_from"
        ),
        Index("ix_records_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_records_user_id_copy_id", "user_id", "copy", "id"),
        Index("ix_records_user_id_date_id", "user_id", "date", "id"),
        Index("ix_records_user_id_int_id", "user_id", "int", "id"),
        Index("ix_records_user_id_type_id", "user_id", "type", "id"),
    )

    class_: str = Field(sa_type=String(40), sa_column_kwargs={"name": "class"})
    from_: str = Field(sa_type=String(40), sa_column_kwargs={"name": "from"})
    import_: bool = Field(sa_column_kwargs={"name": "import"})
    metadata_: Any = Field(
        sa_type=JsonDocument, nullable=False, sa_column_kwargs={"name": "metadata"}
    )
    schema_: str | None = Field(
        sa_type=String(255), sa_column_kwargs={"name": "schema"}
    )
    copy_: int = Field(sa_type=Integer, sa_column_kwargs={"name": "copy"})
    registry_: str | None = Field(
        sa_type=String(255), sa_column_kwargs={"name": "registry"}
    )
    validate_: bool = Field(sa_column_kwargs={"name": "validate"})
    construct_: str = Field(sa_type=String(255), sa_column_kwargs={"name": "construct"})
    model: str | None = Field(sa_type=String(255))
    model_config_: str | None = Field(
        sa_type=String(255), sa_column_kwargs={"name": "model_config"}
    )
    model_fields_: list[str] = Field(
        sa_type=JsonDocument, sa_column_kwargs={"name": "model_fields"}
    )
    model_dump_: str | None = Field(
        sa_type=Text, sa_column_kwargs={"name": "model_dump"}
    )
    date: dt.date | None
    datetime: dt.datetime | None = Field(sa_type=UTCDateTime)
    time: dt.time | None
    str_: str | None = Field(sa_type=String(255), sa_column_kwargs={"name": "str"})
    int_: int = Field(sa_type=BigInteger, sa_column_kwargs={"name": "int"})
    float_: float | None = Field(sa_column_kwargs={"name": "float"})
    bool_: bool | None = Field(sa_column_kwargs={"name": "bool"})
    list_: list[str] | None = Field(
        sa_type=JsonDocument, sa_column_kwargs={"name": "list"}
    )
    dict_: Any = Field(
        sa_type=JsonDocument, nullable=True, sa_column_kwargs={"name": "dict"}
    )
    type_: str = Field(sa_type=String(3), sa_column_kwargs={"name": "type"})
    tuple_: UUID | None = Field(sa_column_kwargs={"name": "tuple"})
    dt_: dt.datetime | None = Field(
        sa_type=UTCDateTime, sa_column_kwargs={"name": "dt"}
    )
    json_: Any = Field(
        sa_type=JsonDocument, nullable=True, sa_column_kwargs={"name": "json"}
    )
    self: str | None = Field(sa_type=String(255))
    cls_: str | None = Field(sa_type=String(255), sa_column_kwargs={"name": "cls"})
    query: str | None = Field(sa_type=String(255))
    body: str | None = Field(sa_type=String(255))
    db: str | None = Field(sa_type=String(255))
    response: str | None = Field(sa_type=String(255))
    limit: int | None = Field(sa_type=BigInteger)
    sort: str | None = Field(sa_type=String(255))
    search: str | None = Field(sa_type=String(255))
    items: str | None = Field(sa_type=String(255))
    key: str | None = Field(sa_type=String(255))
    value: str | None = Field(sa_type=String(255))
    name: str | None = Field(sa_type=String(255))
    field: str | None = Field(sa_type=String(255))
    field_name: str | None = Field(sa_type=String(255))
    string: str | None = Field(sa_type=String(255))
    record: str | None = Field(sa_type=String(255))
    record_id: str | None = Field(sa_type=String(255))
    decimal: Decimal | None = Field(sa_type=ExactDecimal(10, 2))
    literal: str | None = Field(sa_type=String(255))
    annotated: str | None = Field(sa_type=String(255))
