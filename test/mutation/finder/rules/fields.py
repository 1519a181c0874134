"""A field that a client sees or sets although it must not."""

import ast
import re
from collections.abc import Iterator

from finder.service import Service
from finder.source import Edit, Mutant, Source
from finder.words import name_of


def find(service: Service) -> Iterator[Mutant]:
    """Show what is only written, and take what only the service sets."""
    hidden = dict(hidden_fields(service))
    for source in service.backend:
        for node in source.nodes:
            match node:
                case ast.IfExp() if "__write_only__" in source.text_of(node.test):
                    text = source.text_of(node.orelse)
                    yield source.mutant("a field is seen", node, text)
                case ast.ClassDef() if node.name.endswith("Response"):
                    yield from shown(source, node, hidden)
                    yield from taken(source, node)


def hidden_fields(service: Service) -> Iterator[tuple[str, list[str]]]:
    """Yield the fields of each model that are only written."""
    for source in service.backend:
        for node in source.nodes:
            if isinstance(node, ast.ClassDef):
                for statement in node.body:
                    found = re.match(r"__write_only__ = .*", source.text_of(statement))
                    if found is not None:
                        yield node.name, re.findall(r'"(\w+)"', found[0])


def shown(
    source: Source, response: ast.ClassDef, hidden: dict[str, list[str]]
) -> Iterator[Mutant]:
    """Let a response show what is only written."""
    for field in hidden.get(response.name.removesuffix("Response"), []):
        last = response.body[-1]
        yield added(source, last, "a field is seen", f"{field}: str | None = None")


def taken(source: Source, response: ast.ClassDef) -> Iterator[Mutant]:
    """Let the bodies take what a response marks as read-only."""
    name = response.name.removesuffix("Response")
    for field in response.body:
        if not isinstance(field, ast.AnnAssign) or "readOnly" not in ast.unparse(field):
            continue
        for body in source.tree.body:
            if isinstance(body, ast.ClassDef) and body.name in {
                f"{name}Base",
                f"{name}Update",
            }:
                type_of = source.text_of(field.annotation)
                default = "omitted()" if body.name.endswith("Update") else "None"
                text = f"{name_of(field.target)}: {type_of} | None = {default}"
                yield added(source, body.body[-1], "a field is taken", text)


def added(source: Source, last: ast.stmt, rule: str, line: str) -> Mutant:
    """Return the mutant in which a class has a field more, behind its last one."""
    _, end = source.span(last)
    edit = Edit(source.path, end, end, f"\n    {line}")
    return source.edited(rule, last, edit)
