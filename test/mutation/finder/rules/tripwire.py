"""A session that looks at fewer statements than it should, or sees less in them."""

import ast
from collections.abc import Iterator

from finder.rules.guards import without_parts
from finder.service import Service
from finder.source import Mutant, Source
from finder.words import name_of

WATCHED = "WatchedSession"


def find(service: Service) -> Iterator[Mutant]:
    """Weaken the session, and where it is made."""
    for source in service.backend:
        is_tripwire = f"class {WATCHED}" in source.text
        for node in source.nodes:
            if isinstance(node, ast.IfExp) and name_of(node.body) == WATCHED:
                text = source.text_of(node.orelse)
                yield source.mutant("a session is not watched", node, text)
            elif is_tripwire:
                yield from weaker(source, node)


def weaker(source: Source, node: ast.AST) -> Iterator[Mutant]:
    """Let one kind of statement pass."""
    match node:
        case ast.Call(func=ast.Attribute(attr="listens_for")):
            text = "lambda function: function"
            yield source.mutant("a session is not watched", node, text)
        case ast.If(test=test, body=[first, *_]) if not isinstance(first, ast.Return):
            yield source.mutant("a kind of statement passes", test, "False")
            yield from without_parts(source, test)
        case ast.Call(args=[_, ast.BinOp(left=left, right=right) as kinds]) if (
            name_of(node) == "isinstance"
        ):
            for one in (left, right):
                text = source.text_of(one)
                yield source.mutant("a kind of statement passes", kinds, text)
        case ast.List(elts=[_, _, *_] as parts):
            for part in parts:
                yield source.edited(
                    "a part is not looked at", part, source.remove(part)
                )
