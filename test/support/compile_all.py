"""Compiles every Python file below the working folder, and prints what does not."""

import ast
import sys
import warnings
from pathlib import Path

warnings.simplefilter("error")
seen = set()
for path in sorted(Path().rglob("*.py")):
    source = path.read_bytes()
    if source in seen:
        continue
    seen.add(source)
    if not source.isascii():
        print(f"{path}: is not ASCII")
    try:
        compile(ast.parse(source), str(path), "exec")
    except Exception as error:
        print(f"{path}: {error!r}")
print(f"{len(seen)} files", file=sys.stderr)
