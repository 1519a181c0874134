import { expect, test } from "vitest";
import { parse } from "yaml";
import { emitCompose } from "../../../src/fastapi/project/compose.ts";
import { todoService } from "./todo-service.ts";

function compose(slug: string) {
  return parse(emitCompose({ ...todoService, slug }), { merge: true });
}

test("the database is healthy before the migrations, and they are done before the service starts", () => {
  const { services } = compose("todo-api");
  expect(services.migrations).toMatchObject({
    command: "alembic upgrade head",
    depends_on: { database: { condition: "service_healthy" } },
  });
  expect(services.api.depends_on.migrations).toEqual({ condition: "service_completed_successfully" });
});

test("no secret has a default", () => {
  const secrets = emitCompose(todoService).matchAll(/\$\{(.*?)\}/g);
  const names = new Set([...secrets].map((match) => match[1]));
  const wanted = ["POSTGRES_PASSWORD", "SECRET_KEY", "SERVICE_PASSWORD"];
  expect(names).toEqual(new Set(wanted.map((name) => `${name}:?is missing in .env`)));
});

test("the service owns no table, and does not get the password of the role that does", () => {
  const { api, migrations } = compose("todo-api").services;
  expect(api.environment).toMatchObject({
    DATABASE_URL: "postgresql://service@database/service",
    MIGRATION_DATABASE_URL: "",
    POSTGRES_PASSWORD: "",
  });
  expect(migrations.environment.MIGRATION_DATABASE_URL).toBe("postgresql://owner@database/service");
  expect(JSON.stringify(api)).not.toContain("${POSTGRES_PASSWORD");
});

test("the service can be reached from this machine alone, and the database from no other", () => {
  const { services } = compose("todo-api");
  expect(services.api.ports).toEqual(["127.0.0.1:8000:8000"]);
  expect(services.database.ports).toBeUndefined();
});

test.each(["todo-api", "on", "null", "e3"])("the project is called %j", (slug) => {
  expect(compose(slug).name).toBe(slug);
});
