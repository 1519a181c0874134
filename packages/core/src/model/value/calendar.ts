/**
 * Dates and times of the calendar that ISO 8601 and Python share: years 1 to 9999, no leap seconds. Each function
 * returns the canonical form of a text, or nothing when the text names no such moment.
 */

const minutesPerDay = 1_440;

/** A date: `2026-01-15`. */
export function canonicalDate(text: string): string | undefined {
  return dayNumber(text) === undefined ? undefined : text;
}

/** A time of day without an offset: `09:30` becomes `09:30:00`. Up to six digits after the second are kept. */
export function canonicalTime(text: string): string | undefined {
  const match = /^([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9])(?:\.([0-9]{1,6}))?)?$/.exec(text);
  if (match === null) return undefined;
  const [, hour, minute, second = "00", fraction = ""] = match;
  const micros = fraction.padEnd(6, "0");
  return `${hour}:${minute}:${second}${micros === "000000" ? "" : `.${micros}`}`;
}

/** A moment with its offset (RFC 3339), in UTC: `2026-01-15T09:30+02:00` becomes `2026-01-15T07:30:00Z`. */
export function canonicalDatetime(text: string): string | undefined {
  const match = /^([^T]+)T([0-9:.]+)(?:Z|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))$/.exec(text);
  const [, date = "", clock = "", sign, hours = "0", minutes = "0"] = match ?? [];
  const day = dayNumber(date);
  const time = canonicalTime(clock);
  if (day === undefined || time === undefined) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const minute = day * minutesPerDay + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) - offset;
  const days = Math.floor(minute / minutesPerDay);
  const utcDate = dateOf(days);
  return utcDate && `${utcDate}T${clockOf(minute - days * minutesPerDay)}${time.slice(5)}Z`;
}

/** Days since 0001-01-01. */
function dayNumber(date: string): number | undefined {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(date);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) return undefined;
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1;
}

function dateOf(days: number): string | undefined {
  if (days < 0 || days >= daysBeforeYear(10_000)) return undefined;
  let year = Math.floor(days / 365.2425) + 1;
  while (daysBeforeYear(year) > days) year -= 1;
  while (daysBeforeYear(year + 1) <= days) year += 1;
  const ofYear = days - daysBeforeYear(year);
  const month = months.findLast((candidate) => daysBeforeMonth(year, candidate) <= ofYear) ?? 1;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(ofYear - daysBeforeMonth(year, month) + 1, 2)}`;
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function daysBeforeMonth(year: number, month: number): number {
  return months.slice(0, month - 1).reduce((days, past) => days + lengthOf(year, past), 0);
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function clockOf(minute: number): string {
  return `${padded(Math.floor(minute / 60), 2)}:${padded(minute % 60, 2)}`;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
