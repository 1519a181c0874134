"""Runs the tests of services, each run in a fork of a process that knows the libraries.

A line of JSON comes in for each run, and a line of JSON goes out.
"""

import importlib
import json
import os
import signal
import sys
import tempfile
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest

LIBRARIES = [
    "aiosqlite", "alembic.autogenerate", "alembic.command", "argon2", "asyncio",
    "asyncpg", "email_validator", "fastapi.openapi.utils", "fastapi.security",
    "httpx2", "itsdangerous", "jwt", "pydantic_settings", "python_multipart",
    "sqlalchemy.dialects.postgresql.asyncpg", "sqlalchemy.dialects.sqlite.aiosqlite",
    "sqlalchemy.ext.asyncio", "sqlmodel.ext.asyncio.session", "uuid_utils", "uvicorn",
]  # fmt: skip

# The libraries are imported already, so that pytest cannot rewrite their assertions.
IMPORTED = "ignore::pytest.PytestAssertRewriteWarning"
OPTIONS = ["-x", "-q", "-p", "no:cacheprovider", "-W", IMPORTED]

# How long a test may take. The end of it is the end of the process, and counts as red.
SECONDS = 120

NOTHING: dict[str, Any] = {
    "code": 1,
    "red": "the start",
    "why": "",
    "tests": [],
    "functions": {},
}


class Run:
    """A run of the tests, as pytest tells of it."""

    def __init__(self, order: list[str], *, current: Path) -> None:
        self.rank = {name: rank for rank, name in enumerate(order)}
        self.current = current
        self.tests: list[str] = []
        self.red: str | None = None
        self.why = ""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Begin with the tests that most likely go red."""
        items.sort(key=lambda item: self.rank.get(item.nodeid, len(self.rank)))
        if self.rank:
            items[:] = [item for item in items if item.nodeid in self.rank]
        self.tests = [item.nodeid for item in items]

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Give each test the same time, and say which one has it."""
        self.current.write_text(nodeid)
        signal.alarm(SECONDS)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the first test that went red."""
        self.keep(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep the first file that could not be read."""
        self.keep(report)

    def keep(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        """Keep the first failure."""
        if report.failed and self.red is None:
            self.red = report.nodeid
            self.why = report.longreprtext[-2000:]


# The tests of a function that is not one of the service.
NOBODY: set[str] = set()


class Coverage:
    """Which functions of the service each test ran."""

    def __init__(self, folder: str) -> None:
        self.folder = f"{folder}/backend/"
        self.codes: dict[CodeType, set[str]] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Watch one test."""

        def watch(frame: FrameType, _event: str, _: object) -> None:
            self.watch(item.nodeid, frame.f_code)

        # Called for each call of a function in Python, and for nothing else.
        sys.settrace(watch)
        threading.settrace(watch)
        try:
            return (yield)
        finally:
            sys.settrace(None)
            threading.settrace(None)  # type: ignore[arg-type]

    def watch(self, name: str, code: CodeType) -> None:
        """Note the function that is called, if it is one of the service."""
        tests = self.codes.get(code)
        if tests is None:
            own = code.co_filename.startswith(self.folder)
            tests = self.codes[code] = set() if own else NOBODY
        if tests is not NOBODY:
            tests.add(name)

    def functions(self, tests: list[str]) -> dict[str, list[int]]:
        """Return the tests of each function by their places: `backend/x.py function`."""
        places = {test: place for place, test in enumerate(tests)}
        found: dict[str, set[int]] = {}
        for code, names in self.codes.items():
            if names is NOBODY:
                continue
            path = code.co_filename.removeprefix(self.folder)
            name = code.co_qualname.replace("<locals>.", "")
            own = found.setdefault(f"backend/{path} {name}", set())
            own.update(places[each] for each in names)
        return {name: sorted(own) for name, own in found.items()}


def files_of(request: dict[str, Any]) -> list[str]:
    """Return the files to collect tests from: to collect all takes a while."""
    paths = dict.fromkeys(name.partition("::")[0] for name in request["order"])
    return [path for path in paths if Path(path).is_file()]


def run(request: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Run the tests of a service until one is red."""
    os.chdir(request["folder"])
    sys.path.insert(0, request["folder"])
    sys.dont_write_bytecode = not request["coverage"]
    os.environ.pop("TEST_DATABASE_URL", None)
    if request["server"]:
        os.environ["TEST_DATABASE_URL"] = request["server"]
    importlib.import_module("mutants")
    result = Run(request["order"], current=folder / "current")
    coverage = Coverage(request["folder"])
    plugins: list[object] = [result, coverage] if request["coverage"] else [result]
    options = [*OPTIONS, f"--basetemp={folder / 'tests'}", *files_of(request)]
    code = int(pytest.main(options, plugins))
    if request["order"] and code == pytest.ExitCode.NO_TESTS_COLLECTED:
        code = 0
    return {
        "code": code,
        "red": result.red,
        "why": result.why,
        "tests": result.tests,
        "functions": coverage.functions(result.tests),
    }


def fork(request: dict[str, Any]) -> dict[str, Any]:
    """Run the tests in a process of their own, which ends when one of them does not."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        answer, current = folder / "answer", folder / "current"
        current.write_text("the start")
        child = os.fork()
        if child == 0:
            quiet = os.open(os.devnull, os.O_RDWR)
            for stream in range(3):
                os.dup2(quiet, stream)
            try:
                signal.alarm(SECONDS)
                answer.write_text(json.dumps(run(request, folder)))
            except BaseException:
                why = traceback.format_exc()
                answer.write_text(json.dumps({**NOTHING, "why": why}))
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        if not answer.exists():
            return {**NOTHING, "red": current.read_text(), "why": "It had no end."}
        return json.loads(answer.read_text())  # type: ignore[no-any-return]


def main() -> None:
    """Answer each line."""
    for name in LIBRARIES:
        importlib.import_module(name)
    for line in sys.stdin:
        print(json.dumps(fork(json.loads(line))), flush=True)


main()
