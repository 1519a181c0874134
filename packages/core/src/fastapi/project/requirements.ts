import type { IdKind } from "../../spec/spec.ts";

/**
 * What the service needs at run time, in alphabetical order. The lower bounds keep known vulnerabilities out; h11 is
 * here for that reason alone, since uvicorn asks for less.
 */
export function requirements(ids: IdKind): readonly string[] {
  return [
    "aiosqlite>=0.21",
    "alembic>=1.16",
    "anyio>=4.12",
    "argon2-cffi>=25.1",
    "asyncpg>=0.30",
    "email-validator>=2.2",
    "fastapi>=0.165",
    "h11>=0.16",
    "itsdangerous>=2.2",
    "pydantic>=2.11",
    "pydantic-settings>=2.10",
    "pyjwt>=2.15",
    "python-multipart>=0.0.31",
    "sqlalchemy[asyncio]>=2.0.40",
    "sqlmodel>=0.0.47",
    "starlette>=1.6",
    ...(ids === "uuid" ? ["uuid-utils>=0.10"] : []),
    "uvicorn[standard]>=0.54",
  ];
}

/** What its tests and checks need beside that, in alphabetical order. */
export const devRequirements: readonly string[] = [
  "asyncpg-stubs>=0.30",
  "httpx2>=2.16",
  "mypy>=2.4",
  "pytest>=9.2",
  "ruff>=0.17",
];
