"""What clients send and receive for findings."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import BodyId, Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul
from backend.types.unique import Unique

FieldText = Annotated[str, Field(min_length=1, max_length=2000), NoNul]
EvidenceIds = Annotated[list[BodyId], Field(max_length=100), Unique()]


class FindingBase(Input):
    """The fields of a finding that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "text": "Two litres, and some bread if there is any left.",
                    "site_id": "0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41",
                },
            ],
        },
    )

    text: FieldText
    site_id: BodyId
    evidence_ids: EvidenceIds = Field(default=[])


class FindingCreate(FindingBase):
    """The body that creates a finding."""


class FindingReplace(FindingBase):
    """The body that replaces a finding.

    What it leaves out gets its default.
    """


class FindingUpdate(Input):
    """The fields of a finding to change.

    What it leaves out stays as it is.
    """

    model_config = FindingBase.model_config

    text: FieldText = omitted()
    site_id: BodyId = omitted()
    evidence_ids: EvidenceIds = omitted()


class FindingResponse(Output):
    """A finding, as its owner sees it."""

    id: Id
    user_id: Id
    text: str
    site_id: Id
    evidence_ids: list[Id]
    created_at: dt.datetime
    updated_at: dt.datetime


class FindingPage(PageResponse[FindingResponse]):
    """Some of your findings."""


class FindingQuery(PageQuery):
    """What a list of findings can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
    evidence_id: PathId | None = None
