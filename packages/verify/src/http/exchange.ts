/** A request as it is sent: everything but the address of the server and the token of its sender. */
export interface Request {
  /** In capitals; any token that HTTP allows. */
  readonly method: string;
  /** With its query, percent-encoded, sent as it stands: `/todos?limit=1`. */
  readonly path: string;
  /** By names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is; text in UTF-8. */
  readonly body?: string | Uint8Array;
}

/** What came back. */
export interface Response {
  readonly status: number;
  /** By names in lower case; several of a name are joined with commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** As text; bytes that are no UTF-8 become U+FFFD. */
  readonly body: string;
  /** The body as JSON; `undefined` when it is none. */
  readonly json: unknown;
}

/** One request, its answer, and who sent it. */
export interface Exchange {
  /** The name of the actor: a report shows it in place of the token. */
  readonly actor: string;
  readonly request: Request;
  /** Absent when nothing came back. */
  readonly response?: Response;
  /** Why nothing came back. */
  readonly failure?: string;
  /** From the sending to the end of the answer, in milliseconds. */
  readonly duration?: number;
}
