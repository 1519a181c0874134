"""The ids of users and rows: whole numbers that the database counts up."""

from typing import Annotated, Any

from pydantic import Field as Bounds
from pydantic import StrictInt
from sqlalchemy import BigInteger, Integer
from sqlmodel import Field
from starlette.convertors import StringConvertor, register_url_convertor

from backend.types.text import written_as

Id = int

# SQLite counts up only in a column that is exactly INTEGER.
IdColumn = BigInteger().with_variant(Integer(), "sqlite")

MAX_ID = 2**63 - 1

# One way to write an id, so that a row has one address.
PathId = Annotated[Id, written_as(r"[1-9]\d{0,18}", "42"), Bounds(ge=1, le=MAX_ID)]
BodyId = Annotated[StrictInt, Bounds(ge=1, le=MAX_ID)]


class RowConvertor(StringConvertor):
    """`{task_id:row}` in a path: whatever is not the end of another one."""

    regex = "(?!bulk$)[^/]+"


register_url_convertor("row", RowConvertor())


def id_field() -> Any:
    """Return the primary key of a table. An id is never used a second time."""
    return Field(default=None, primary_key=True, sa_type=IdColumn)
