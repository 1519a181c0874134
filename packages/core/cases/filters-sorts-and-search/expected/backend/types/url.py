"""Web addresses as input."""

from typing import Annotated

from pydantic import AfterValidator, Field, HttpUrl, TypeAdapter

from backend.types.text import NoNul

http_url = TypeAdapter(HttpUrl)


def check_url(text: str) -> str:
    """Refuse what is no web address; keep the text as it was written."""
    http_url.validate_python(text)
    return text


Url = Annotated[
    str,
    Field(max_length=2083, json_schema_extra={"format": "uri"}),
    NoNul,
    AfterValidator(check_url),
]
