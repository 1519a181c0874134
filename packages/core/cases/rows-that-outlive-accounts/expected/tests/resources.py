"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Link, Reference, Resource

SITES = Resource(
    model=models.Site,
    path="/sites",
    bodies=[
        {"name": "First site"},
        {"name": "Second site"},
        {"name": "Third site"},
    ],
    wrong={"name": [None, 5, "a\x00b", "x" * 121, ""]},
)

DRAFTS = Resource(
    model=models.Draft,
    path="/drafts",
    bodies=[
        {"text": "Two litres, and some bread if there is any left."},
        {"text": "Ask for the price first.\nThen decide."},
        {"text": "It can wait until Monday."},
    ],
    references=[Reference("site_id", SITES, nullable=True)],
    defaults={"site_id": None},
    wrong={"text": [None, 5, "a\x00b", "x" * 2001, ""], "site_id": ["x", -1]},
)

FINDINGS: Resource = Resource(
    model=models.Finding,
    path="/findings",
    bodies=[
        {"text": "Two litres, and some bread if there is any left."},
        {"text": "Ask for the price first.\nThen decide."},
        {"text": "It can wait until Monday."},
    ],
    references=[Reference("site_id", SITES)],
    links=[
        Link(
            "evidence_ids",
            model=models.FindingEvidence,
            target=lambda: FINDINGS,
            filter="evidence_id",
            max=100,
        ),
    ],
    defaults={"evidence_ids": []},
    wrong={
        "text": [None, 5, "a\x00b", "x" * 2001, ""],
        "site_id": [None, "x", -1],
        "evidence_ids": [None, "x", ["x"], [-1]],
    },
)

resources = [
    SITES,
    DRAFTS,
    FINDINGS,
]
