"""Text as input: what passes, every database stores and gives back as it was."""

import re

from pydantic import AfterValidator, BeforeValidator


def refuse_nul(text: str) -> str:
    """Refuse NUL, which PostgreSQL cannot store in a text."""
    if "\0" in text:
        raise ValueError("must not hold a NUL character")
    return text


NoNul = AfterValidator(refuse_nul)


def written_as(pattern: str, example: str) -> BeforeValidator:
    """Accept one way of writing a value, of the many that Python would read."""
    compiled = re.compile(pattern, re.ASCII)

    def check(value: object) -> object:
        if not isinstance(value, str) or not compiled.fullmatch(value):
            raise ValueError(f"must be written like {example}")
        return value

    return BeforeValidator(check)
