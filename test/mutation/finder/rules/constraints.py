"""A table whose rows may refer to those of another owner, or must differ from them.

A constraint stands in the model and in a migration. The mutant weakens both, so that
they still agree.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from finder.service import Service
from finder.source import Edit, Mutant, Source
from finder.words import OWNER_WORD, name_of


@dataclass(frozen=True)
class Constraint:
    """A constraint as a file has it."""

    source: Source
    call: ast.Call
    table: str

    @property
    def columns(self) -> list[ast.expr]:
        """The columns."""
        first = self.call.args[0]
        return first.elts if isinstance(first, ast.List) else self.call.args

    @property
    def name(self) -> ast.keyword | None:
        """The name that it has in the database."""
        return next((each for each in self.call.keywords if each.arg == "name"), None)

    @property
    def action(self) -> ast.keyword | None:
        """What happens to a row when the one that it refers to goes."""
        keywords = self.call.keywords
        return next((each for each in keywords if each.arg == "ondelete"), None)

    @property
    def key(self) -> tuple[str, str, str]:
        """What the model and the migration say alike."""
        arguments = ", ".join(ast.unparse(each) for each in self.call.args)
        return self.table, name_of(self.call), arguments


KINDS = {"ForeignKeyConstraint", "UniqueConstraint", "PrimaryKeyConstraint"}


def find(service: Service) -> Iterator[Mutant]:
    """Weaken each constraint that names an owner."""
    models = {each.key: each for each in in_models(service)}
    for constraint in in_migrations(service):
        model = models.get(constraint.key)
        yield from without_owner(constraint, model)
        yield from without_action(constraint, model)
    yield from of_every_table(service)


def in_models(service: Service) -> Iterator[Constraint]:
    """Yield the constraints of the models."""
    for source in service.backend:
        for node in source.nodes:
            if isinstance(node, ast.ClassDef) and (table := table_of(node)):
                yield from below(source, node, table)


def table_of(node: ast.ClassDef) -> str | None:
    """Return the name of the table of a model."""
    for statement in node.body:
        match statement:
            case ast.Assign(
                targets=[ast.Name(id="__tablename__")],
                value=ast.Constant(value=str(table)),
            ):
                return table
    return None


def in_migrations(service: Service) -> Iterator[Constraint]:
    """Yield the constraints that the migrations make."""
    for source in service.migrations:
        for node in source.nodes:
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="create_table"),
                    args=[ast.Constant(value=str(table)), *_],
                ):
                    yield from below(source, node, table)


def below(source: Source, node: ast.AST, table: str) -> Iterator[Constraint]:
    """Yield the constraints in a node."""
    for each in ast.walk(node):
        if isinstance(each, ast.Call) and name_of(each) in KINDS:
            yield Constraint(source, each, table)


def without_owner(constraint: Constraint, model: Constraint | None) -> Iterator[Mutant]:
    """Leave each owner out of the columns."""
    for index, column in enumerate(constraint.columns):
        if not isinstance(column, ast.Constant) or len(constraint.columns) < 2:
            continue
        if OWNER_WORD.search(str(column.value)):
            edits = list(without_column(constraint, index))
            if model is not None:
                edits += [*without_column(model, index), *with_name(model, constraint)]
            yield constraint.source.edited(
                "a constraint is without the owner", column, edits[0], *edits[1:]
            )


def without_column(constraint: Constraint, index: int) -> Iterator[Edit]:
    """Yield the edits that leave a column out, and the one that it refers to."""
    yield constraint.source.remove(constraint.columns[index])
    if name_of(constraint.call) == "ForeignKeyConstraint":
        target = constraint.call.args[1]
        assert isinstance(target, ast.List)
        yield constraint.source.remove(target.elts[index])


def with_name(model: Constraint, migration: Constraint) -> Iterator[Edit]:
    """Yield the edit that keeps the name, which is otherwise made of the columns."""
    if migration.name is None or model.name is not None:
        return
    start, end = model.source.span(model.call)
    name = migration.source.text_of(migration.name)
    has_comma = model.source.text[start : end - 1].rstrip().endswith(",")
    text = name if has_comma else f", {name}"
    yield Edit(model.source.path, end - 1, end - 1, text)


def without_action(
    constraint: Constraint, model: Constraint | None
) -> Iterator[Mutant]:
    """Let a row stay when the one that it refers to goes."""
    if constraint.action is None or model is None or model.action is None:
        return
    edits = [constraint.source.remove(constraint.action)]
    edits.append(model.source.remove(model.action))
    yield constraint.source.edited(
        "a row outlives what it belongs to", constraint.action, edits[0], *edits[1:]
    )


def of_every_table(service: Service) -> Iterator[Mutant]:
    """Weaken what a field of every table says of its owner, in model and migrations."""
    for source in service.backend:
        for node in source.nodes:
            if isinstance(node, ast.Call) and name_of(node) == "Field":
                keywords = {each.arg: each for each in node.keywords}
                target = keywords.get("foreign_key")
                if target is not None and "ondelete" in keywords:
                    edits = list(actions_on(service, target))
                    action = keywords["ondelete"]
                    yield source.edited(
                        "a row outlives its owner",
                        action,
                        source.remove(action),
                        *edits,
                    )


def actions_on(service: Service, target: ast.keyword) -> Iterator[Edit]:
    """Yield the edits of the migrations that let rows stay when a target goes."""
    for constraint in in_migrations(service):
        arguments = constraint.call.args
        if constraint.action is not None and len(arguments) == 2:
            leads_to = ast.unparse(arguments[1])
            if leads_to == f"[{ast.unparse(target.value)}]":
                yield constraint.source.remove(constraint.action)
