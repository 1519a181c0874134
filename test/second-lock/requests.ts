/** What a client does with its rows, each by one request. */
export const operations = ["create", "get", "list", "update", "delete"] as const;

/** One of the operations. */
export type Operation = (typeof operations)[number];

/** A row, and the access token of its owner. */
interface Row {
  readonly token: string;
  readonly id: string;
}

/** Sends requests to a service, one after the other, each of another user. */
export class Client {
  readonly #url: string;
  readonly #tokens: readonly string[];
  #asked = 0;
  #rows: Row[] = [];

  constructor(url: string, tokens: readonly string[]) {
    this.#url = url;
    this.#tokens = tokens;
  }

  /** Sends so many requests of a kind. Those that need a row take those that were created last. */
  async send(operation: Operation, count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) await this.#request(operation, index);
    if (operation === "delete") this.#rows = this.#rows.slice(count);
  }

  async #request(operation: Operation, index: number): Promise<void> {
    switch (operation) {
      case "create": {
        const token = this.#nextToken();
        const { id } = await this.#fetch("POST", "", { token, body: { title: "Buy milk" } });
        this.#rows.push({ token, id: String(id) });
        return;
      }
      case "list":
        await this.#fetch("GET", "", { token: this.#nextToken() });
        return;
      default:
        await this.#requestRow(operation, this.#rows[index]);
    }
  }

  async #requestRow(operation: "get" | "update" | "delete", row: Row | undefined): Promise<void> {
    if (row === undefined) throw new Error(`There is no row to ${operation}.`);
    const { token, id } = row;
    const method = { get: "GET", update: "PATCH", delete: "DELETE" }[operation];
    await this.#fetch(method, `/${id}`, { token, ...(operation === "update" && { body: { is_completed: true } }) });
  }

  #nextToken(): string {
    this.#asked += 1;
    return this.#tokens[this.#asked % this.#tokens.length] ?? "";
  }

  async #fetch(
    method: string,
    path: string,
    { token, body }: { readonly token: string; readonly body?: unknown },
  ): Promise<Readonly<Record<string, unknown>>> {
    const answer = await fetch(`${this.#url}/todos${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} /todos${path} gave ${answer.status}: ${text}`);
    return text === "" ? {} : JSON.parse(text);
  }
}
