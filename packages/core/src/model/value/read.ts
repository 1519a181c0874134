import type { Json } from "../../spec/spec.ts";
import type { FieldType } from "../model.ts";
import { canonicalDate, canonicalDatetime, canonicalTime } from "./calendar.ts";
import { canonicalEmail } from "./email.ts";
import { readJson } from "./json.ts";
import { decimalReader, integerReader, numberReader } from "./number.ts";
import type { Reader, Reading } from "./reading.ts";
import { listReader, textReader } from "./string.ts";
import { canonicalUrl } from "./url.ts";

type Kind = FieldType["kind"];
type OfKind<K extends Kind> = FieldType & { readonly kind: K };

/** Makes the function that checks values against a type and brings them into the form of the model. */
export function readerOf(type: FieldType): Reader {
  const make = readers[type.kind] as (type: FieldType) => Reader;
  return make(type);
}

const readers = {
  string: textReader,
  text: textReader,
  integer: integerReader,
  number: numberReader,
  decimal: decimalReader,
  boolean: () => (written) =>
    typeof written === "boolean" ? { value: written } : { fault: "is neither `true` nor `false`" },
  enum: (type) => (written) =>
    type.values.includes(String(written)) && typeof written !== "object"
      ? { value: String(written) }
      : { fault: "is none of its values" },
  date: () => canonicalReader(canonicalDate, "is no date of the calendar; write it as 2026-01-15"),
  datetime: () =>
    canonicalReader(
      canonicalDatetime,
      "is no date and time with its offset from UTC; write it as 2026-01-15T09:30:00Z",
    ),
  time: () => canonicalReader(canonicalTime, "is no time of day; write it as 09:30 or 09:30:00, without an offset"),
  uuid: () => canonicalReader(canonicalUuid, "is no UUID of 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12"),
  email: () => canonicalReader(canonicalEmail, "is no email address that can receive mail"),
  url: () => canonicalReader(canonicalUrl, "is no full web address; write it as https://example.com/path"),
  json: () => readJson,
  list: listReader,
  ref: () => () => ({ fault: "is the id of a row, which nobody knows yet" }),
} satisfies { [K in Kind]: (type: OfKind<K>) => Reader };

function canonicalReader(canonical: (text: string) => string | undefined, fault: string): Reader {
  return (written: Json): Reading => {
    const value = typeof written === "string" ? canonical(written) : undefined;
    return value === undefined ? { fault } : { value };
  };
}

function canonicalUuid(text: string): string | undefined {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : undefined;
}
