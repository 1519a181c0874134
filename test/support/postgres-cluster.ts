import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import { type Account, output, runProgram } from "./program.ts";

/** A private PostgreSQL server that lives for one run of the tests. It listens on 127.0.0.1 and trusts everybody. */
export interface PostgresCluster {
  /** The folder of its programs. */
  readonly bin: string;
  readonly port: number;
  /** Stops the server and removes its data. */
  readonly stop: () => Promise<void>;
}

/** Makes the databases and the roles of the tests. It is no superuser: row-level security binds it. */
export const serviceRole = "service";

/** The superuser of the cluster. */
export const superuser = "postgres";

/** Nothing here has to outlive a crash, so nothing waits for the disk. */
const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/**
 * Keeps the server running for as long as its standard input is open. When the tests end in any way, a kill included,
 * the input closes, the server stops and its folder goes.
 */
const guard =
  'folder=$1; shift; "$@" & read -r _; while kill -INT $! 2>/dev/null; do sleep 0.1; done; rm -rf "$folder"';

/** Starts a cluster, or gives nothing when this machine has no PostgreSQL. */
export async function startPostgres(): Promise<PostgresCluster | undefined> {
  const bin = findPrograms();
  if (bin === undefined) return undefined;
  const account = await serverAccount();
  const folder = mkdtempSync(join(tmpdir(), "freehold-postgres-"));
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  const initdb = [join(bin, "initdb"), "-D", data, "-U", superuser, "-A", "trust", "-E", "UTF8", "--no-locale", "-N"];
  await output(initdb, { cwd: folder, ...(account && { account }) }).catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  const port = await freePort();
  const stop = startServer({ bin, folder, data, port, account });
  await ready(bin, port).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  await output([join(bin, "createuser"), ...connection(port), "--createdb", "--createrole", serviceRole]);
  return { bin, port, stop };
}

/** The arguments that lead every client program to a cluster. */
export function connection(port: number): readonly string[] {
  return ["-h", "127.0.0.1", "-p", String(port), "-U", superuser];
}

interface Server {
  readonly bin: string;
  readonly folder: string;
  readonly data: string;
  readonly port: number;
  readonly account: Account | undefined;
}

function startServer({ bin, folder, data, port, account }: Server): () => Promise<void> {
  const options = ["-h", "127.0.0.1", "-p", String(port), "-k", folder, ...settings.flatMap((text) => ["-c", text])];
  const command = ["-c", guard, "postgres-guard", folder, join(bin, "postgres"), "-D", data, ...options];
  const child = spawn("sh", command, { ...account, cwd: "/", stdio: ["pipe", "ignore", "ignore"] });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return () => {
    child.stdin.end();
    return closed;
  };
}

async function ready(bin: string, port: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const { code } = await runProgram([join(bin, "pg_isready"), "-q", ...connection(port)]);
    if (code === 0) return;
    await sleep(100);
  }
  throw new Error("PostgreSQL did not answer within 30 seconds.");
}

/** Debian keeps the server's programs out of PATH, in a folder for each version; PATH may hold links to some of them. */
function findPrograms(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...versions.map((one) => join(debian, one, "bin"))];
  const initdb = folders.map((folder) => join(folder, "initdb")).find((path) => existsSync(path));
  return initdb && dirname(realpathSync(initdb));
}

/** PostgreSQL refuses to run as root; then the user `postgres` runs it. */
async function serverAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all([output(["id", "-u", "postgres"]), output(["id", "-g", "postgres"])]);
  return { uid: Number(uid), gid: Number(gid) };
}
