import fc from "fast-check";

/** Names of fields that something in Python, its libraries or the generated code is called as well. */
const takenFields: readonly string[] = (
  "class def from none true async await lambda match case type import metadata registry copy json dict schema validate " +
  "construct fields model_config model_dump model_validate model_fields model_copy model_extra model_post_init " +
  "model_name sqlmodel_update name value values items keys get pop update list int str float bool bytes tuple set date " +
  "datetime time decimal uuid field query body response request session user owner owner_id version self cls db sa dt " +
  "col select cursors cursor limit skip sort search total page path router status any literal annotated optional base " +
  "output input omitted created updated x column_names table constructor prototype tostring e2 a1 o0 " +
  "row rows key number alice bob other third same change foreign missing url body_of verb theft defaults required " +
  "conditions current_user_id"
).split(" ");

/** Names of resources of the same kind. */
const takenResources: readonly string[] = (
  "Typing Enum Type Datetime Main App Model Config SQLModel " +
  "BaseModel Session Request Optional List Dict Item Row Error Router Migration " +
  "Backend Pytest Alice Bob Nobody Conftest Factory Answer Object HTTPLog A X1 Z9Y Metadata News " +
  "Person Sheep Box Category Sqlalchemy Pydantic Fastapi Schema Route Service Event"
).split(" ");

const word = (first: string, more: string, maxLength: number) =>
  fc
    .tuple(fc.constantFrom(...first), fc.string({ unit: fc.constantFrom(...more), maxLength: maxLength - 1 }))
    .map(([start, rest]) => start + rest);

const lower = "abcdefghijklmnopqrstuvwxyz";
const digits = "0123456789";

/** Names of fields: ordinary, odd, and as short and as long as they may be. */
export const fieldName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...takenFields),
  fc.constantFrom("title", "description", "due_on", "is_completed", "price", "email", "website", "rank", "notes"),
  fc
    .array(word(lower + digits, lower + digits, 9), { minLength: 1, maxLength: 5 })
    .map((words) => words.join("_").replace(/^[0-9]+_?/, "n")),
  word(lower, lower + digits, 48).map((name) => name.padEnd(48, "w")),
  word(lower, lower, 1),
);

/** Names of resources, in PascalCase. */
export const resourceName: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...takenResources) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("Todo", "Project", "BlogPost", "JournalEntry", "Invoice", "Recipe", "Track"),
  },
  { weight: 3, arbitrary: word(lower.toUpperCase(), lower + digits, 12).map((name) => `${name}o`) },
  { weight: 1, arbitrary: word(lower.toUpperCase(), lower, 48).map((name) => name.padEnd(47, "w")) },
);
