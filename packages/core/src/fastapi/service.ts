import type { Field } from "../model/model.ts";
import type { IdKind } from "../spec/spec.ts";

/** A model with the names it has in Python, in SQL and in HTTP: all that the emitters read. */
export interface Service {
  /** `Todo API` */
  readonly title: string;
  readonly description: string;
  /** `todo-api`: the package, the issuer of its tokens and the database are called so. */
  readonly slug: string;
  readonly ids: IdKind;
  /** A resource stands after those it refers to. */
  readonly resources: readonly ServiceResource[];
}

/** The names of a resource. */
export interface ResourceNames {
  /** `JournalEntry` */
  readonly className: string;
  /** `journal_entry`: the module of the model and of the schemas, and the end of `create_journal_entry`. */
  readonly one: string;
  /** `journal_entries`: the table, the module of the routes, and the end of `list_journal_entries`. */
  readonly many: string;
  /** `/journal-entries` */
  readonly path: string;
  /** `journal entry`, for sentences. */
  readonly noun: string;
  /** `journal entries`, for sentences. */
  readonly nouns: string;
  /** `a journal entry`, for sentences. */
  readonly aNoun: string;
}

/** A resource and its names. */
export interface ServiceResource extends ResourceNames {
  readonly description: string;
  readonly fields: readonly ServiceField[];
  /** Sets of columns that are unique within an owner. */
  readonly uniques: readonly ColumnSet[];
  /** Indexes, each led by the owner; the first serves the order in which a list is shown by default. */
  readonly indexes: readonly ColumnSet[];
  /** What `sort` accepts, `-` for descending: `created_at`, `-created_at`, … The first is the default. */
  readonly sorts: readonly string[];
  readonly filters: readonly ServiceField[];
  readonly searches: readonly ServiceField[];
}

/** A constraint or an index of the table. */
export interface ColumnSet {
  /** Its name in the database: at most 63 characters, the limit of PostgreSQL. */
  readonly name: string;
  /** The columns, the owner first. */
  readonly columns: readonly string[];
}

/** A field and its names. */
export interface ServiceField {
  readonly field: Field;
  /** The name in JSON, in the query and in the database: `due_on`, `metadata`. */
  readonly name: string;
  /** The name in Python: the same, or with `_` at its end where Python or a library has taken it: `metadata_`. */
  readonly attribute: string;
  /** The name of its type among the schemas: `DueOn`. */
  readonly typeName: string;
  /** The resource that a reference leads to. */
  readonly target?: ResourceNames;
}
