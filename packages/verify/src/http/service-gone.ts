import type { Exchange } from "./exchange.ts";

/** Nothing answers any more: the service has stopped, or hangs. */
export class ServiceGone extends Error {
  constructor({ request, failure }: Exchange) {
    super(
      `Nothing answers any more; the last request was ${request.method} ${request.path.slice(0, 200)}: ${failure}.`,
    );
    this.name = "ServiceGone";
  }
}
