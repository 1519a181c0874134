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
    elif is_part_of_policy(source, node):
        yield from shorter_condition(source, node)
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


def is_part_of_policy(source: Source, node: ast.AST) -> bool:
    """Tell whether a statement makes the condition of a policy."""
    return source.scope(node) == "shared" and isinstance(
        node, ast.Assign | ast.AugAssign | ast.If | ast.Return
    )


def shorter_condition(source: Source, node: ast.AST) -> Iterator[Mutant]:
    """Leave out a part of the condition of a policy, or all of it."""
    rule = "a part of a policy is left out"
    match node:
        case ast.If(test=test):
            yield source.mutant(rule, test, "False", postgresql=True)
        case ast.Return(value=ast.expr() as value):
            yield source.mutant(rule, value, '"true"', postgresql=True)
        case ast.AugAssign():
            yield source.mutant(rule, node, "pass", postgresql=True)
        case ast.Assign(value=value):
            said = source.text_of(value)
            parts = said[2:-1].split(" AND ")
            for part in parts:
                kept = " AND ".join(each for each in parts if each != part)
                yield source.mutant(rule, value, f'f"{kept}"', postgresql=True)


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
    if isinstance(condition, ast.Call):
        yield from weaker_share(source, call, condition)
        return
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


def weaker_share(
    source: Source, policy: ast.Call, condition: ast.Call
) -> Iterator[Mutant]:
    """Let a policy take every row for a shared one, or one to read for one to write."""
    said = source.text_of(condition)
    texts = [("a policy is true", '"true"')]
    if ast.unparse(policy.args[2]) == "'UPDATE'":
        half = "a half of a policy is true"
        texts.append((half, f'"true) WITH CHECK (" + {said}'))
        texts.append((half, f'{said} + ") WITH CHECK (true"'))
        texts.append(("a policy asks for less", said.replace('"write"', '"read"')))
    for rule, text in texts:
        yield source.mutant(rule, condition, text, postgresql=True)


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
