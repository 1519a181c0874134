/**
 * Text on one line: what separates lines or controls the terminal becomes a space, and what turns the direction of the
 * text around it is left out (CVE-2021-42574).
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
