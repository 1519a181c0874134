import type { Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { broken, enforced } from "../verdict/finding.ts";

/** Check 180: what belongs to the people who run a service is not served. The content tells, not the status. */
export const hiddenFilesCheck: Check = {
  id: "180",
  promise: "Nothing is served of what the service is run with.",
  severity: "high",
  fault: 210,
  group: "leaks",
  traits: [],
  run: async function* (stage) {
    yield await attack(stage);
  },
};

const SETTINGS = /^[A-Z_]*(SECRET|KEY|PASSWORD|DATABASE_URL)[A-Z_]*\s*=/m;
const HEAP = /"propertySources"|"contexts"\s*:|"systemProperties"/;

/** What gives each place away. */
const PLACES: Readonly<Record<string, RegExp>> = {
  "/.env": SETTINGS,
  "/.env.local": SETTINGS,
  "/static/../.env": SETTINGS,
  "/..%2f.env": SETTINGS,
  "/.git/HEAD": /^ref: refs\//,
  "/.git/config": /^\[core\]/m,
  "/actuator/env": HEAP,
  "/debug": /Traceback|DEBUG\s*=\s*True|"environ"/,
  "/server-status": /Apache Server Status/,
  "/service.db": /^SQLite format 3/,
  "/db.sqlite3": /^SQLite format 3/,
};

async function attack(stage: Stage): Promise<Finding> {
  const about = { actor: stage.nobody.name };
  for (const [path, telling] of Object.entries(PLACES)) {
    const answer = await stage.send(stage.nobody, { method: "GET", path });
    if (answer.response?.status === 200 && telling.test(answer.response.body))
      return broken(about, `\`${path}\` is served.`, answer);
  }
  return enforced(about, `None of ${Object.keys(PLACES).length} such places is served.`);
}
