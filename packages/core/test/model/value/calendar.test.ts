import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalDate, canonicalDatetime, canonicalTime } from "../../../src/model/value/calendar.ts";

test.each(["2026-01-15", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s is a date", (text) => {
  expect(canonicalDate(text)).toBe(text);
});

test.each([
  "2026-02-29",
  "1900-02-29",
  "2026-13-01",
  "2026-00-01",
  "2026-04-31",
  "2026-01-00",
  "0000-01-01",
  "2026-1-5",
  "15.01.2026",
  "20260115",
  "2026-01-15T00:00:00Z",
  "",
])("%s is no date", (text) => {
  expect(canonicalDate(text)).toBeUndefined();
});

test.each([
  ["09:30", "09:30:00"],
  ["09:30:15", "09:30:15"],
  ["09:30:15.5", "09:30:15.500000"],
  ["23:59:59.000000", "23:59:59"],
])("the time %s is written as %s", (text, canonical) => {
  expect(canonicalTime(text)).toBe(canonical);
});

test.each(["24:00", "09:60", "09:30:60", "9:30", "09:30Z", "09:30+02:00", "09:30:15.1234567", "09"])(
  "%s is no time of day",
  (text) => {
    expect(canonicalTime(text)).toBeUndefined();
  },
);

test.each([
  ["2026-01-15T09:30Z", "2026-01-15T09:30:00Z"],
  ["2026-01-15T09:30:00+02:00", "2026-01-15T07:30:00Z"],
  ["2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00Z"],
  ["2024-02-29T23:30:00-01:00", "2024-03-01T00:30:00Z"],
  ["2026-01-15T09:30:00.25-00:30", "2026-01-15T10:00:00.250000Z"],
])("the moment %s is written in UTC as %s", (text, canonical) => {
  expect(canonicalDatetime(text)).toBe(canonical);
});

test.each([
  "2026-01-15T09:30:00",
  "2026-01-15 09:30:00Z",
  "2026-02-30T09:30:00Z",
  "2026-01-15T09:30:00+24:00",
  "2026-01-15T09:30:00+0200",
  "0001-01-01T00:00:00+23:59",
  "9999-12-31T23:59:59-23:59",
  "now",
])("%s is no moment", (text) => {
  expect(canonicalDatetime(text)).toBeUndefined();
});

test("moments agree with those of the platform", () => {
  const moment = fc.record({
    date: fc.date({
      min: new Date("0002-01-01T00:00:00Z"),
      max: new Date("9998-12-31T00:00:00Z"),
      noInvalidDate: true,
    }),
    offset: fc.integer({ min: -1439, max: 1439 }),
  });
  fc.assert(
    fc.property(moment, ({ date, offset }) => {
      const utc = date.toISOString().replace(/\.\d+Z$/, "Z");
      const local = new Date(Date.parse(utc) + offset * 60_000).toISOString().slice(0, 19);
      const minutes = Math.abs(offset);
      const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
      expect(canonicalDatetime(`${local}${offset < 0 ? "-" : "+"}${clock}`)).toBe(utc);
    }),
  );
});
