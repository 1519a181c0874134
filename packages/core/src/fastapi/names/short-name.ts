/** The longest name that PostgreSQL keeps whole, in bytes. */
const LIMIT = 63;

/** The longest name of a table: `uq_<table>_user_id_id` is a name that PostgreSQL keeps whole. */
export const LONGEST_NAME = 48;

/** A name for a constraint or an index, shortened where PostgreSQL would cut it off, and still unlike any other. */
export function shortName(name: string): string {
  if (name.length <= LIMIT) return name;
  return `${name.slice(0, LIMIT - 9)}_${hash(name)}`;
}

/** FNV-1a with 32 bits: names need to differ, not to be secret. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, "0");
}
