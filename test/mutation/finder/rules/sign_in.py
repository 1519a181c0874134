"""A route that does not ask who sends the request, or believes any token."""

import ast
from collections.abc import Iterator

from finder.service import Function, Service
from finder.source import Mutant, Source
from finder.words import name_of

CLAIMS = ("signature", "exp", "iat", "aud", "iss", "sub", "jti")


def find(service: Service) -> Iterator[Mutant]:
    """Weaken the dependencies of each route, and what a token must be."""
    for source in service.backend:
        for node in source.nodes:
            if isinstance(node, ast.arg) and is_of_route(source, node):
                yield from weaker_dependency(source, node, service)
            elif isinstance(node, ast.Call) and name_of(node).startswith("decode"):
                yield from weaker_token(source, node)
            elif isinstance(node, ast.Call) and name_of(node) == "set_config":
                yield from longer_setting(source, node)
            elif isinstance(node, ast.keyword):
                yield from more_than_is_said(source, node)
            elif isinstance(node, ast.AnnAssign):
                yield from more_roles(source, node)


def is_of_route(source: Source, node: ast.arg) -> bool:
    """Tell whether a parameter is one of a route."""
    function = source.function(node)
    return isinstance(function, Function) and any(
        name_of(each) in {"get", "post", "put", "patch", "delete"}
        for each in function.decorator_list
    )


def weaker_dependency(
    source: Source, argument: ast.arg, service: Service
) -> Iterator[Mutant]:
    """Swap a dependency for those that check less."""
    name = name_of(argument.annotation) if argument.annotation else ""
    if name not in service.dependencies or argument.annotation is None:
        return
    for weaker in ("without_token", "without_signature"):
        yield source.mutant(
            "a route asks for less",
            argument.annotation,
            f'__import__("mutants").{weaker}({name})',
        )
    module = service.dependencies[name][0]
    for other, kind in service.dependencies.items():
        if other != name and kind == service.dependencies[name]:
            yield source.mutant(
                "a route asks for something else",
                argument.annotation,
                f'__import__("{module}", fromlist=["{other}"]).{other}',
            )


def weaker_token(source: Source, call: ast.Call) -> Iterator[Mutant]:
    """Let a token be anything in one respect."""
    for keyword in call.keywords:
        if keyword.arg == "options" and isinstance(keyword.value, ast.Dict):
            yield from weaker_options(source, keyword.value)


def weaker_options(source: Source, options: ast.Dict) -> Iterator[Mutant]:
    """Turn off one thing that is asked of a token."""
    first = options.keys[0]
    assert first is not None
    for claim in CLAIMS:
        text = f'"verify_{claim}": False, {source.text_of(first)}'
        yield source.mutant("a token is believed", first, text)
    for value in options.values:
        if isinstance(value, ast.List):
            for item in value.elts:
                yield source.edited("a claim may be missing", item, source.remove(item))
        elif isinstance(value, ast.Constant):
            yield source.mutant("a token is believed", value, "False")


def longer_setting(source: Source, call: ast.Call) -> Iterator[Mutant]:
    """Let a setting of the database outlive its transaction."""
    yield source.mutant(
        "a setting stays",
        call.args[-1],
        '__import__("sqlalchemy").false()',
        postgresql=True,
    )


def more_roles(source: Source, node: ast.AnnAssign) -> Iterator[Mutant]:
    """Let one role more do what some may."""
    if node.value is None or ast.unparse(node.annotation) != "frozenset[Role]":
        return
    for role in ("guest", "member", "admin"):
        if f"'{role}'" not in ast.unparse(node.value):
            text = f'{source.text_of(node.value)} | {{"{role}"}}'
            yield source.mutant("a role may do more", node.value, text)


def more_than_is_said(source: Source, keyword: ast.keyword) -> Iterator[Mutant]:
    """Let a body hold fields that the schema does not name."""
    if keyword.arg == "extra" and ast.unparse(keyword.value) == "'forbid'":
        yield source.mutant("a body may hold more", keyword.value, '"allow"')
