"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Link, Reference, Resource

LABELS = Resource(
    model=models.Label,
    path="/labels",
    bodies=[
        {"name": "First label"},
        {"name": "Second label"},
        {"name": "Third label"},
    ],
    wrong={"name": [None, 5, "a\x00b", "x" * 41, ""]},
)

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

FINDINGS = Resource(
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
            "label_ids",
            model=models.FindingLabel,
            target=lambda: LABELS,
            filter="label_id",
            max=100,
        ),
    ],
    defaults={"label_ids": []},
    wrong={
        "text": [None, 5, "a\x00b", "x" * 2001, ""],
        "site_id": [None, "x", -1],
        "label_ids": [None, "x", ["x"], [-1]],
    },
)

resources = [
    LABELS,
    SITES,
    DRAFTS,
    FINDINGS,
]
