"""A Python file of a service: its text, its syntax tree, and changes of its text."""

import ast
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from pathlib import Path

# What looks at a PostgreSQL server, and does nothing on SQLite.
OF_POSTGRESQL = {"backend/start_check.py"}


@dataclass(frozen=True)
class Edit:
    """A replacement of some text of a file, from one offset to another."""

    path: str
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Mutant:
    """A service in which one place is weaker."""

    rule: str
    # The innermost function or class around the place, or "" at the top of a file.
    scope: str
    line: int
    edits: tuple[Edit, ...]
    # What the place says, and what the mutant says in its stead.
    before: str
    after: str
    # The call or the statement around the place, on one line.
    code: str = ""
    # Only PostgreSQL can tell the difference.
    postgresql: bool = False

    @property
    def path(self) -> str:
        """The file of the place."""
        return self.edits[0].path


class Source:
    """A file, and where each node of its syntax tree stands in the text."""

    def __init__(self, folder: Path, path: str) -> None:
        self.path = path
        self.text = (folder / path).read_text()
        self.tree = ast.parse(self.text)

    @property
    def module(self) -> str:
        """The name by which it is imported."""
        return self.path.removesuffix(".py").replace("/", ".")

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """Every node, each before those inside it."""
        return list(in_order(self.tree))

    @cached_property
    def parents(self) -> dict[ast.AST, ast.AST]:
        """The node around each node."""
        return {
            child: node for node in self.nodes for child in ast.iter_child_nodes(node)
        }

    @cached_property
    def _lines(self) -> list[bytes]:
        return self.text.encode().splitlines(keepends=True)

    @cached_property
    def _starts(self) -> list[int]:
        lengths = (len(line.decode()) for line in self._lines)
        return list(accumulate(lengths, initial=0))

    def offset(self, line: int, column: int) -> int:
        """Return the offset in the text of a line and a column, which counts bytes."""
        return self._starts[line - 1] + len(self._lines[line - 1][:column].decode())

    def span(self, node: ast.AST) -> tuple[int, int]:
        """Return where a node begins and ends."""
        assert isinstance(node, ast.expr | ast.stmt | ast.keyword | ast.arg)
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return (
            self.offset(node.lineno, node.col_offset),
            self.offset(node.end_lineno, node.end_col_offset),
        )

    def text_of(self, node: ast.AST) -> str:
        """Return the text of a node."""
        start, end = self.span(node)
        return self.text[start:end]

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        """Yield what a node stands in, from the inside out."""
        while (parent := self.parents.get(node)) is not None:
            yield parent
            node = parent

    def call_around(self, node: ast.AST) -> str:
        """Return the innermost call or statement around a node, on one line."""
        whole = ast.Call | ast.stmt
        return next(
            (
                ast.unparse(each)
                for each in self.around(node)
                if isinstance(each, whole)
            ),
            "",
        )

    def function(self, node: ast.AST) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
        """Return the innermost function around a node."""
        functions = ast.FunctionDef | ast.AsyncFunctionDef
        return next(
            (each for each in self.around(node) if isinstance(each, functions)), None
        )

    def scope(self, node: ast.AST) -> str:
        """Return the name of the function or class around a node, with those around."""
        kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
        names = [each.name for each in self.around(node) if isinstance(each, kinds)]
        return ".".join(reversed(names))

    def replace(self, node: ast.AST, text: str) -> Edit:
        """Return the edit that puts a text in the place of a node."""
        return Edit(self.path, *self.span(node), text)

    def remove(self, node: ast.AST) -> Edit:
        """Return the edit that takes an item out of a list, with its comma."""
        start, end = self.span(node)
        before, behind = self.text[:start], self.text[end:]
        if behind.lstrip().startswith(","):
            end += behind.index(",") + 1
        elif before.rstrip().endswith(","):
            start = before.rindex(",")
        return Edit(self.path, start, end, "")

    def append(self, text: str) -> Edit:
        """Return the edit that adds lines at the end of the file."""
        return Edit(self.path, len(self.text), len(self.text), f"\n\n{text}\n")

    def mutant(
        self,
        rule: str,
        node: ast.AST,
        text: str,
        *more: Edit,
        postgresql: bool = False,
    ) -> Mutant:
        """Return the mutant with a text in the place of a node."""
        return self.edited(
            rule, node, self.replace(node, text), *more, postgresql=postgresql
        )

    def edited(
        self,
        rule: str,
        node: ast.AST,
        edit: Edit,
        *more: Edit,
        postgresql: bool = False,
    ) -> Mutant:
        """Return the mutant of some edits, the first of which is at a node."""
        assert isinstance(node, ast.expr | ast.stmt | ast.keyword | ast.arg)
        return Mutant(
            rule=rule,
            scope=self.scope(node),
            line=node.lineno,
            edits=(edit, *more),
            before=self.text[edit.start : edit.end],
            after=edit.text,
            code=self.call_around(node),
            postgresql=postgresql or self.path in OF_POSTGRESQL,
        )


def in_order(node: ast.AST) -> Iterator[ast.AST]:
    """Yield a node and all that is in it, in the order of the text."""
    yield node
    for child in ast.iter_child_nodes(node):
        yield from in_order(child)


def identify(mutants: list[Mutant]) -> Iterator[tuple[str, Mutant]]:
    """Yield each mutant with a name that stays when code elsewhere changes."""
    seen: dict[str, int] = {}
    for mutant in mutants:
        parts = [mutant.rule, mutant.path, mutant.scope, mutant.before, mutant.after]
        digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]
        seen[digest] = seen.get(digest, 0) + 1
        yield f"{digest}-{seen[digest]}", mutant
