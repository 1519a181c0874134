/** What is served in every row without being asked for, under all the names that it goes by. */
export const implicitFields: ReadonlySet<string> = new Set([
  "id",
  "ids",
  "uuid",
  "primary key",
  "unique id",
  "user",
  "user id",
  "owner",
  "owner id",
  "created at",
  "created on",
  "created",
  "creation date",
  "creation time",
  "created date",
  "date created",
  "updated at",
  "updated on",
  "updated",
  "last updated",
  "last modified",
  "last modified at",
  "modified at",
  "modified",
  "update date",
  "date updated",
  "timestamps",
  "created by",
]);

/** Names of resources that mean something else in the program, with what a person would call the thing instead. */
export const resourceNames: Readonly<Record<string, string>> = {
  class: "school class",
  date: "calendar date",
  doc: "document",
  email: "email message",
  error: "error report",
  field: "form field",
  global: "global setting",
  import: "import job",
  list: "item list",
  model: "item model",
  object: "stored object",
  page: "content page",
  pass: "entry pass",
  query: "saved query",
  raise: "pay raise",
  request: "service request",
  response: "survey response",
  return: "item return",
  session: "event session",
  test: "test run",
  text: "text note",
  time: "time entry",
  token: "stored token",
  try: "attempt",
  type: "item type",
  url: "web link",
  yield: "crop yield",
};

/** Words that no resource can be called by alone: Python and the generated modules have them. */
export const takenNouns: ReadonlySet<string> = new Set(
  (
    "and annotated any as assert async auth await base body break conflict continue decimal def del elif else " +
    "enum except ellipsis exception false finally float for from global health http i id if in index input int " +
    "integer is json lambda literal me none nonlocal not number o object optional or output owned redoc router " +
    "set string true tuple unauthorized unavailable unprocessable user users uuid warning while with"
  ).split(" "),
);

/** Names of fields that mean something else in the program, with the names that are used instead. */
export const fieldNames: Readonly<Record<string, string>> = {
  as: "taken_as",
  class: "class_name",
  def: "definition",
  else: "otherwise",
  for: "meant_for",
  from: "from_date",
  global: "is_global",
  import: "import_name",
  in: "held_in",
  is: "is_so",
  lambda: "lambda_value",
  pass: "pass_name",
  return: "return_note",
  to: "to_date",
  try: "attempt",
  with: "together_with",
  yield: "crop_yield",
};

/** Words that no field can be called by, besides those of {@link fieldNames}. */
export const reservedFields: ReadonlySet<string> = new Set(
  (
    "and assert async await break continue del elif except finally if nonlocal not or raise while none true false " +
    "null"
  ).split(" "),
);
