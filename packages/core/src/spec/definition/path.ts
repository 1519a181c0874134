/** Adds a key to the path of an object: `resources.Todo`. Keys that are no names stand in brackets. */
export function pathTo(parent: string, key: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${parent}[${JSON.stringify(key)}]`;
  return parent === "" ? key : `${parent}.${key}`;
}

/** Adds a position to the path of a list: `unique[0]`. */
export function pathAt(parent: string, position: number): string {
  return `${parent}[${position}]`;
}
