"""A database that keeps fewer rows apart than it should."""

import ast
import re
from collections.abc import Iterator

from finder.service import Service
from finder.source import Mutant, Source
from finder.words import name_of

LOCKS = re.compile(r"ENABLE ROW|(?<!NO )FORCE ROW|REVOKE|CREATE TRIGGER")
LOCKING = ("enable_", "create_policy", "make_append_only")
OPENS = re.compile(r"disable|drop|downgrade")
COMMANDS = {"SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE"}


def find(service: Service) -> Iterator[Mutant]:
    """Weaken each policy, each lock of a table, and what the policies compare with."""
    for source in service.migrations:
        for node in source.nodes:
            if not OPENS.search(source.scope(node)):
                yield from weaker(source, node)
    for source in service.backend:
        for node in source.nodes:
            yield from wider_rights(source, node)


def weaker(source: Source, node: ast.AST) -> Iterator[Mutant]:
    """Weaken a node, if it locks rows."""
    yield from wider_rights(source, node)
    if isinstance(node, ast.Call) and name_of(node) == "create_policy":
        yield from weaker_policy(source, node)
    elif isinstance(node, ast.Expr) and is_lock(source, node):
        # The triggers of SQLite are the lock of what is append-only there.
        both = "append_only" in source.text_of(node) or "TRIGGER" in source.text_of(
            node
        )
        yield source.mutant("a lock is left out", node, "pass", postgresql=not both)
    elif isinstance(node, ast.For) and isinstance(node.iter, ast.Tuple):
        for command in node.iter.elts:
            yield source.edited(
                "a command is not locked", command, source.remove(command)
            )


def is_lock(source: Source, node: ast.Expr) -> bool:
    """Tell whether a statement locks rows."""
    return isinstance(node.value, ast.Call) and (
        name_of(node.value).startswith(LOCKING)
        or LOCKS.search(source.text_of(node)) is not None
    )


def weaker_policy(source: Source, call: ast.Call) -> Iterator[Mutant]:
    """Let a policy show and store every row, show every row, or store every row."""
    condition = call.args[-1]
    said = source.text_of(condition)
    prefix, inside = ("f", said[2:-1]) if said.startswith("f") else ("", said[1:-1])
    if not isinstance(condition, ast.Constant | ast.JoinedStr) or inside == "true":
        return
    yield source.mutant("a policy is true", condition, '"true"', postgresql=True)
    if ast.unparse(call.args[2]) in {"'ALL'", "'UPDATE'"}:
        for text in (f"true) WITH CHECK ({inside}", f"{inside}) WITH CHECK (true"):
            yield source.mutant(
                "a half of a policy is true",
                condition,
                f'{prefix}"{text}"',
                postgresql=True,
            )


def wider_rights(source: Source, node: ast.AST) -> Iterator[Mutant]:
    """Let a role do more with a table, or keep what is taken away."""
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        return
    if set(node.value.split(", ")) <= COMMANDS and "," in node.value:
        every = '"ALL"'
        yield source.mutant("a role may do more", node, every, postgresql=True)
    for taken in re.findall(r"REVOKE ([A-Z, ]+) ON", node.value):
        commands = taken.split(", ")
        for command in commands:
            kept = ", ".join(each for each in commands if each != command)
            text = source.text_of(node).replace(taken, kept)
            yield source.mutant("a role may do more", node, text, postgresql=True)
