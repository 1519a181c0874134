"""The schemas of a resource, as the OpenAPI document has them."""

from typing import Any

from fastapi import FastAPI

from tests.resource import Resource

BODIES = ("Create", "Replace", "Update")


def fields_of(app: FastAPI, resource: Resource, suffix: str) -> dict[str, Any]:
    """Return the fields of a schema: of `TodoCreate`, say."""
    schemas = app.openapi()["components"]["schemas"]
    fields: dict[str, Any] = schemas[f"{resource.model.__name__}{suffix}"]["properties"]
    return fields
