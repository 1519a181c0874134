"""Reads the Python and TOML files below the working folder, and prints what is wrong.

Services share most of their files: what was read once is not read again.
"""

import ast
import tomllib
import warnings
from pathlib import Path


def read_python(source: bytes) -> None:
    """Compile a module, in which a doubtful escape counts as an error."""
    if not source.isascii():
        raise ValueError("is not ASCII")
    compile(ast.parse(source), "<module>", "exec")


def read_toml(source: bytes) -> None:
    """Parse a document."""
    tomllib.loads(source.decode())


seen = set[bytes]()
warnings.simplefilter("error")
for pattern, read in (("*.py", read_python), ("*.toml", read_toml)):
    for path in sorted(Path().rglob(pattern)):
        source = path.read_bytes()
        if source in seen:
            continue
        seen.add(source)
        try:
            read(source)
        except Exception as error:
            print(f"{path}: {error!r}")
