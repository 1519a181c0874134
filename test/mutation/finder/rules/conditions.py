"""A statement that asks for more rows than those of its owner."""

import ast
from collections.abc import Iterator

from finder.service import Service, returns_condition
from finder.source import Mutant, Source
from finder.types import is_type
from finder.words import name_of, speaks_of_owners

TRUE = '__import__("sqlalchemy").true()'

# What takes conditions as its arguments; of a join the first argument is the table.
TAKES_CONDITIONS = {"where": 0, "having": 0, "and_": 0, "or_": 0}
TAKES_CONDITIONS |= {"join": 1, "outerjoin": 1}

COMPARES = {"in_", "not_in", "is_", "is_not", "has"}


def find(service: Service) -> Iterator[Mutant]:
    """Replace every condition, and every part of one, by one that is always true."""
    for source in service.backend:
        for node in source.nodes:
            if is_condition(source, node, service):
                yield source.mutant("a condition is true", node, TRUE)
            elif is_among_conditions(source, node):
                yield source.edited(
                    "a condition is left out", node, source.remove(node)
                )


def is_condition(source: Source, node: ast.AST, service: Service) -> bool:
    """Tell whether a node is a condition of SQL, by what it is or where it stands."""
    if is_type(source, node):
        return False
    match node:
        case ast.Starred():
            return False
        case ast.Call() if name_of(node) == "true":
            return False
        case ast.Compare(ops=[ast.Is() | ast.IsNot()]):
            return False
        case ast.Compare() if speaks_of_owners(node) and speaks_of_columns(node):
            return True
        case ast.Call() if name_of(node) in service.conditions:
            return True
        case ast.Call() if name_of(node) in COMPARES and speaks_of_owners(node):
            return True
        case _:
            return is_argument(source, node) or is_operand(source, node)


def is_argument(source: Source, node: ast.AST) -> bool:
    """Tell whether a node is an argument of `where`, or of another of its kind."""
    parent = source.parents.get(node)
    if not isinstance(parent, ast.Call) or name_of(parent) not in TAKES_CONDITIONS:
        return False
    function = source.function(node)
    if function is None or not speaks_of_owners(function):
        return False
    return node in parent.args[TAKES_CONDITIONS[name_of(parent)] :]


def is_operand(source: Source, node: ast.AST) -> bool:
    """Tell whether a node is one side of the `&` or `|` of two conditions."""
    parent = source.parents.get(node)
    if not isinstance(parent, ast.BinOp) or not isinstance(node, ast.expr):
        return False
    if not isinstance(parent.op, ast.BitAnd | ast.BitOr):
        return False
    function = source.function(node)
    outer = [parent, *source.around(parent)]
    if function is None or not speaks_of_owners(function):
        return False
    return (
        returns_condition(function)
        or any(is_argument(source, each) for each in outer)
        or (isinstance(outer[1], ast.Assign) and speaks_of_columns(parent))
    )


def is_among_conditions(source: Source, node: ast.AST) -> bool:
    """Tell whether a node is in the list of an argument called `conditions`."""
    parent = source.parents.get(node)
    if isinstance(parent, ast.Call) and isinstance(node, ast.Starred):
        return is_argument(source, node)
    keyword = source.parents.get(parent) if isinstance(parent, ast.List) else None
    return isinstance(keyword, ast.keyword) and keyword.arg == "conditions"


def speaks_of_columns(node: ast.AST) -> bool:
    """Tell whether a node has a column of a table in it: `col(…)`, `Todo.id`, `t.c`."""
    return any(
        (isinstance(each, ast.Call) and name_of(each) in {"col", "column"})
        or (isinstance(each, ast.Attribute) and name_of(each.value)[:1].isupper())
        or (isinstance(each, ast.Attribute) and name_of(each.value) == "c")
        for each in ast.walk(node)
    )
