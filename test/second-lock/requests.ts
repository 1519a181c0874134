/** What a client does with its rows, each by one request. */
export const operations = ["create", "get", "list", "update", "delete"] as const;

/** One of the operations. */
export type Operation = (typeof operations)[number];

/** A row, and the access token of its owner. */
interface Row {
  readonly token: string;
  readonly id: string;
}

/** Sends requests to a service, one after the other, each of another user than those before. */
export class Client {
  readonly #url: string;
  readonly #tokens: string[];
  readonly #rows: Row[] = [];

  constructor(url: string, tokens: readonly string[]) {
    this.#url = url;
    this.#tokens = [...tokens];
  }

  /** Sends so many requests of a kind. What asks for a row takes that which was left alone for longest. */
  async send(operation: Operation, count: number): Promise<void> {
    for (let sent = 0; sent < count; sent += 1) await this.#request(operation);
  }

  async #request(operation: Operation): Promise<void> {
    switch (operation) {
      case "create": {
        const token = nextOf(this.#tokens);
        const { id } = await this.#fetch("POST", "", { token, body: { title: "Buy milk" } });
        this.#rows.push({ token, id: String(id) });
        return;
      }
      case "list":
        await this.#fetch("GET", "", { token: nextOf(this.#tokens) });
        return;
      case "get":
        await this.#fetchRow("GET", nextOf(this.#rows));
        return;
      case "update":
        await this.#fetchRow("PATCH", nextOf(this.#rows), { is_completed: true });
        return;
      case "delete":
        await this.#fetchRow("DELETE", nextOf(this.#rows));
        this.#rows.pop();
    }
  }

  async #fetchRow(method: string, { token, id }: Row, body?: unknown): Promise<void> {
    await this.#fetch(method, `/${id}`, { token, body });
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

/** Takes the first of some items, and puts it behind the others. */
function nextOf<T>(items: T[]): T {
  const item = items.shift();
  if (item === undefined) throw new Error("There is none.");
  items.push(item);
  return item;
}
