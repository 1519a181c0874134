"""Whose rows a statement reaches: the tables in it, and the owners that it names."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnClause,
    Delete,
    FromClause,
    Join,
    Select,
    TableClause,
    TextClause,
    Update,
)
from sqlalchemy.sql.elements import BinaryExpression, BooleanClauseList, ClauseElement
from sqlalchemy.sql.operators import and_, eq
from sqlalchemy.sql.selectable import AliasedReturnsRows, FromGrouping, SelectBase
from sqlalchemy.sql.visitors import ExternallyTraversible, iterate
from sqlmodel import SQLModel

from backend.ids import Id

# The columns that tell whose a row is.
# <organisations>
OWNERS = ("organisation_id", "user_id")
# </organisations>
# <not organisations>
OWNERS = ("user_id",)
# </not organisations>

# What SQL begins with that reaches no row: it defines things, or asks how they are.
DEFINITIONS = {"ALTER", "CREATE", "DROP", "GRANT", "PRAGMA", "REVOKE"}


def unowned(statement: ClauseElement, owners: Mapping[str, Id]) -> list[str]:
    """Return the tables that a statement reaches without the condition of an owner.

    Every SELECT within it needs the condition for itself, and every table in it.
    """
    return [name for part in iterate(statement) for name in unowned_in(part, owners)]


def unowned_in(part: ExternallyTraversible, owners: Mapping[str, Id]) -> list[str]:
    """Return the tables that one part of a statement reaches without their owner."""
    if isinstance(part, TextClause):
        return owned_names_in(part.text)
    if isinstance(part, ColumnClause) and part.is_literal:
        return owned_names_in(part.name)
    if not isinstance(part, Select | Update | Delete):
        return []
    conditions = list(conjuncts(part.whereclause))
    return [
        table_of(source).name
        for source in sources_of(part)
        if owner_columns(source)
        and not any(
            is_owned(condition, source, owners, name)
            for condition in conditions
            for name in owner_columns(source)
        )
    ]


def owned_names_in(sql: str) -> list[str]:
    """Return the owned tables that SQL names which nobody can read but the database."""
    words = re.findall(r"\w+", sql)
    if words[:1] and words[0].upper() in DEFINITIONS:
        return []
    tables = SQLModel.metadata.tables.values()
    return [table.name for table in tables if table.name in words and owner_of(table)]


def owner_columns(source: FromClause) -> list[str]:
    """Return the names of the columns that tell whose the rows of a table are."""
    table = SQLModel.metadata.tables.get(table_of(source).name)
    return [name for name in OWNERS if table is not None and name in table.c]


def owner_of(table: FromClause) -> str | None:
    """Return the column that tells whose a row is: the first that there is."""
    return next(iter(owner_columns(table)), None)


def table_of(source: Any) -> TableClause:
    """Return the table behind its other names."""
    while isinstance(source, AliasedReturnsRows):
        source = source.element
    table: TableClause = source
    return table


# <recorded_clearing>
def tables_of(statement: ClauseElement) -> set[str]:
    """Return the names of the tables whose rows a statement reaches."""
    if not isinstance(statement, Select | Update | Delete):
        return set()
    return {table_of(source).name for source in sources_of(statement)}


# </recorded_clearing>
def sources_of(statement: Select[Any] | Update | Delete) -> Iterator[FromClause]:
    """Yield the tables of a statement. A SELECT within it is looked at for itself."""
    if isinstance(statement, Select):
        named = {name for child in statement.get_children() for name in named_in(child)}
    else:
        yield statement.table
        named = named_in(statement.whereclause)
        named = {each for each in named if name_of(each) != name_of(statement.table)}
    for source in named:
        yield from tables_in(source)


def tables_in(source: Any) -> Iterator[FromClause]:
    """Yield the tables of a FROM, each by the name that it has there."""
    if isinstance(source, Join):
        yield from tables_in(source.left)
        yield from tables_in(source.right)
    elif isinstance(source, FromGrouping):
        yield from tables_in(source.element)
    elif isinstance(source, TableClause):
        yield source
    elif isinstance(source, AliasedReturnsRows):
        inner = list(tables_in(source.element))
        yield from [source] if inner == [source.element] else inner


def name_of(source: Any) -> str | None:
    """Return the name of a table in the statement, which another name may stand for."""
    return getattr(source, "name", None)


def named_in(clause: Any) -> set[FromClause]:
    """Return what a clause names to read from, but not what a SELECT in it does."""
    if clause is None or isinstance(clause, SelectBase):
        return set()
    if isinstance(clause, FromClause):
        return {clause}
    if isinstance(clause, ColumnClause):
        return set() if clause.table is None else {clause.table}
    return {source for child in clause.get_children() for source in named_in(child)}


def is_owned(
    condition: Any, source: FromClause, owners: Mapping[str, Id], name: str
) -> bool:
    """Tell whether a condition is that a column of a table is the owner."""
    return (
        isinstance(condition, BinaryExpression)
        and condition.operator is eq
        and isinstance(condition.left, ColumnClause)
        and name_of(condition.left.table) == name_of(source)
        and condition.left.name == name
        and isinstance(condition.right, BindParameter)
        and name in owners
        and condition.right.effective_value == owners[name]
    )


def conjuncts(condition: Any) -> Iterator[Any]:
    """Yield the conditions that all have to hold."""
    if isinstance(condition, BooleanClauseList) and condition.operator is and_:
        for clause in condition.clauses:
            yield from conjuncts(clause)
    elif condition is not None:
        yield condition
