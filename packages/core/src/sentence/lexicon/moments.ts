import { entry, type FieldEntry } from "../field-entry.ts";
import type { Type } from "../type.ts";

const date: Type = { kind: "date" };
const datetime: Type = { kind: "datetime" };
const time: Type = { kind: "time" };
const flag: Type = { kind: "boolean" };

const later = { nullable: true, because: "it is known later on, so it may be left out" };
const off = { default: "false" };

const days: readonly FieldEntry[] = [
  entry("due, due date, due on, due by, due at, due day", date, { as: "due_on" }),
  entry(
    "deadline, birthday, date of birth, anniversary, start date, end date, ends on, end day, starts on, start day, day",
    date,
  ),
  entry("birth date, birthdate, born, born on, dob", date, { as: "date_of_birth" }),
  entry("date, publication date, release date, purchase date, order date, booking date, issue date, expiry", date),
  entry(
    "expiry date, expiration date, expires on, valid until, valid from, best before, sell by, warranty until",
    date,
  ),
  entry(
    "issued on, sent on, received on, ordered on, bought on, sold on, planted on, visited on, joined on, held on",
    date,
  ),
  entry(
    "hired on, hire date, measured on, published on, released on, opened on, signed on, founded on, arrived on",
    date,
  ),
  entry(
    "check in, checkin, check in date, check out, checkout, check out date, arrival, departure, renewal date",
    date,
  ),
  entry("arrival date, departure date, renews on, next due date, week, month, session date, harvest date", date),
  entry("finish date, finished on, paid on, returned on, return date, completed on", date, later),
  entry(
    "closed on, cancelled on, canceled on, resolved on, read on, watched on, last seen on, last watered",
    date,
    later,
  ),
  entry(
    "last contacted, last visited, last service, last watered on, last cleaned, next visit, next service",
    date,
    later,
  ),
  entry("date finished, date completed, date read, delivery date, delivered on, shipped on, date watched", date, later),
  entry("expense date, spending date, purchase date of expense", date, { as: "spent_on" }),
  entry("income date, payment date, transaction date, sale date", date),
  entry("from", date, { as: "from_date" }),
  entry("to", date, { as: "to_date" }),
  entry("journal entry date, diary entry date", date, { as: "entry_date" }),
];

const times: readonly FieldEntry[] = [
  entry("starts at, start, start datetime, begins at, start date and time, starting at, begin", datetime, {
    as: "starts_at",
  }),
  entry("ends at, end, end datetime, finish, end date and time, ending at", datetime, { as: "ends_at" }),
  entry("shift start, time entry start, time entry started", datetime, { as: "started_at" }),
  entry(
    "scheduled at, scheduled for, published at, sent at, received at, measured at, taken at, recorded at",
    datetime,
  ),
  entry("started at, happened at, occurred at, visited at, logged at, date and time, timestamp, remind at", datetime),
  entry(
    "finished at, completed at, ended at, closed at, paid at, resolved at, archived at, cancelled at",
    datetime,
    later,
  ),
  entry(
    "delivered at, shipped at, read at, last used at, last login, last seen, last seen at, expires at",
    datetime,
    later,
  ),
  entry("start time, end time, time, opening time, closing time, departure time, arrival time, wake up time", time),
  entry("bedtime, pickup time, pick up time, reminder time, time of day", time),
];

/** Adjectives and participles that say yes or no of a row; their fields begin with `is_`. */
const adjectives =
  "done, completed, complete, finished, archived, published, pinned, favorite, favourite, starred, paid, read, " +
  "watched, verified, checked, bought, purchased, important, urgent, billable, recurring, public, private, " +
  "hidden, locked, draft, shipped, delivered, returned, cancelled, canceled, confirmed, approved, rejected, " +
  "closed, resolved, sold, sent, blocked, default, primary, featured, vegetarian, vegan, gluten free, " +
  "refundable, taxable, reimbursed, attended, used, borrowed, lent, played, visited, learned, learnt, mastered, " +
  "packed, cooked, tried, liked, flagged, muted, banned, deleted, discontinued, vaccinated, neutered, insured, " +
  "signed, answered, accepted, admin, owned, open, free, optional, required, seen, viewed, covered, fulfilled, " +
  "redeemed, broken, lost, found, empty, full";

const flags: readonly FieldEntry[] = [
  ...adjectives.split(", ").map((name) => entry(name, flag, { as: `is_${name.replaceAll(" ", "_")}`, ...off })),
  ...["active", "enabled", "available"].map((name) => entry(name, flag, { as: `is_${name}`, default: "true" })),
  entry("in stock, on sale, on loan, for sale, in use, on hand", flag, off),
  entry("newsletter, opt in, opted in, subscribed", flag, off),
];

/** Days, times of day, moments, and flags. */
export const momentEntries: readonly FieldEntry[] = [...days, ...times, ...flags];
