"""A check that is not made, or whose outcome does not count."""

import ast
import re
from collections.abc import Iterator

from finder.rules.conditions import speaks_of_columns
from finder.service import Service
from finder.source import Mutant, Source
from finder.words import name_of, speaks_of_owners

CHECKS = re.compile(r"^(?:check|refuse|require|record|assert|verify|forbid|act_as)")
SIGN_IN = re.compile(r"/(?:auth|tokens|passwords|settings|start_check)[.]py$")


def find(service: Service) -> Iterator[Mutant]:
    """Take every check away, and every part of one."""
    for source in service.backend:
        for node in source.nodes:
            if isinstance(node, ast.Expr) and is_check(node.value):
                yield source.mutant("a statement is not run", node, "pass")
        if speaks_of_owners(source.tree) or SIGN_IN.search(source.path):
            for node in source.nodes:
                yield from weaker(source, node)


def weaker(source: Source, node: ast.AST) -> Iterator[Mutant]:
    """Weaken a node, if it is a check."""
    match node:
        case ast.If(test=test, body=[*_, last]) if is_refusal(source, last):
            yield source.mutant("a check is not made", test, "False")
            yield from without_parts(source, test)
        case ast.If(test=test, body=[ast.Return()]) if speaks_of_owners(test):
            yield source.mutant("a way out is always taken", test, "True")
            yield source.mutant("a way out is never taken", test, "False")
        case ast.IfExp(test=test) if speaks_of_owners(test):
            yield source.mutant("a choice is always the first", test, "True")
            yield source.mutant("a choice is always the second", test, "False")
        case ast.For(iter=items) | ast.comprehension(iter=items) if owners_of(items):
            yield source.mutant("nothing is looked at", items, "()")
        case ast.Assign(targets=[ast.Subscript()], value=ast.Name() as value) if (
            is_permission(value)
        ):
            yield source.mutant("a permission is always given", value, "True")
        case ast.Return(value=ast.Name() as value) if is_permission(value):
            yield source.mutant("an answer is always yes", value, "True")
        case ast.Expr(value=value) if speaks_of_owners(value) and is_call(value):
            yield source.mutant("a statement is not run", node, "pass")
        case ast.Return(value=ast.Compare() as value) if returns_bool(source, node):
            yield source.mutant("an answer is always yes", value, "True")
        case ast.Return(value=ast.BoolOp() as value) if returns_bool(source, node):
            yield source.mutant("an answer is always yes", value, "True")
            yield from without_parts(source, value)
        case ast.Compare() if speaks_of_owners(node) and not speaks_of_columns(node):
            yield source.mutant("a comparison is false", node, "False")
            yield source.mutant("a comparison is true", node, "True")
        case ast.Tuple(
            elts=[ast.expr() as fault, ast.Constant() | ast.JoinedStr()]
        ) if isinstance(fault, ast.Compare | ast.BoolOp | ast.UnaryOp | ast.Attribute):
            yield source.mutant("a fault is not found", fault, "False")


def owners_of(items: ast.expr) -> bool:
    """Tell whether what is gone through is what belongs to an owner."""
    return any(
        isinstance(each, ast.Attribute) and each.attr.startswith("owners_")
        for each in ast.walk(items)
    )


def is_permission(value: ast.Name) -> bool:
    """Tell whether a value says that somebody may do something."""
    return value.id == "is_administrator"


def without_parts(source: Source, test: ast.expr) -> Iterator[Mutant]:
    """Leave out each part of a test that is joined by `and` or `or`."""
    if isinstance(test, ast.BoolOp):
        neutral = "True" if isinstance(test.op, ast.And) else "False"
        for value in test.values:
            yield source.mutant("a part of a check is not made", value, neutral)
            yield from without_parts(source, value)


def is_refusal(source: Source, last: ast.stmt) -> bool:
    """Tell whether a branch that ends so refuses something."""
    match last:
        case ast.Raise():
            return True
        case ast.Return(value=ast.Constant(value=False)):
            return returns_bool(source, last)
        case ast.Return(value=ast.List(elts=[ast.JoinedStr() | ast.Constant()])):
            return True
        case _:
            return False


def is_check(value: ast.expr) -> bool:
    """Tell whether a statement is a call that checks or records, by its name."""
    return is_call(value) and CHECKS.match(name_of(value)) is not None


def is_call(value: ast.expr) -> bool:
    """Tell whether a statement is a call."""
    return isinstance(value.value if isinstance(value, ast.Await) else value, ast.Call)


def returns_bool(source: Source, node: ast.AST) -> bool:
    """Tell whether a node is in a function that answers yes or no."""
    function = source.function(node)
    return (
        function is not None
        and function.returns is not None
        and ast.unparse(function.returns) == "bool"
    )
