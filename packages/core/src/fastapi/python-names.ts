import { member, module, type Name } from "../python/code.ts";

/** What the generated modules import, each where it lives. To print one is to import it. */

export const dt: Name = module("datetime", "dt");
export const sa: Name = module("sqlalchemy", "sa");

export const Annotated: Name = member("typing", "Annotated");
export const Any: Name = member("typing", "Any");
export const ClassVar: Name = member("typing", "ClassVar");
export const Literal: Name = member("typing", "Literal");
export const cast: Name = member("typing", "cast");
export const DecimalClass: Name = member("decimal", "Decimal");
export const UUID: Name = member("uuid", "UUID");

export const ConfigDict: Name = member("pydantic", "ConfigDict");
export const Field: Name = member("pydantic", "Field");
export const JsonValue: Name = member("pydantic", "JsonValue");
export const StrictBool: Name = member("pydantic", "StrictBool");
export const StrictFloat: Name = member("pydantic", "StrictFloat");
export const StrictInt: Name = member("pydantic", "StrictInt");

export const BigInteger: Name = member("sqlalchemy", "BigInteger");
export const ForeignKeyConstraint: Name = member("sqlalchemy", "ForeignKeyConstraint");
export const Index: Name = member("sqlalchemy", "Index");
export const Integer: Name = member("sqlalchemy", "Integer");
export const String_: Name = member("sqlalchemy", "String");
export const Text: Name = member("sqlalchemy", "Text");
export const UniqueConstraint: Name = member("sqlalchemy", "UniqueConstraint");
export const ColumnField: Name = member("sqlmodel", "Field");
export const UTCDateTime: Name = member("sqlmodel.sql.sqltypes", "UTCDateTime");

export const APIRouter: Name = member("fastapi", "APIRouter");
export const Query: Name = member("fastapi", "Query");
export const Response: Name = member("fastapi", "Response");
export const status: Name = member("fastapi", "status");

export const BodyId: Name = member("backend.ids", "BodyId");
export const Id: Name = member("backend.ids", "Id");
export const IdColumn: Name = member("backend.ids", "IdColumn");
export const PathId: Name = member("backend.ids", "PathId");
export const OrganisationRow: Name = member("backend.models.owned_row", "OrganisationRow");
export const OrganisationLink: Name = member("backend.models.owned_link", "OrganisationLink");
export const UserLink: Name = member("backend.models.owned_link", "UserLink");
export const OwnedLink: Name = member("backend.models.owned_link", "OwnedLink");
export const OutlivingRow: Name = member("backend.models.owned_row", "OutlivingRow");
export const OwnedRow: Name = member("backend.models.owned_row", "OwnedRow");
export const UserRow: Name = member("backend.models.owned_row", "UserRow");
export const Input: Name = member("backend.schemas.base", "Input");
export const Output: Name = member("backend.schemas.base", "Output");
export const omitted: Name = member("backend.schemas.base", "omitted");
export const RowView: Name = member("backend.row_view", "RowView");
export const PageQuery: Name = member("backend.pagination", "PageQuery");
export const PageResponse: Name = member("backend.pagination", "PageResponse");

export const DateInput: Name = member("backend.types.date", "Date");
export const DateTimeInput: Name = member("backend.types.datetime", "DateTime");
export const TimeInput: Name = member("backend.types.time", "Time");
export const EmailInput: Name = member("backend.types.email", "Email");
export const UuidInput: Name = member("backend.types.uuid", "Uuid");
export const UrlInput: Name = member("backend.types.url", "Url");
export const Unique: Name = member("backend.types.unique", "Unique");
export const NoNul: Name = member("backend.types.text", "NoNul");
export const JsonInput: Name = member("backend.types.json", "Json");
export const JsonDocument: Name = member("backend.types.json", "JsonDocument");
export const PlainDecimal: Name = member("backend.types.decimal", "PlainDecimal");
export const ExactDecimal: Name = member("backend.types.decimal", "ExactDecimal");
export const ToTheDigit: Name = member("backend.types.decimal", "ToTheDigit");
export const withPlaces: Name = member("backend.types.decimal", "with_places");
