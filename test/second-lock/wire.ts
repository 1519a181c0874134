import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** What went over the wire from a service to PostgreSQL. */
export interface Traffic {
  /** Statements that were executed, `BEGIN` and `COMMIT` among them. */
  readonly statements: number;
  /** How often the service had to wait for PostgreSQL. */
  readonly roundTrips: number;
}

/** A place between a service and PostgreSQL, at which messages are counted. */
export interface Wire {
  readonly port: number;
  /** What went by since the start. */
  readonly traffic: () => Traffic;
  readonly close: () => void;
}

/** The messages that execute a statement: `Query` and `Execute`. */
const statement = new Set(["Q", "E"]);

/** The messages after which a client waits for an answer: `Query`, `Sync` and `Flush`. */
const wait = new Set(["Q", "S", "H"]);

/** Listens on a port of its own, and hands everything on to a server of this machine. */
export async function tapWire(serverPort: number): Promise<Wire> {
  let [statements, roundTrips] = [0, 0];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(serverPort, "127.0.0.1");
    const read = messageReader((type) => {
      statements += Number(statement.has(type));
      roundTrips += Number(wait.has(type));
    });
    client.on("data", read);
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) sockets.add(socket.on("error", () => socket.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, traffic: () => ({ statements, roundTrips }), close };
}

/** What a client asks for before it starts: to talk in secret. */
const requestForSecrecy = 80_877_103;

/** Reads the messages of a client out of pieces of any size, and tells the type of each. */
function messageReader(note: (type: string) => void): (piece: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let isStarted = false;
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      // The first message has no type.
      const head = isStarted ? 1 : 0;
      if (rest.length < head + 8 && !(isStarted && rest.length >= 5)) return;
      const size = head + rest.readInt32BE(head);
      if (rest.length < size) return;
      if (isStarted) note(String.fromCharCode(rest[0] ?? 0));
      else isStarted = rest.readInt32BE(4) !== requestForSecrecy;
      rest = rest.subarray(size);
    }
  };
}
