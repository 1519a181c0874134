"""A generated service, and what its functions are to the ownership of rows."""

import ast
from collections.abc import Container, Iterator
from functools import cached_property
from pathlib import Path

from finder.source import Source
from finder.words import OWNER_WORD, name_of

Function = ast.FunctionDef | ast.AsyncFunctionDef


class Service:
    """The Python files of a service, its tests left out."""

    def __init__(self, folder: Path, left_out: Container[str]) -> None:
        paths = [
            path.relative_to(folder).as_posix()
            for part in ("backend", "migrations")
            for path in sorted((folder / part).rglob("*.py"))
        ]
        self.sources = [Source(folder, each) for each in paths if each not in left_out]

    @property
    def backend(self) -> list[Source]:
        """The files of the program."""
        return [each for each in self.sources if each.path.startswith("backend/")]

    @property
    def migrations(self) -> list[Source]:
        """The files that make the tables."""
        return [each for each in self.sources if each.path.startswith("migrations/")]

    @cached_property
    def functions(self) -> list[tuple[Source, Function]]:
        """Every function of the program, methods included."""
        return [
            (source, node)
            for source in self.backend
            for node in source.nodes
            if isinstance(node, Function)
        ]

    @cached_property
    def conditions(self) -> set[str]:
        """The functions that return a condition of SQL which depends on an owner."""
        return {
            function.name
            for _, function in self.functions
            if returns_condition(function) and takes_owner(function)
        }

    @cached_property
    def first_conditions(self) -> list[tuple[Source, str]]:
        """The conditions that are made of no other."""
        return [
            (source, function.name)
            for source, function in self.functions
            if function.name in self.conditions
            and not self.conditions & set(called_in(function))
        ]

    @cached_property
    def gates(self) -> set[str]:
        """The functions that send a statement under such a condition."""
        found: set[str] = set()
        size = -1
        while size < len(found):
            size = len(found)
            found |= {
                function.name
                for _, function in self.functions
                if function.name not in self.conditions
                and takes_owner(function)
                and (self.conditions | found) & set(called_in(function))
            }
        return found

    @cached_property
    def dependencies(self) -> dict[str, tuple[str, str]]:
        """What routes depend on to know who asks: by name, its module and its type."""
        return {
            node.targets[0].id: (source.module, ast.unparse(node.value.slice.elts[0]))
            for source in self.backend
            if source.path.startswith("backend/dependencies/")
            for node in source.tree.body
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and isinstance(node.value, ast.Subscript)
            and isinstance(node.value.slice, ast.Tuple)
            and "Depends" in ast.unparse(node.value)
        }


def takes_owner(function: Function) -> bool:
    """Tell whether a function is told an owner."""
    arguments = [*function.args.args, *function.args.kwonlyargs]
    return any(OWNER_WORD.search(each.arg) for each in arguments)


def returns_condition(function: Function) -> bool:
    """Tell whether a function returns a condition of SQL."""
    return function.returns is not None and "ColumnElement[bool]" in ast.unparse(
        function.returns
    )


def called_in(function: Function) -> Iterator[str]:
    """Yield the names of what a function calls."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call):
            yield name_of(node)
