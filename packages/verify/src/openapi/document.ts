/** Any value that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON Schema, with references resolved and the forms of OpenAPI 3.0 turned into those of 3.1. */
export interface Schema {
  /** Absent: any type. */
  readonly types?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** Whether an object may have properties that are not declared; absent: not said. */
  readonly open?: boolean;
  readonly items?: Schema;
  readonly options?: readonly Schema[];
  readonly enum?: readonly Json[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: Json;
  readonly examples?: readonly Json[];
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly place: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly schema: Schema;
}

/** One method on one path. */
export interface Operation {
  /** In capitals. */
  readonly method: string;
  /** As in the document: `/projects/{project_id}/tasks`. */
  readonly path: string;
  /** `PATCH /todos/{todo_id}`: how reports call it. */
  readonly title: string;
  readonly parameters: readonly Parameter[];
  /** The JSON body; absent where there is none. */
  readonly body?: { readonly schema: Schema; readonly required: boolean };
  /** The form that it takes instead, `application/x-www-form-urlencoded`. */
  readonly form?: Schema;
  /** Documented answers by status: `200`, `4XX`, `default`. The schema is that of the JSON body, if there is one. */
  readonly responses: Readonly<Record<string, { readonly schema?: Schema }>>;
  /** Whether the document says that it needs a signed-in user. */
  readonly secured: boolean;
  readonly tags: readonly string[];
}

/** What an OpenAPI document says of an API. */
export interface Api {
  readonly title: string;
  readonly version: string;
  readonly operations: readonly Operation[];
  /** The address of the token route of the OAuth2 password flow, if one is declared. */
  readonly tokenUrl?: string;
}
