/**
 * Emits `.github/workflows/ci.yml`. It reads the repository and holds no secret. On PostgreSQL the tests make a role for
 * the service under test: row-level security binds neither a superuser nor, if it so wishes, the owner of a table.
 */
export function emitWorkflow(): string {
  return `name: CI

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    services:
      postgres:
        image: postgres:17
        env:
          POSTGRES_HOST_AUTH_METHOD: trust
        ports: ["5432:5432"]
        options: >-
          --health-cmd "pg_isready --host=127.0.0.1"
          --health-interval 2s
          --health-timeout 5s
          --health-retries 30
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: actions/setup-python@v7
        with:
          python-version: "3.13"
          cache: pip
          cache-dependency-path: pyproject.toml
      - run: pip install -e ".[dev]"
      - run: ruff format --check .
      - run: ruff check .
      - run: mypy --strict .
      - name: The migrations make the tables of the models
        run: |
          export SECRET_KEY="$(openssl rand -hex 32)"
          alembic upgrade head
          alembic check
      - name: Test on SQLite
        run: pytest
      - name: Test on PostgreSQL
        env:
          TEST_DATABASE_URL: postgresql://tester@127.0.0.1:5432/postgres
        run: |
          psql --host=127.0.0.1 --username=postgres --command="CREATE ROLE tester LOGIN CREATEDB CREATEROLE"
          pytest
`;
}
