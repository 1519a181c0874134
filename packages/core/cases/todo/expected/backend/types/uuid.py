"""UUIDs as input, in the one form that responses show (RFC 9562, section 4)."""

from typing import Annotated
from uuid import UUID

from backend.types.text import written_as

Uuid = Annotated[
    UUID,
    written_as(
        r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
        "0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41",
    ),
]
