import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { nameService } from "../../packages/core/src/fastapi/names/name-service.ts";
import type { Service, ServiceField } from "../../packages/core/src/fastapi/service.ts";
import { resolveModel } from "../../packages/core/src/model/resolve.ts";
import { parseSpec } from "../../packages/core/src/spec/parse-spec.ts";
import { runPython } from "../support/python.ts";
