"""Serves generated services, each in a process of its own that need not import again.

Reads a line of JSON for each: the folder and the port. Answers with a process id.
"""

import json
import os
import signal
import sys

import aiosqlite  # noqa: F401
import argon2  # noqa: F401
import email_validator  # noqa: F401
import fastapi.security  # noqa: F401
import itsdangerous  # noqa: F401
import jwt  # noqa: F401
import pydantic_settings  # noqa: F401
import sqlalchemy.dialects.sqlite.aiosqlite  # noqa: F401
import sqlmodel.ext.asyncio.session  # noqa: F401
import uuid_utils.compat  # noqa: F401
import uvicorn
import uvicorn.lifespan.on
import uvicorn.loops.auto
import uvicorn.protocols.http.auto  # noqa: F401


def serve(folder: str, port: int) -> None:
    """Serve the service in a folder until a signal ends it."""
    os.chdir(folder)
    sys.path.insert(0, folder)
    uvicorn.run(
        "backend.main:create_app",
        factory=True,
        host="127.0.0.1",
        port=port,
        log_config=None,
    )


signal.signal(signal.SIGCHLD, signal.SIG_IGN)
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        sys.stderr = open(os.devnull, "w")
        os.dup2(sys.stderr.fileno(), 2)
        serve(**json.loads(line))
        os._exit(0)
    print(child, flush=True)
