"""Imports each service below the working folder and writes what it says of itself to `openapi.json`.

Each is imported in a process of its own, which starts with the libraries that all of them need.
"""

import importlib
import json
import os
import sys
import traceback
import warnings
from pathlib import Path

LIBRARIES = (
    "aiosqlite anyio argon2 email_validator fastapi itsdangerous jwt pydantic pydantic_settings "
    "sqlalchemy.dialects.postgresql sqlmodel sqlmodel.ext.asyncio.session starlette uuid_utils.compat"
)


def describe(folder: Path) -> None:
    os.chdir(folder)
    sys.path.insert(0, str(folder))
    main = importlib.import_module("backend.main")
    document = main.create_app().openapi()
    Path("openapi.json").write_text(json.dumps(document))


warnings.simplefilter("error")
os.environ["SECRET_KEY"] = "0123456789abcdef0123456789abcdef"
sys.dont_write_bytecode = True
for library in LIBRARIES.split():
    importlib.import_module(library)
for folder in sorted(path.resolve() for path in Path().iterdir() if path.is_dir()):
    child = os.fork()
    if child == 0:
        try:
            describe(folder)
        except Exception:
            print(f"{folder.name}: {traceback.format_exc()}", flush=True)
        os._exit(0)
    os.waitpid(child, 0)
