"""The tables. To import this package is to make all of them known."""

from backend.models.draft import Draft
from backend.models.finding import Finding
from backend.models.finding_evidence import FindingEvidence
from backend.models.site import Site
from backend.models.user import User

__all__ = [
    "Draft",
    "Finding",
    "FindingEvidence",
    "Site",
    "User",
]
