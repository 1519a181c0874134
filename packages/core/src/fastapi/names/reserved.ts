/** Words that Python keeps for itself. https://docs.python.org/3/reference/lexical_analysis.html#keywords */
export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global " +
    "if import in is lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);

/**
 * Names that a field cannot have as an attribute, beside the keywords: attributes of Pydantic models and of SQLModel
 * tables, which a field would silently replace or be replaced by, and the names that the class body itself needs.
 */
const TAKEN_BY_LIBRARIES: ReadonlySet<string> = new Set(
  (
    "metadata registry copy construct dict from_orm json parse_file parse_obj parse_raw schema schema_json " +
    "sqlmodel_update update_forward_refs validate " +
    "model_computed_fields model_config model_construct model_copy model_dump model_dump_json model_extra " +
    "model_fields model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild " +
    "model_validate model_validate_json model_validate_strings " +
    "bool dt float int list omitted str tuple type"
  ).split(" "),
);

/** Names of every list query, which no filter can have. */
export const QUERY_NAMES: ReadonlySet<string> = new Set(
  "cursor descending limit search skip sort sort_name with_total".split(" "),
);

/** Names of classes that the generated modules import or define. */
export const TAKEN_CLASSES: ReadonlySet<string> = new Set(
  (
    "APIRouter Annotated Any ApiError AsyncClient Auth BadRequest Base BodyId Conflict ContentTooLarge CurrentUser " +
    "CurrentUserId CursorsOfService Date DateTime DbSession Decimal Doc EmailStr ExactDecimal Field " +
    "ForeignKeyConstraint Health Id Index Input Json JsonDocument JsonValue Literal Me NoBoolean NoNul NotFound Number " +
    "Output Owned OwnedRow Page PageQuery PageResponse PathId Query Response SQLModel StrictBool StrictFloat StrictInt " +
    "StrictRoute String Test Text Time Token Unauthorized Unavailable Unprocessable UnsupportedMediaType " +
    "UniqueConstraint Url User Uuid"
  ).split(" "),
);

/** What follows the name of a resource in the names of its schemas. */
export const SCHEMA_SUFFIXES: readonly string[] = ["Base", "Create", "Page", "Query", "Replace", "Response", "Update"];

/** The attribute of a field: its name, with `_` behind it where the name is taken. */
export function attributeOf(name: string): string {
  return KEYWORDS.has(name) || TAKEN_BY_LIBRARIES.has(name) ? `${name}_` : name;
}
