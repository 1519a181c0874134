"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Resource

LOCKERS = Resource(
    model=models.Locker,
    path="/lockers",
    bodies=[
        {
            "label": "Home",
            "pin": "First pi",
            "hint": "Two litres, and some bread if there is any left.",
        },
        {
            "label": "Work",
            "pin": "Second p",
            "hint": "Ask for the price first.\nThen decide.",
        },
        {"label": "Garden", "pin": "Third pi", "hint": "It can wait until Monday."},
    ],
    defaults={"hint": None},
    wrong={
        "label": [None, 5, "a\x00b", "x" * 41, ""],
        "pin": [None, 5, "a\x00b", "x" * 9, ""],
        "hint": [5, "a\x00b", "x" * 10001],
    },
    read_only={
        "state": "taken",
        "times_opened": 1,
        "opened_at": "2026-01-15T09:30:00Z",
    },
    write_only=["pin", "hint"],
    sorts=["times_opened"],
    filters=["state"],
)

resources = [
    LOCKERS,
]
