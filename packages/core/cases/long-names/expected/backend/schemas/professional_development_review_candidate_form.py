"""What clients send and receive for professional development review candidate forms."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

NameOfTheForm = Annotated[str, Field(max_length=255), NoNul]


class ProfessionalDevelopmentReviewCandidateFormBase(Input):
    """The fields of a professional development review candidate form that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"name_of_the_form": "First name of the form"}]}
    )

    name_of_the_form: NameOfTheForm


class ProfessionalDevelopmentReviewCandidateFormCreate(
    ProfessionalDevelopmentReviewCandidateFormBase
):
    """The body that creates a professional development review candidate form."""


class ProfessionalDevelopmentReviewCandidateFormReplace(
    ProfessionalDevelopmentReviewCandidateFormBase
):
    """The body that replaces a professional development review candidate form.

    What it leaves out gets its default.
    """


class ProfessionalDevelopmentReviewCandidateFormUpdate(Input):
    """The fields of a professional development review candidate form to change.

    What it leaves out stays as it is.
    """

    model_config = ProfessionalDevelopmentReviewCandidateFormBase.model_config

    name_of_the_form: NameOfTheForm = omitted()


class ProfessionalDevelopmentReviewCandidateFormResponse(Output):
    """A professional development review candidate form, as its owner sees it."""

    id: Id
    user_id: Id
    name_of_the_form: str
    created_at: dt.datetime
    updated_at: dt.datetime


class ProfessionalDevelopmentReviewCandidateFormPage(
    PageResponse[ProfessionalDevelopmentReviewCandidateFormResponse]
):
    """Some of your professional development review candidate forms."""


class ProfessionalDevelopmentReviewCandidateFormQuery(PageQuery):
    """What a list of professional development review candidate forms can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
