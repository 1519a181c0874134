import { styleText } from "node:util";
import { plainStyle, type Style } from "@freehold/core";

/** The colours and weights that reports use. */
export interface TerminalStyle extends Style {
  readonly green: (text: string) => string;
}

const colourful: TerminalStyle = {
  bold: dress("bold"),
  red: dress("red"),
  yellow: dress("yellow"),
  cyan: dress("cyan"),
  dim: dress("dim"),
  green: dress("green"),
};

const plain: TerminalStyle = { ...plainStyle, green: plainStyle.bold };

/** Colours for a stream that can carry them, and nothing for one that cannot. */
export function terminalStyle(hasColours: boolean): TerminalStyle {
  return hasColours ? colourful : plain;
}

/** Whether there are colours is decided by the caller, so Node is told not to look at the stream by itself. */
function dress(format: keyof TerminalStyle): (text: string) => string {
  return (text) => styleText(format, text, { validateStream: false });
}
