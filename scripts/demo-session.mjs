/**
 * @typedef {object} Person
 * @property {string} name
 * @property {Record<string, string>} headers What each request of this person carries.
 * @property {string} [password] What this person signs in with.
 *
 * @typedef {object} Call
 * @property {Person} who
 * @property {string} method
 * @property {string} path
 * @property {number} status The status that was promised.
 * @property {unknown} [json] The body.
 * @property {Record<string, string>} [form] The body, as a form.
 *
 * @typedef {object} Reply
 * @property {number} status
 * @property {Headers} headers
 * @property {any} body
 */

/** Sends requests to a service, prints a line for each, and counts the promises that were not kept. */
export class Session {
  /** @param {string} address Such as `http://127.0.0.1:8000`. */
  constructor(address) {
    this.address = address;
    this.failures = 0;
    /** @type {{ method: string, path: string }[]} */
    this.calls = [];
  }

  /**
   * @param {Call} call
   * @returns {Promise<Reply>}
   */
  async send({ who, method, path, status, json, form }) {
    const response = await fetch(this.address + path, { method, ...contentOf(who, json, form) });
    const text = await response.text();
    this.calls.push({ method, path: path.replace(/\?.*/, "") });
    const line = `${who.name.padEnd(7)} ${method.padEnd(6)} ${short(path).padEnd(36)} ${response.status}`;
    this.promise(
      `${line}${response.status === status ? "" : `, promised was ${status}: ${text}`}`,
      response.status === status,
    );
    const isJson = text !== "" && response.headers.get("content-type")?.includes("json") === true;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  /**
   * @param {string} text
   * @param {boolean} kept
   */
  promise(text, kept) {
    process.stdout.write(`${kept ? "ok    " : "BROKEN"}  ${text}\n`);
    if (!kept) this.failures += 1;
  }

  /** @param {string} text */
  title(text) {
    process.stdout.write(`\n${text}\n`);
  }
}

/**
 * @param {Person} who
 * @param {unknown} json
 * @param {Record<string, string> | undefined} form
 * @returns {RequestInit}
 */
function contentOf(who, json, form) {
  if (form) return { headers: who.headers, body: new URLSearchParams(form) };
  if (json === undefined) return { headers: who.headers };
  return { headers: { ...who.headers, "content-type": "application/json" }, body: JSON.stringify(json) };
}

/**
 * An id or a cursor is long and says nothing to a reader.
 *
 * @param {string} path
 */
function short(path) {
  return path.replace(/[\w.=-]{21,}/g, (token) => `${token.slice(0, 18)}...`);
}
