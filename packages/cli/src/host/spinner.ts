import type { Spinner } from "./terminal.ts";

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const clearLine = "\r\u001b[2K";

/** Starts a line that turns and counts seconds. In a pipe it prints nothing: logs stay short. */
export function startSpinner(label: string, stream: NodeJS.WriteStream): Spinner {
  if (!stream.isTTY) return { say: () => {}, stop: () => {} };
  const start = Date.now();
  const seconds = (): number => Math.floor((Date.now() - start) / 1000);
  let frame = 0;
  let said = label;
  const draw = (): void => {
    frame = (frame + 1) % frames.length;
    stream.write(`${clearLine}${frames[frame] ?? ""} ${said} ${seconds()} s`);
  };
  draw();
  const timer = setInterval(draw, 100);
  return {
    say: (other) => {
      said = other;
    },
    stop: (lastLine) => {
      clearInterval(timer);
      stream.write(lastLine === undefined ? clearLine : `${clearLine}${lastLine} (${seconds()} s)\n`);
    },
  };
}
