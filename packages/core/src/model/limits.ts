/**
 * Every bound that Freehold sets by itself. Lengths count characters, as JSON Schema, Pydantic and PostgreSQL do
 * (Unicode code points, not UTF-16 units).
 */
export const limits = {
  /** More than any service needs, and few enough to answer in a blink. */
  resources: 5_000,
  /** PostgreSQL allows 1,600 columns; nobody reads a form of 200. */
  fields: 200,
  /** PostgreSQL allows 32 columns in an index. */
  fieldsInSet: 8,
  examples: 20,

  title: 100,
  description: 2_000,
  reason: 300,

  /** `string` is one line: 255 is what forms and older databases expect. */
  string: { max: 255, ceiling: 10_000 },
  /** `text` is several lines: some four printed pages, unless the spec says more. */
  text: { max: 10_000, ceiling: 1_000_000 },
  /** One string of a list. */
  item: { max: 255, ceiling: 1_000 },
  /** The number of strings in a list. */
  size: { max: 100, ceiling: 1_000 },

  /** RFC 5321, section 4.5.3.1: a path is at most 256 octets, two of which are its brackets. */
  email: 254,
  /** What browsers and Pydantic take. */
  url: 2_083,

  /** The number of rows that one row can refer to through one link. */
  links: { max: 100, ceiling: 1_000 },

  enumValues: 100,
  enumValue: 60,

  /** Up to 18 digits fit a signed 64-bit integer, which is how SQLite can hold a decimal exactly. */
  digits: 18,
  /** A signed 64-bit integer. */
  integer: { min: "-9223372036854775808", max: "9223372036854775807" },

  pattern: 1_000,
  /** Groups within groups; the parser of Rust gives up at 250. */
  patternDepth: 50,
  /** States of the automaton, so that a check of a long text takes no more than moments. */
  patternStates: 2_000,
  /** States once more, with each category of Unicode as fifty: the regex crate of Rust stops at 10 MiB. */
  patternSize: 10_000,

  /** Levels of lists and objects within one JSON value. */
  jsonDepth: 32,

  /** PostgreSQL holds at most 2,704 bytes in one entry of a B-tree; the owner and the header take their share. */
  indexBytes: 2_600,
} as const;
