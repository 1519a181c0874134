/** Emits `Dockerfile`: an image without secrets, which runs as nobody in particular. */
export function emitDockerfile(): string {
  return `FROM python:3.13-slim

WORKDIR /app

# What the service needs changes less often than the service: it is a layer of its own.
COPY pyproject.toml ./
RUN mkdir backend && touch backend/__init__.py && pip install --no-cache-dir --editable .

COPY alembic.ini ./
COPY migrations migrations
COPY backend backend

ENV ENVIRONMENT=production
USER 10001:10001
EXPOSE 8000

HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \\
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/health', timeout=4)"]

CMD ["uvicorn", "--factory", "backend.main:create_app", \\
    "--host", "0.0.0.0", "--port", "8000", "--loop", "uvloop", "--http", "httptools", \\
    "--no-access-log", "--no-server-header", "--ws", "none"]
`;
}
