/** Waits until the next request may go out. */
export type Pace = () => Promise<void>;

/** At most so many requests a second, evenly spread; no limit for infinity. */
export function paceOf(perSecond: number): Pace {
  if (!Number.isFinite(perSecond)) return () => Promise.resolve();
  let next = 0;
  return async () => {
    const now = performance.now();
    const start = Math.max(now, next);
    next = start + 1000 / perSecond;
    if (start > now) await new Promise((resolve) => setTimeout(resolve, start - now));
  };
}
