import type { Noun } from "../../model/model.ts";
import * as pythonNames from "../python-names.ts";
import { pascalCase, snakeCase } from "./words.ts";

/** Words that Python keeps for itself. https://docs.python.org/3/reference/lexical_analysis.html#keywords */
const KEYWORDS: ReadonlySet<string> = new Set(
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
    "bool cast cls dt float int l list omitted str tuple type"
  ).split(" "),
);

/** Names of every list query, which no filter can have. */
export const QUERY_NAMES: ReadonlySet<string> = new Set(
  "cursor descending expand limit search skip sort with_total".split(" "),
);

/** Columns that PostgreSQL gives to every table. https://www.postgresql.org/docs/current/ddl-system-columns.html */
export const SYSTEM_COLUMNS: ReadonlySet<string> = new Set("cmax cmin ctid tableoid xmax xmin".split(" "));

/** Names of classes that the generated modules import or define. */
const TAKEN_CLASSES: ReadonlySet<string> = new Set([
  ...Object.values(pythonNames).map(({ text }) => text),
  ...(
    "ApiError AsyncClient Auth BadRequest Base Body Conflict ContentTooLarge CurrentUser CurrentUserId " +
    "CursorsOfService DbSession Doc Float Health IntegrityError Me NotFound Number Owned Page SQLModel StrictRoute " +
    "Test Token Unauthorized Unavailable Unprocessable UnsupportedMediaType User"
  ).split(" "),
]);

/**
 * Classes that Python has without an import, its keywords among them, and the names that are hard to tell from 0 and 1.
 * https://docs.python.org/3/library/exceptions.html#exception-hierarchy
 */
const BUILT_IN_CLASSES: ReadonlySet<string> = new Set(
  (
    "ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BufferError BytesWarning " +
    "ConnectionError DeprecationWarning Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup False " +
    "FileExistsError FileNotFoundError FutureWarning GeneratorExit I ImportError ImportWarning IndentationError " +
    "IndexError InterruptedError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError " +
    "None NotImplemented NotImplementedError O OverflowError PendingDeprecationWarning PermissionError " +
    "ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopIteration " +
    "SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError UnboundLocalError " +
    "UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError " +
    "Warning ZeroDivisionError BlockingIoError BrokenPipeError"
  ).split(" "),
);

/** Whether a class of that name would hide another. */
export function isTakenClass(name: string): boolean {
  return TAKEN_CLASSES.has(name) || BUILT_IN_CLASSES.has(name);
}

/** Names that Windows keeps from files, whatever their ending. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICES = /^(?:aux|con|nul|prn|(?:com|lpt)\d)$/;

/** Whether the class, a module or a function of a resource would have a name that is taken. */
export function isTakenResource({ singular, plural }: Noun): boolean {
  const words = [snakeCase(singular), snakeCase(plural)];
  const isTaken = (word: string) => KEYWORDS.has(word) || DEVICES.test(word) || word === "owned";
  return isTakenClass(pascalCase(singular)) || words.some(isTaken);
}

/** What follows the name of a resource in the names of its schemas. */
export const SCHEMA_SUFFIXES: readonly string[] =
  "Base BulkCreate BulkResponse Create Expanded ExpandedPage Expansion GetQuery Page Query Replace Response Update".split(
    " ",
  );

/** The attribute of a field: its name, with `_` behind it where the name is taken. */
export function attributeOf(name: string): string {
  return KEYWORDS.has(name) || TAKEN_BY_LIBRARIES.has(name) ? `${name}_` : name;
}
