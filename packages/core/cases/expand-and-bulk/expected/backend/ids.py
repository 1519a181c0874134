"""The ids of users and rows: UUIDs in the order of time (RFC 9562, version 7)."""

from typing import Any
from uuid import UUID

import sqlalchemy
from sqlmodel import Field
from starlette.convertors import StringConvertor, register_url_convertor
from uuid_utils.compat import uuid7

from backend.types.uuid import Uuid

Id = UUID
IdColumn = sqlalchemy.Uuid()
PathId = Uuid
BodyId = Uuid


class RowConvertor(StringConvertor):
    """`{task_id:row}` in a path: whatever is not the end of another one."""

    regex = "(?!bulk$)[^/]+"


register_url_convertor("row", RowConvertor())


def id_field() -> Any:
    """Return the primary key of a table."""
    return Field(default_factory=uuid7, primary_key=True)
