import { line, type Type } from "../type.ts";

/** Words that name a type where a type is expected, and may be names of fields elsewhere. */
export const typeWords: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["number", { kind: "number" }],
  ["numbers", { kind: "number" }],
  ["text", { kind: "text" }],
  ["date", { kind: "date" }],
  ["time", { kind: "time" }],
  ["email", { kind: "email" }],
  ["url", { kind: "url" }],
  ["link", { kind: "url" }],
  ["word", line(100)],
]);

/** Fields that usually take one of a few values: after them, `low, medium or high` are values. */
export const fieldsWithValues: ReadonlySet<string> = new Set(
  (
    "status state type kind category priority level stage phase size difficulty severity gender frequency genre mood " +
    "color colour role importance urgency unit format visibility rank grade tier plan"
  ).split(" "),
);
