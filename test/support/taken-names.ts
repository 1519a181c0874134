/*
 * Names of fields and resources that something else is called as well: Python, its libraries, the generated code,
 * JavaScript. They come from the catalogue of attacks on generators.
 */

/** How a name of a field ends up. */
export interface FieldNames {
  /** The field is called so in Python, in SQL and in JSON. */
  readonly kept: readonly string[];
  /** The field has `_` behind its name in Python, and its name in SQL and in JSON. */
  readonly mapped: readonly string[];
  /** The name is refused, with a code. */
  readonly refused: ReadonlyMap<string, readonly string[]>;
}

export const takenFields: FieldNames = {
  kept: [
    ...names(
      "none true false match case self query column columns keys items values get pop name table info user select",
    ),
    ...names("limit offset skip sort search cursor optional session request response router status any literal field"),
    ...names(
      "model_name date datetime time decimal uuid owner_id version constructor prototype settings app base body",
    ),
    ...names("conditions current_user_id db created updated a z9 descending sort_name title path"),
    "w".repeat(48),
  ],
  mapped: [
    ...names(
      "and as assert async await break class continue def del elif else except finally for from global if import",
    ),
    ...names("in is lambda nonlocal not or pass raise return try while with yield"),
    ...names("metadata registry copy construct dict json schema schema_json validate from_orm parse_file parse_obj"),
    ...names("parse_raw update_forward_refs sqlmodel_update model_config model_dump model_dump_json model_validate"),
    ...names("model_validate_json model_validate_strings model_fields model_fields_set model_extra model_copy"),
    ...names("model_construct model_json_schema model_rebuild model_post_init model_computed_fields"),
    ...names("model_parametrized_name bool cls dt float int l list omitted str tuple type"),
  ],
  refused: new Map([
    ["implicit-field", names("id user_id created_at updated_at")],
    [
      "field-name",
      [
        ...names("_private __tablename__ __dict__ __eq__ __table_args__ __mapper_args__ _sa_instance_state __proto__"),
        ...names(
          "userId UserID Optional Field None True toString hasOwnProperty valueOf 1st due-on due.on $price due__on",
        ),
        ...["due on", "", "w".repeat(49), "w".repeat(256), "\u{1f600}", "\ufb01eld", "n\u00e4me", "na\u200bme", "due_"],
      ],
    ],
  ]),
};

/** Names of resources, by the code that refuses them; those under `kept` make a service. */
export const takenResources = {
  kept: [
    ...names(
      "Typing Enum Datetime Main App SQLModel Model Config BaseModel Session Request Optional List Dict Object Item Type",
    ),
    ...names("RefreshToken IdempotencyKey Constructor Prototype ToString HasOwnProperty ValueOf Sqlalchemy Pydantic"),
    ...names("Person Box News Sheep Row L Migration Factory Router Status Engine Database Alice Nobody Conftest Slice"),
  ],
  refused: new Map([
    ["implicit-resource", ["User"]],
    [
      "reserved-resource",
      [
        ...names("Base Json Field Test Class Import None A I O Exception ValueError UUID Token Auth Doc Health"),
        ...names(
          "Response Query Page Annotated Any Literal Input Output OwnedRow CurrentUserId BadRequest AsyncClient",
        ),
      ],
    ],
    ["plural-name", names("Types Boxes People Settings")],
    [
      "resource-name",
      [...names("item __proto__ Todo-Item 1Todo Todo_Item"), "Todo Item", "W".repeat(49), "\ufb01eld", ""],
    ],
    ["long-name", [`${"Word".repeat(12)}`]],
  ]),
} as const satisfies { readonly kept: readonly string[]; readonly refused: ReadonlyMap<string, readonly string[]> };

function names(text: string): readonly string[] {
  return text.split(" ");
}
