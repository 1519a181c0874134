import type { Service } from "../service.ts";
import { type DocumentedSetting, documentedSettings } from "./documented-settings.ts";

/** Emits `.env.example`: every setting, and no secret. */
export function emitEnvExample(service: Service): string {
  return [
    "# The settings of the service. Copy this file to .env, which git ignores, and fill it in there.",
    "",
    "# Signs access tokens and cursors. It is empty on purpose: every installation makes its own, with",
    '#   python3 -c "import secrets; print(secrets.token_hex(32))"',
    "SECRET_KEY=",
    "",
    "# The passwords of the database that compose.yaml starts: of the role that owns the tables, and of the service.",
    "# Make them in the same way.",
    "#POSTGRES_PASSWORD=",
    "#SERVICE_PASSWORD=",
    ...documentedSettings(service).flatMap(settingLines),
    "",
  ].join("\n");
}

function settingLines({ name, default: value, meaning, example = value }: DocumentedSetting): readonly string[] {
  return ["", `# ${meaning.replaceAll("`", "")}`, `#${name}=${example}`];
}
