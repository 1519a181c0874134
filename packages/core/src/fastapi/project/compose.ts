import type { Service } from "../service.ts";
import { doubleQuoted } from "./double-quoted.ts";

/**
 * Emits `compose.yaml`: PostgreSQL, the migrations, then the service. Row-level security binds no superuser, so the
 * service signs in as a role of its own, and the superuser is left without a password: it cannot sign in over the
 * network.
 */
export function emitCompose({ slug }: Service): string {
  return `name: ${doubleQuoted(slug)}

x-service: &service
  build: .
  env_file: .env
  environment:
    DATABASE_URL: postgresql://service@database/service
    ENVIRONMENT: production
    PGPASSWORD: \${POSTGRES_PASSWORD:?is missing in .env}
    SECRET_KEY: \${SECRET_KEY:?is missing in .env}
  read_only: true
  tmpfs: /tmp
  cap_drop: [ALL]
  security_opt: ["no-new-privileges:true"]

services:
  api:
    <<: *service
    ports: ["127.0.0.1:8000:8000"]
    restart: unless-stopped
    depends_on:
      database:
        condition: service_healthy
      migrations:
        condition: service_completed_successfully

  migrations:
    <<: *service
    command: alembic upgrade head
    healthcheck:
      disable: true
    depends_on:
      database:
        condition: service_healthy

  database:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:?is missing in .env}
    configs:
      - source: make-role
        target: /docker-entrypoint-initdb.d/make-role.sql
    volumes: ["database:/var/lib/postgresql/data"]
    restart: unless-stopped
    healthcheck:
      # While it makes the role, the server listens on no port: it is not healthy yet.
      test: [CMD, pg_isready, --host=127.0.0.1, --username=service]
      interval: 2s
      timeout: 5s
      retries: 30

configs:
  make-role:
    content: |
      \\getenv password POSTGRES_PASSWORD
      CREATE ROLE service LOGIN PASSWORD :'password';
      CREATE DATABASE service OWNER service;
      ALTER ROLE postgres PASSWORD NULL;

volumes:
  database:
`;
}
