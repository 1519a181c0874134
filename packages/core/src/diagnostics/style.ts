/** How to dress the parts of a message. Each function wraps a text, for instance in the escape codes of a terminal. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly dim: (text: string) => string;
}

const asItIs = (text: string): string => text;

/** No dress at all: for files, pipes and tests. */
export const plainStyle: Style = { bold: asItIs, red: asItIs, yellow: asItIs, cyan: asItIs, dim: asItIs };
