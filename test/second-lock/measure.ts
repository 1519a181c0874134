import { type BenchService, backendOf, type Running, type Workshop } from "./bench-service.ts";
import { processorTime } from "./processor-time.ts";
import { type Operation, operations } from "./requests.ts";
import { type Traffic, tapWire } from "./wire.ts";

/** What one request takes, on average of some that were sent one after the other. */
export interface Cost {
  /** Microseconds of a processor for PostgreSQL. */
  readonly database: number;
  /** Microseconds of a processor for the service. */
  readonly service: number;
}

/** The costs of every operation. */
export type Costs = Readonly<Record<Operation, Cost>>;

/**
 * Requests of each kind, and twice as many that create a row, before the first that counts. Statements are prepared by
 * then, and have their plans for all values; and no user comes twice within those whom a connection remembers.
 */
const warmUp = 100;

/** Counts what goes over the wire for one request of each kind. */
export async function countTraffic(
  { cluster }: Workshop,
  service: BenchService,
): Promise<Readonly<Record<Operation, Traffic>>> {
  const wire = await tapWire(cluster.port);
  const running = await service.start(wire.port);
  try {
    await warm(running);
    return await forEachOperation(async (operation) => {
      const before = wire.traffic();
      await running.client.send(operation, warmUp);
      const after = wire.traffic();
      return {
        statements: (after.statements - before.statements) / warmUp,
        roundTrips: (after.roundTrips - before.roundTrips) / warmUp,
      };
    });
  } finally {
    await running.service.stop();
    wire.close();
  }
}

/** A service that runs to be measured. */
export interface Measuring {
  /** Sends so many requests of each kind, and gives what one of them took. */
  readonly measure: (requests: number) => Promise<Costs>;
  readonly stop: () => Promise<void>;
}

/** Starts a service to be measured. */
export async function startMeasuring(workshop: Workshop, service: BenchService): Promise<Measuring> {
  const running = await service.start();
  await warm(running);
  const backend = await backendOf(workshop, service);
  const measure = (requests: number) =>
    forEachOperation(async (operation) => {
      const before = clocks(running, backend);
      await running.client.send(operation, requests);
      const after = clocks(running, backend);
      return {
        database: (after.database - before.database) / requests,
        service: (after.service - before.service) / requests,
      };
    });
  return { measure, stop: running.service.stop };
}

function clocks({ service }: Running, backend: number): Cost {
  return { database: processorTime(backend), service: processorTime(service.pid) };
}

async function warm({ client }: Running): Promise<void> {
  await client.send("create", warmUp);
  for (const operation of operations) await client.send(operation, warmUp);
}

async function forEachOperation<T>(run: (operation: Operation) => Promise<T>): Promise<Record<Operation, T>> {
  const found: [Operation, T][] = [];
  for (const operation of operations) found.push([operation, await run(operation)]);
  return Object.fromEntries(found) as Record<Operation, T>;
}
