import type { Exchange, Response } from "../http/exchange.ts";

/** Headers that differ from one answer to the next whatever was asked. */
const VARYING =
  /^(date|x-request-id|x-correlation-id|request-id|x-runtime|x-response-time|traceparent|server-timing|ratelimit.*|x-ratelimit.*|connection|keep-alive|set-cookie)$/;

/**
 * What a client can see of an answer: status, headers and body, without what differs each time. Ids that the request
 * itself named are left out, so that the answers about two ids can be compared.
 */
export function seen({ response }: Exchange, ...ids: readonly (string | number)[]): string {
  if (!response) return "no answer";
  const headers = Object.entries(response.headers).filter(([name]) => !VARYING.test(name) && name !== "content-length");
  const text = JSON.stringify([headers.sort(), bodyOf(response)]);
  return `${response.status} ${ids.map(String).reduce(withoutId, text)}`;
}

/** An id of digits counts only where no other digit is beside it: 3 is not within 403. */
function withoutId(text: string, id: string): string {
  return /^\d+$/.test(id) ? text.replace(new RegExp(`(?<!\\d)${id}(?!\\d)`, "g"), "<id>") : text.replaceAll(id, "<id>");
}

/** Ids and times of an error report differ each time. */
function bodyOf({ body }: Response): string {
  return body.replace(/"(request_?id|trace_?id|correlation_?id|timestamp|time)"\s*:\s*("[^"]*"|\d+)/gi, '"$1":""');
}

/** Whether an answer holds any of some texts. */
export function holds({ response }: Exchange, ...texts: readonly string[]): boolean {
  if (!response) return false;
  const all = `${JSON.stringify(response.headers)}\n${response.body}`;
  return texts.some((text) => text !== "" && all.includes(text));
}

/** Whether an answer says that the request was carried out. */
export function succeeded({ response }: Exchange): boolean {
  return response !== undefined && response.status >= 200 && response.status < 300;
}
