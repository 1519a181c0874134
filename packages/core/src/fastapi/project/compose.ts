import type { Service } from "../service.ts";
import { doubleQuoted } from "./double-quoted.ts";

/**
 * Emits `compose.yaml`: PostgreSQL, the migrations, then the service. Row-level security binds no superuser, and who
 * owns a table can turn it off there: so the tables have an owner, whose password the service does not get, and the
 * service is a role of its own. The superuser is left without a password: it cannot sign in over the network.
 */
export function emitCompose({ slug }: Service): string {
  return `name: ${doubleQuoted(slug)}

x-service: &service
  build: .
  env_file: .env
  read_only: true
  tmpfs: /tmp
  cap_drop: [ALL]
  security_opt: ["no-new-privileges:true"]

x-environment: &environment
  DATABASE_URL: postgresql://service@database/service
  ENVIRONMENT: production
  SECRET_KEY: \${SECRET_KEY:?is missing in .env}

services:
  api:
    <<: *service
    environment:
      <<: *environment
      PGPASSWORD: \${SERVICE_PASSWORD:?is missing in .env}
      # The service gets no password but its own, whatever is in .env.
      MIGRATION_DATABASE_URL: ""
      POSTGRES_PASSWORD: ""
    ports: ["127.0.0.1:8000:8000"]
    restart: unless-stopped
    depends_on:
      database:
        condition: service_healthy
      migrations:
        condition: service_completed_successfully

  migrations:
    <<: *service
    environment:
      <<: *environment
      MIGRATION_DATABASE_URL: postgresql://owner@database/service
      PGPASSWORD: \${POSTGRES_PASSWORD:?is missing in .env}
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
      SERVICE_PASSWORD: \${SERVICE_PASSWORD:?is missing in .env}
    configs:
      - source: make-roles
        target: /docker-entrypoint-initdb.d/make-roles.sql
    volumes: ["database:/var/lib/postgresql/data"]
    restart: unless-stopped
    healthcheck:
      # While it makes the roles, the server listens on no port: it is not healthy yet.
      test: [CMD, pg_isready, --host=127.0.0.1, --username=service]
      interval: 2s
      timeout: 5s
      retries: 30

configs:
  make-roles:
    content: |
      \\getenv owner_password POSTGRES_PASSWORD
      \\getenv service_password SERVICE_PASSWORD
      CREATE ROLE owner LOGIN PASSWORD :'owner_password';
      CREATE ROLE service LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'service_password';
      CREATE DATABASE service OWNER owner;
      REVOKE ALL ON DATABASE service FROM PUBLIC;
      GRANT CONNECT ON DATABASE service TO service;
      ALTER ROLE postgres PASSWORD NULL;

volumes:
  database:
`;
}
