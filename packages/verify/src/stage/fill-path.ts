/** A path with its parameters filled in, percent-encoded. */
export function fillPath(path: string, values: Readonly<Record<string, string | number>>): string {
  return path.replace(/\{([^/{}]+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : encodeURIComponent(String(value));
  });
}

/** The parameters of a path, in their order. */
export function parametersOf(path: string): readonly string[] {
  return [...path.matchAll(/\{([^/{}]+)\}/g)].map(([, name = ""]) => name);
}
