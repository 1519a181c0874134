"""A call that names everybody as the owner, or somebody else."""

import ast
from collections.abc import Iterator

from finder.service import Service
from finder.source import Edit, Mutant, Source
from finder.types import is_type
from finder.words import OWNER_WORD, is_owner, name_of, words_of


def find(service: Service) -> Iterator[Mutant]:
    """Weaken what the code says of the owner."""
    open_gate = [
        source.append(f'{name} = __import__("mutants").for_everybody({name})')
        for source, name in service.first_conditions
    ]
    for source in service.backend:
        if source.path.startswith("backend/schemas/"):
            continue
        for node in source.nodes:
            match node:
                case ast.Call() if name_of(node) in service.gates:
                    yield from gate_for_everybody(source, node, open_gate)
                    yield from arguments_of_somebody_else(source, node)
                case ast.keyword(arg="owner_field", value=ast.Constant() as value):
                    yield other_field(source, value)
                case ast.Call() if is_claim(node):
                    yield another(source, node)
                case ast.Call() if name_of(node) not in service.conditions:
                    yield from of_somebody_else(source, node)
                case ast.Dict():
                    yield from row_of_somebody_else(source, node)
                case ast.FormattedValue(value=value) if is_owner(value):
                    yield source.mutant("a text is without its owner", value, "'all'")
                case ast.Assign(value=value) if is_owner(value):
                    yield another(source, value)
                case ast.Tuple(elts=[ast.Constant(), *_]) if are_owners(
                    node
                ) and not is_type(source, node):
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
    yield from arguments_of_somebody_else(source, call)
    for keyword in call.keywords:
        if is_owner_keyword(keyword) and speaks_of_somebody(keyword.value):
            yield another(source, keyword.value)


def arguments_of_somebody_else(source: Source, call: ast.Call) -> Iterator[Mutant]:
    """Let the arguments without a name be about somebody else, or another role."""
    for value in call.args:
        if is_owner(value):
            yield another(source, value)
        elif words_of(value) == "role" and "select" not in name_of(call):
            for role in ("guest", "owner"):
                yield source.mutant("a role is another one", value, f'"{role}"')


def row_of_somebody_else(source: Source, row: ast.Dict) -> Iterator[Mutant]:
    """Give what is written as a dictionary to somebody else."""
    for key, value in zip(row.keys, row.values, strict=True):
        named = key is not None and OWNER_WORD.search(words_of(key))
        if (
            is_owner(value)
            or (named and speaks_of_somebody(value))
            or is_role_of_row(source, value)
        ):
            yield another(source, value)


def is_owner_keyword(keyword: ast.keyword) -> bool:
    """Tell whether an argument names an owner by its name or its value."""
    return bool(OWNER_WORD.search(keyword.arg or "")) or is_owner(keyword.value)


def are_owners(names: ast.Tuple) -> bool:
    """Tell whether a list holds the names of columns that hold owners."""
    return all(OWNER_WORD.fullmatch(words_of(name)) for name in names.elts)


def speaks_of_somebody(value: ast.expr) -> bool:
    """Tell whether a value is neither a constant nor a reason to go beyond an owner."""
    return not isinstance(value, ast.Constant | ast.Dict)


def returns_owner(value: ast.expr) -> bool:
    """Tell whether what is returned is an owner."""
    return is_owner(value.func if isinstance(value, ast.Call) else value)


def other_field(source: Source, value: ast.Constant) -> Mutant:
    """Return the mutant in which an owner is looked for in the other column."""
    other = "organisation_id" if value.value == "user_id" else "user_id"
    return source.mutant("an owner is looked for elsewhere", value, f'"{other}"')


def is_claim(call: ast.Call) -> bool:
    """Tell whether a call reads an id from the claims of a token."""
    return "id_adapter.validate" in ast.unparse(call.func)


def another(source: Source, value: ast.expr) -> Mutant:
    """Return the mutant in which an owner is another one."""
    said = source.text_of(value)
    if in_keyword(source, value, "role") or is_role_of_row(source, value):
        role = "guest" if said == '"owner"' else "owner"
        return source.mutant("a role is another one", value, f'"{role}"')
    if "is_administrator" in (said, name_of_keyword(source, value)):
        return source.mutant("a permission is always given", value, "True")
    if name_of(value) == "access":
        return source.mutant("a share gives more", value, '"write"')
    if name_of(value) == "scope" or in_keyword(source, value, "scope"):
        return source.mutant("a cursor is for all", value, "'all'")
    text = f'__import__("mutants").somebody_else({said})'
    return source.mutant("an owner is another one", value, text)


def is_role_of_row(source: Source, value: ast.expr) -> bool:
    """Tell whether a value is a role in a dictionary."""
    row = source.parents[value]
    if not isinstance(row, ast.Dict) or value not in row.values:
        return False
    key = row.keys[row.values.index(value)]
    return isinstance(key, ast.Constant) and key.value == "role"


def in_keyword(source: Source, value: ast.expr, name: str) -> bool:
    """Tell whether a value is that of an argument of this name."""
    return name_of_keyword(source, value) == name


def name_of_keyword(source: Source, value: ast.expr) -> str | None:
    """Return the name of the argument that has a value, if it has one."""
    parent = source.parents[value]
    return parent.arg if isinstance(parent, ast.keyword) else None
