"""Reads every Python and TOML file below the working folder, and prints what is wrong."""

import ast
import tomllib
import warnings
from pathlib import Path


def read_python(path: Path) -> None:
    """Compile a module, in which a doubtful escape counts as an error."""
    source = path.read_bytes()
    if not source.isascii():
        raise ValueError("is not ASCII")
    compile(ast.parse(source), str(path), "exec")


def read_toml(path: Path) -> None:
    """Parse a document."""
    tomllib.loads(path.read_text())


warnings.simplefilter("error")
for pattern, read in (("*.py", read_python), ("*.toml", read_toml)):
    for path in sorted(Path().rglob(pattern)):
        try:
            read(path)
        except Exception as error:
            print(f"{path}: {error!r}")
