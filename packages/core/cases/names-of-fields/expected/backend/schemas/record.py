"""What clients send and receive for records."""

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal
from uuid import UUID

from pydantic import ConfigDict, Field, JsonValue, StrictBool, StrictFloat, StrictInt

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.date import Date
from backend.types.datetime import DateTime
from backend.types.decimal import PlainDecimal, ToTheDigit, with_places
from backend.types.json import Json
from backend.types.text import NoNul
from backend.types.time import Time
from backend.types.uuid import Uuid

Class = Annotated[str, Field(min_length=1, max_length=40), NoNul]
From = Annotated[str, Field(min_length=1, max_length=40), NoNul]
Schema = Annotated[str, Field(max_length=255), NoNul]
Copy = Annotated[StrictInt, Field(ge=1, le=9)]
Registry = Annotated[str, Field(max_length=255), NoNul]
Construct = Annotated[str, Field(max_length=255), NoNul]
Model = Annotated[str, Field(max_length=255), NoNul]
ModelConfig = Annotated[str, Field(max_length=255), NoNul]
ModelFields = Annotated[
    list[Annotated[str, Field(max_length=255), NoNul]], Field(max_length=100)
]
ModelDump = Annotated[str, Field(max_length=10000), NoNul]
Str = Annotated[str, Field(max_length=255), NoNul]
Int = Annotated[StrictInt, Field(ge=-9223372036854775808, le=9223372036854775807)]
FieldFloat = Annotated[StrictFloat, Field(allow_inf_nan=False)]
List = Annotated[
    list[Annotated[str, Field(max_length=255), NoNul]], Field(max_length=100)
]
Type = Literal["one", "two"]
Self = Annotated[str, Field(max_length=255), NoNul]
Cls = Annotated[str, Field(max_length=255), NoNul]
FieldQuery = Annotated[str, Field(max_length=255), NoNul]
FieldBody = Annotated[str, Field(max_length=255), NoNul]
Db = Annotated[str, Field(max_length=255), NoNul]
FieldResponse = Annotated[str, Field(max_length=255), NoNul]
Limit = Annotated[StrictInt, Field(ge=-9223372036854775808, le=9223372036854775807)]
Sort = Annotated[str, Field(max_length=255), NoNul]
Search = Annotated[str, Field(max_length=255), NoNul]
Items = Annotated[str, Field(max_length=255), NoNul]
Key = Annotated[str, Field(max_length=255), NoNul]
Value = Annotated[str, Field(max_length=255), NoNul]
Name = Annotated[str, Field(max_length=255), NoNul]
FieldField = Annotated[str, Field(max_length=255), NoNul]
FieldName = Annotated[str, Field(max_length=255), NoNul]
FieldString = Annotated[str, Field(max_length=255), NoNul]
Record = Annotated[str, Field(max_length=255), NoNul]
RecordId = Annotated[str, Field(max_length=255), NoNul]
FieldDecimal = Annotated[
    Decimal, ToTheDigit, Field(max_digits=10, decimal_places=2), with_places(2)
]
FieldLiteral = Annotated[str, Field(max_length=255), NoNul]
FieldAnnotated = Annotated[str, Field(max_length=255), NoNul]
IntFilter = Annotated[int, Field(ge=-9223372036854775808, le=9223372036854775807)]


class RecordBase(Input):
    """The fields of a record that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "class": "First class",
                    "from": "First from",
                    "import": True,
                    "metadata": {"colour": "blue"},
                    "schema": "First schema",
                    "copy": 2,
                    "registry": "First registry",
                    "validate": False,
                    "construct": "First construct",
                    "model": "First model",
                    "model_config": "First model config",
                    "model_fields": ["First model field", "Second model field"],
                    "model_dump": "Two litres, and some bread if there is any left.",
                    "date": "2026-01-15",
                    "datetime": "2026-01-15T09:30:00Z",
                    "time": "09:30:00",
                    "str": "First str",
                    "int": 2,
                    "float": 9.9,
                    "bool": True,
                    "list": ["First list", "Second list"],
                    "dict": {"colour": "blue"},
                    "type": "two",
                    "tuple": "3f2b8c1e-5d4a-4e6f-9b7c-0a1d2e3f4a5b",
                    "dt": "2026-01-15T09:30:00Z",
                    "json": {"colour": "blue"},
                    "self": "First self",
                    "cls": "First cls",
                    "query": "First query",
                    "body": "First body",
                    "db": "First db",
                    "response": "First response",
                    "limit": 1,
                    "sort": "First sort",
                    "search": "First search",
                    "items": "First items",
                    "key": "First key",
                    "value": "First value",
                    "name": "First record",
                    "field": "First field",
                    "field_name": "First field name",
                    "string": "First string",
                    "record": "First record",
                    "record_id": "First record id",
                    "decimal": "9.90",
                    "literal": "First literal",
                    "annotated": "First annotated",
                },
            ],
        },
    )

    class_: Class = Field(alias="class")
    from_: From = Field(alias="from")
    import_: StrictBool = Field(default=False, alias="import")
    metadata_: Json = Field(alias="metadata")
    schema_: Schema | None = Field(default=None, alias="schema")
    copy_: Copy = Field(default=1, alias="copy")
    registry_: Registry | None = Field(default=None, alias="registry")
    validate_: StrictBool = Field(default=True, alias="validate")
    construct_: Construct = Field(default="plain", alias="construct")
    model: Model | None = None
    model_config_: ModelConfig | None = Field(default=None, alias="model_config")
    model_fields_: ModelFields = Field(default=[], alias="model_fields")
    model_dump_: ModelDump | None = Field(default=None, alias="model_dump")
    date: Date | None = None
    datetime: DateTime | None = None
    time: Time | None = None
    str_: Str | None = Field(default=None, alias="str")
    int_: Int = Field(default=1, alias="int")
    float_: FieldFloat | None = Field(default=None, alias="float")
    bool_: StrictBool | None = Field(default=None, alias="bool")
    list_: List | None = Field(default=None, alias="list")
    dict_: Json | None = Field(default=None, alias="dict")
    type_: Type = Field(default="one", alias="type")
    tuple_: Uuid | None = Field(default=None, alias="tuple")
    dt_: DateTime | None = Field(default=None, alias="dt")
    json_: Json | None = Field(default=None, alias="json")
    self: Self | None = None
    cls_: Cls | None = Field(default=None, alias="cls")
    query: FieldQuery | None = None
    body: FieldBody | None = None
    db: Db | None = None
    response: FieldResponse | None = None
    limit: Limit | None = None
    sort: Sort | None = None
    search: Search | None = None
    items: Items | None = None
    key: Key | None = None
    value: Value | None = None
    name: Name | None = None
    field: FieldField | None = None
    field_name: FieldName | None = None
    string: FieldString | None = None
    record: Record | None = None
    record_id: RecordId | None = None
    decimal: FieldDecimal | None = None
    literal: FieldLiteral | None = None
    annotated: FieldAnnotated | None = None


class RecordCreate(RecordBase):
    """The body that creates a record."""


class RecordReplace(RecordBase):
    """The body that replaces a record.

    What it leaves out gets its default.
    """


class RecordUpdate(Input):
    """The fields of a record to change.

    What it leaves out stays as it is.
    """

    model_config = RecordBase.model_config

    class_: Class = omitted(alias="class")
    from_: From = omitted(alias="from")
    import_: StrictBool = omitted(alias="import")
    metadata_: Json = omitted(alias="metadata")
    schema_: Schema | None = omitted(alias="schema")
    copy_: Copy = omitted(alias="copy")
    registry_: Registry | None = omitted(alias="registry")
    validate_: StrictBool = omitted(alias="validate")
    construct_: Construct = omitted(alias="construct")
    model: Model | None = omitted()
    model_config_: ModelConfig | None = omitted(alias="model_config")
    model_fields_: ModelFields = omitted(alias="model_fields")
    model_dump_: ModelDump | None = omitted(alias="model_dump")
    date: Date | None = omitted()
    datetime: DateTime | None = omitted()
    time: Time | None = omitted()
    str_: Str | None = omitted(alias="str")
    int_: Int = omitted(alias="int")
    float_: FieldFloat | None = omitted(alias="float")
    bool_: StrictBool | None = omitted(alias="bool")
    list_: List | None = omitted(alias="list")
    dict_: Json | None = omitted(alias="dict")
    type_: Type = omitted(alias="type")
    tuple_: Uuid | None = omitted(alias="tuple")
    dt_: DateTime | None = omitted(alias="dt")
    json_: Json | None = omitted(alias="json")
    self: Self | None = omitted()
    cls_: Cls | None = omitted(alias="cls")
    query: FieldQuery | None = omitted()
    body: FieldBody | None = omitted()
    db: Db | None = omitted()
    response: FieldResponse | None = omitted()
    limit: Limit | None = omitted()
    sort: Sort | None = omitted()
    search: Search | None = omitted()
    items: Items | None = omitted()
    key: Key | None = omitted()
    value: Value | None = omitted()
    name: Name | None = omitted()
    field: FieldField | None = omitted()
    field_name: FieldName | None = omitted()
    string: FieldString | None = omitted()
    record: Record | None = omitted()
    record_id: RecordId | None = omitted()
    decimal: FieldDecimal | None = omitted()
    literal: FieldLiteral | None = omitted()
    annotated: FieldAnnotated | None = omitted()


class RecordResponse(Output):
    """A record, as its owner sees it."""

    id: Id
    user_id: Id
    class_: str = Field(serialization_alias="class")
    from_: str = Field(serialization_alias="from")
    import_: bool = Field(serialization_alias="import")
    metadata_: JsonValue = Field(serialization_alias="metadata")
    schema_: str | None = Field(serialization_alias="schema")
    copy_: int = Field(serialization_alias="copy")
    registry_: str | None = Field(serialization_alias="registry")
    validate_: bool = Field(serialization_alias="validate")
    construct_: str = Field(serialization_alias="construct")
    model: str | None
    model_config_: str | None = Field(serialization_alias="model_config")
    model_fields_: list[str] = Field(serialization_alias="model_fields")
    model_dump_: str | None = Field(serialization_alias="model_dump")
    date: dt.date | None
    datetime: dt.datetime | None
    time: dt.time | None
    str_: str | None = Field(serialization_alias="str")
    int_: int = Field(serialization_alias="int")
    float_: float | None = Field(serialization_alias="float")
    bool_: bool | None = Field(serialization_alias="bool")
    list_: list[str] | None = Field(serialization_alias="list")
    dict_: JsonValue | None = Field(serialization_alias="dict")
    type_: Type = Field(serialization_alias="type")
    tuple_: UUID | None = Field(serialization_alias="tuple")
    dt_: dt.datetime | None = Field(serialization_alias="dt")
    json_: JsonValue | None = Field(serialization_alias="json")
    self: str | None
    cls_: str | None = Field(serialization_alias="cls")
    query: str | None
    body: str | None
    db: str | None
    response: str | None
    limit: int | None
    sort: str | None
    search: str | None
    items: str | None
    key: str | None
    value: str | None
    name: str | None
    field: str | None
    field_name: str | None
    string: str | None
    record: str | None
    record_id: str | None
    decimal: PlainDecimal | None
    literal: str | None
    annotated: str | None
    created_at: dt.datetime
    updated_at: dt.datetime


class RecordPage(PageResponse[RecordResponse]):
    """Some of your records."""


class RecordQuery(PageQuery):
    """What a list of records can be asked for."""

    sort: Literal[
        "-created_at",
        "created_at",
        "-class",
        "class",
        "-copy",
        "copy",
        "-date",
        "date",
        "-int",
        "int",
        "-type",
        "type",
    ] = "-created_at"
    class_: Class | None = Field(default=None, alias="class")
    from_: From | None = Field(default=None, alias="from")
    model: Model | None = None
    date: Date | None = None
    str_: Str | None = Field(default=None, alias="str")
    int_: IntFilter | None = Field(default=None, alias="int")
    type_: Type | None = Field(default=None, alias="type")
    self: Self | None = None
    name: Name | None = None
    search: Annotated[str, Field(min_length=1, max_length=100), NoNul] | None = None
