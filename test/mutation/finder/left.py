"""What the rules left alone: words of owners that no mutant touches."""

import ast
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from finder.service import Service
from finder.source import Mutant, Source
from finder.types import is_type
from finder.words import OWNER_WORD, is_owner, words_of


@dataclass(frozen=True)
class Exemption:
    """A kind of place that needs no mutant, and why."""

    reason: str
    # Regular expressions: of the path, of the scope, and of the statement or call.
    path: str = ".*"
    scope: str = ".*"
    code: str = ""

    def covers(self, source: Source, node: ast.AST) -> bool:
        """Tell whether it speaks of a place."""
        return (
            re.fullmatch(self.path, source.path) is not None
            and re.fullmatch(self.scope, source.scope(node)) is not None
            and any(re.search(self.code, text) for text in code_around(source, node))
        )


@dataclass(frozen=True)
class Equivalent:
    """Mutants that behave like the service itself, or not worse, and why."""

    reason: str
    # Regular expressions.
    rule: str = ".*"
    path: str = ".*"
    scope: str = ".*"
    before: str = ""
    after: str = ""
    # Of the call or the statement around it.
    code: str = ""

    def covers(self, mutant: Mutant) -> bool:
        """Tell whether a mutant is one of them."""
        return (
            re.fullmatch(self.rule, mutant.rule) is not None
            and re.fullmatch(self.path, mutant.path) is not None
            and re.fullmatch(self.scope, mutant.scope) is not None
            and re.search(self.before, mutant.before) is not None
            and re.search(self.after, mutant.after) is not None
            and re.search(self.code, mutant.code) is not None
        )


@dataclass(frozen=True)
class Exemptions:
    """What is left out, with reasons."""

    files: Mapping[str, str]
    places: Sequence[Exemption]
    mutants: Sequence[Equivalent]

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read them from a file."""
        written = json.loads(path.read_text())
        places = [Exemption(**each) for each in written["places"]]
        mutants = [Equivalent(**each) for each in written["mutants"]]
        return cls(files=written["files"], places=places, mutants=mutants)

    def reason(self, mutant: Mutant) -> str | None:
        """Return why a mutant is left out, if it is."""
        return next((each.reason for each in self.mutants if each.covers(mutant)), None)

    def covers(self, source: Source, node: ast.AST) -> bool:
        """Tell whether one of them speaks of a place."""
        return any(each.covers(source, node) for each in self.places)


def code_around(source: Source, node: ast.AST) -> Iterator[str]:
    """Yield the code around a node, up to its statement, each on one line."""
    for each in [node, *source.around(node)]:
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            return
        if isinstance(each, ast.expr | ast.stmt | ast.keyword):
            yield ast.unparse(each)


def left_alone(
    service: Service, mutants: list[Mutant], exemptions: Exemptions
) -> Iterator[str]:
    """Yield each line that speaks of owners and that nothing touches."""
    touched: dict[str, list[tuple[int, int]]] = {}
    for mutant in mutants:
        for edit in mutant.edits:
            touched.setdefault(edit.path, []).append((edit.start, edit.end))
    for source in service.sources:
        spans = touched.get(source.path, [])
        lines = {
            node.lineno: None
            for node in occurrences(source)
            if not is_within(source.span(node), spans)
            and not exemptions.covers(source, node)
        }
        text = source.text.splitlines()
        yield from (f"{source.path}:{line}: {text[line - 1].strip()}" for line in lines)


def is_within(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    """Tell whether a stretch of text is inside one of others."""
    return any(start <= span[0] and span[1] <= end for start, end in others)


def occurrences(source: Source) -> Iterator[ast.expr]:
    """Yield the expressions that speak of owners; what declares a name is none."""
    for node in source.nodes:
        if not isinstance(node, ast.expr | ast.keyword) or is_type(source, node):
            continue
        if isinstance(source.parents[node], ast.Expr) or not (
            OWNER_WORD.search(words_of(node)) or is_owner(node)
        ):
            continue
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            continue
        parent = source.parents[node]
        if isinstance(parent, ast.Call) and node is parent.func:
            continue
        yield what_is_named(source, node)


def what_is_named(source: Source, node: ast.expr | ast.keyword) -> ast.expr:
    """Return the value of a name: the name of an argument is touched when its value is.

    So is the key of a dictionary.
    """
    if isinstance(node, ast.keyword):
        return node.value
    parent = source.parents[node]
    if isinstance(parent, ast.Dict) and node in parent.keys:
        return parent.values[parent.keys.index(node)]
    return node
