"""Lists in which nothing stands more than once."""

from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema


class Unique:
    """What makes a list refuse an item that it holds already."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(
            refuse_repeated, handler(source)
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(schema), "uniqueItems": True}


def refuse_repeated(items: list[Any]) -> list[Any]:
    """Refuse a list that holds an item more than once."""
    if len(set(items)) < len(items):
        raise ValueError("an item stands there more than once")
    return items
