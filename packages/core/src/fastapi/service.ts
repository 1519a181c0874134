import type { Access, Field, Link } from "../model/model.ts";
import type { IdKind } from "../spec/spec.ts";

/** A model with the names it has in Python, in SQL and in HTTP: all that the emitters read. */
export interface Service {
  /** `Todo API` */
  readonly title: string;
  readonly description: string;
  /** `todo-api`: the package, the issuer of its tokens and the database are called so. */
  readonly slug: string;
  readonly ids: IdKind;
  /** Why there are administrators; absent where there are none. */
  readonly administrators?: string;
  /** What the static files leave out where the service does not need it. */
  readonly features: ReadonlySet<Feature>;
  /** A resource stands after those it refers to. */
  readonly resources: readonly ServiceResource[];
  /** The references that lead to a resource, by its `one`. */
  readonly incoming: ReadonlyMap<string, readonly Incoming[]>;
}

/** A field of a resource that leads to a row of another, or of the same. */
export interface Incoming {
  readonly resource: ServiceResource;
  readonly field: ServiceField;
}

/**
 * What a service may have beside rows of one user. `audit`: a trail of changes. `organisations`: a resource belongs to
 * one. `users`: a resource belongs to a user. `links`: a reference to many. `reassignment`: rows outlive their account.
 * `read_only`: a field that no user sets. `server_values`: one that the service sets. `write_only`: one never returned.
 * `cascading`: a row is deleted with the one that it refers to. `clearing`: a reference leads nowhere once its row is
 * deleted; `chained_clearing`: also when that row is deleted because of another. `recorded_cascades`: the trail tells of
 * rows that are deleted because of another, `recorded_losses`: of another resource; `recorded_clearing`: of rows whose
 * reference is emptied; `newcomers`: rows may begin to refer to one that is about to be deleted; `following`: the rows
 * that go with one are looked up. `beyond_owner`: there are statements that reach rows of several owners on purpose.
 * `views`: a response shows more of a row than its columns. `open_links`: references to many are shown beyond their
 * owner. `shared_links`: rows that are shared have them; `shared_expansion`: such rows are shown with others that are
 * shared. `nesting`: there are routes below a row. `bulk`: several rows are created in one request; `bulk_references`:
 * rows that refer to others. `forbidden`: a user may see a row and not do everything with it.
 */
export type Feature =
  | "administrator_fields"
  | "administrators"
  | "audit"
  | "beyond_owner"
  | "bulk"
  | "bulk_references"
  | "cascading"
  | "chained_clearing"
  | "class_variables"
  | "clearing"
  | "decimals"
  | "expansion"
  | "following"
  | "forbidden"
  | "links"
  | "nesting"
  | "newcomers"
  | "organisations"
  | "open_links"
  | "public_expansion"
  | "public_links"
  | "public_read"
  | "read_only"
  | "reassignment"
  | "recorded_cascades"
  | "recorded_clearing"
  | "recorded_losses"
  | "references"
  | "server_values"
  | "shared_expansion"
  | "shared_links"
  | "sharing"
  | "users"
  | "views"
  | "write_only";

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
  /** The column that says who owns a row. */
  readonly owner: "user_id" | "organisation_id";
  /** Why a row belongs to an organisation; absent where it belongs to a user. */
  readonly ownerReason?: string;
  /** Why everybody may read a row; absent where only its owner may. */
  readonly publicRead?: string;
  readonly share: readonly Access[];
  /** The table of those with whom rows are shared; absent where they are not. */
  readonly shares?: ServiceShares;
  readonly bulk: boolean;
  readonly onAccountDelete: "delete" | "reassign";
  readonly fields: readonly ServiceField[];
  readonly links: readonly ServiceLink[];
  /** Sets of columns that are unique within an owner. */
  readonly uniques: readonly ColumnSet[];
  /**
   * Indexes. Those led by the owner come first, and the very first serves the order in which a list is shown by default.
   * The others serve lists of the rows of all owners.
   */
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
  /** The columns, the owner first, but in an index over all owners. */
  readonly columns: readonly string[];
}

/** The table of shares of a resource, and its names. */
export interface ServiceShares {
  /** `TodoShare`: a row of the table, and the beginning of its schemas. */
  readonly className: string;
  /** `todo_share`: the module of the model and of the schemas. */
  readonly one: string;
  /** `todo_shares`: the table, and the module of the routes. */
  readonly many: string;
  /** A row is shared with a user once. */
  readonly unique: ColumnSet;
  /** One serves the list of those who share a row, and one the list of what is shared with a user. */
  readonly indexes: readonly ColumnSet[];
}

/** A reference to many rows, and its names. */
export interface ServiceLink {
  readonly link: Link;
  /** `tag_ids` in JSON and in Python. */
  readonly name: string;
  /** `tag_id`: what a list is filtered by. */
  readonly filter: string;
  /** The name of its type among the schemas: `TagIds`. */
  readonly typeName: string;
  /** `TodoTag`: a row of the table between the two sides. */
  readonly className: string;
  /** `todo_tag`: its module. */
  readonly one: string;
  /** `todo_tag_links`: its table. */
  readonly many: string;
  readonly target: ResourceNames;
}

/** The names of routes below a row. */
export interface NestedNames {
  /** `ProjectTask`: the beginning of `ProjectTaskCreate`. */
  readonly className: string;
  /** `project_task`: the end of `create_project_task`. */
  readonly one: string;
  /** `project_tasks`: the module of the routes, and the end of `list_project_tasks`. */
  readonly many: string;
  /** `/projects/{project_id}/tasks` */
  readonly path: string;
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
  /**
   * Whether nobody but the owner sets it in a row that others may write: where the spec says so, for references, and for
   * what is unique, since to set it tells of the other rows of the owner.
   */
  readonly isOwners: boolean;
  /** The resource that a reference leads to. */
  readonly target?: ResourceNames;
  /** The names of the routes below the row that a reference leads to, if there are any. */
  readonly nested?: NestedNames;
}
