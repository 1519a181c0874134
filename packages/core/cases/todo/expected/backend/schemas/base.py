"""What the bodies and queries of requests have in common."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Input(BaseModel):
    """A body or a query. An unknown name is an error: no typo is lost silently."""

    model_config = ConfigDict(extra="forbid", protected_namespaces=())


class Output(BaseModel):
    """The body of a response, read from the attributes of a row."""

    model_config = ConfigDict(from_attributes=True, protected_namespaces=())


def omitted(alias: str | None = None) -> Any:
    """Return the default of a field that may be left out, and still not be null."""
    return Field(default_factory=lambda: None, alias=alias)
