"""Annotations: what stands in one is no expression that runs."""

import ast

from finder.source import Source


def is_type(source: Source, node: ast.AST) -> bool:
    """Tell whether a node is in an annotation."""
    inner = node
    for outer in source.around(node):
        if inner in annotations(outer):
            return True
        inner = outer
    return False


def annotations(node: ast.AST) -> list[ast.expr | None]:
    """Return the types that a node itself names."""
    match node:
        case ast.arg() | ast.AnnAssign():
            return [node.annotation]
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            return [node.returns]
        case _:
            return []
