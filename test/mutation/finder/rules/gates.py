"""A call that names everybody as the owner, or somebody else."""

import ast
from collections.abc import Iterator

from finder.service import Service
from finder.source import Edit, Mutant, Source
from finder.words import OWNER_WORD, is_owner, name_of, words_of


def find(service: Service) -> Iterator[Mutant]:
    """Weaken what the code says of the owner."""
    open_gate = [
        source.append(f'{name} = __import__("mutants").for_everybody({name})')
        for source, name in service.first_conditions
    ]
    for source in service.backend:
        for node in source.nodes:
            match node:
                case ast.Call() if name_of(node) in service.gates:
                    yield from gate_for_everybody(source, node, open_gate)
                case ast.Call() if name_of(node) not in service.conditions:
                    yield from of_somebody_else(source, node)
                case ast.Dict():
                    yield from row_of_somebody_else(source, node)
                case ast.FormattedValue(value=value) if is_owner(value):
                    yield source.mutant("a text is without its owner", value, "'all'")
                case ast.Assign(value=value) if is_owner(value):
                    yield another(source, value)
                case ast.Tuple(elts=[ast.Constant(), *_]) if are_owners(node):
                    for name in node.elts:
                        yield source.edited(
                            "an owner is not known", name, source.remove(name)
                        )
                case ast.Return(value=ast.expr() as value) if returns_owner(value):
                    yield another(source, value)


def gate_for_everybody(
    source: Source, call: ast.Call, open_gate: list[Edit]
) -> Iterator[Mutant]:
    """Let one call of the gate reach the rows of everybody."""
    for keyword in call.keywords:
        if is_owner_keyword(keyword):
            said = source.text_of(keyword.value)
            yield source.mutant(
                "a call of the gate is for everybody",
                keyword.value,
                f'__import__("mutants").everybody({said})',
                *open_gate,
            )


def of_somebody_else(source: Source, call: ast.Call) -> Iterator[Mutant]:
    """Let a call be about somebody else."""
    if name_of(call) in {"col", "Depends"}:
        return
    for value in call.args:
        if is_owner(value):
            yield another(source, value)
    for keyword in call.keywords:
        if is_owner_keyword(keyword) and not isinstance(keyword.value, ast.Constant):
            yield another(source, keyword.value)


def row_of_somebody_else(source: Source, row: ast.Dict) -> Iterator[Mutant]:
    """Give what is written as a dictionary to somebody else."""
    for key, value in zip(row.keys, row.values, strict=True):
        named = key is not None and OWNER_WORD.search(words_of(key))
        if is_owner(value) or (named and not isinstance(value, ast.Dict)):
            yield another(source, value)


def is_owner_keyword(keyword: ast.keyword) -> bool:
    """Tell whether an argument names an owner by its name or its value."""
    return bool(OWNER_WORD.search(keyword.arg or "")) or is_owner(keyword.value)


def are_owners(names: ast.Tuple) -> bool:
    """Tell whether a list holds the names of columns that hold owners."""
    return all(OWNER_WORD.fullmatch(words_of(name)) for name in names.elts)


def returns_owner(value: ast.expr) -> bool:
    """Tell whether what is returned is an owner, or read from the claims of a token."""
    call = value.func if isinstance(value, ast.Call) else value
    return is_owner(call) or "user_id_adapter" in ast.unparse(call)


def another(source: Source, value: ast.expr) -> Mutant:
    """Return the mutant in which an owner is another one."""
    said = source.text_of(value)
    if name_of(value) == "scope" or in_keyword(source, value, "scope"):
        return source.mutant("a cursor is for all", value, "'all'")
    text = f'__import__("mutants").somebody_else({said})'
    return source.mutant("an owner is another one", value, text)


def in_keyword(source: Source, value: ast.expr, name: str) -> bool:
    """Tell whether a value is that of an argument of this name."""
    parent = source.parents[value]
    return isinstance(parent, ast.keyword) and parent.arg == name
