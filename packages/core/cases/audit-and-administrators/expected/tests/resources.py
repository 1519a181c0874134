"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Link, Reference, Resource

CUSTOMERS = Resource(
    model=models.Customer,
    path="/customers",
    bodies=[
        {"name": "Ada Lovelace"},
        {"name": "Grace Hopper"},
        {"name": "Alan Turing"},
    ],
    wrong={"name": [None, 5, "a\x00b", "x" * 121, ""]},
)

INVOICES: Resource = Resource(
    model=models.Invoice,
    path="/invoices",
    bodies=[
        {
            "number": "2026-001",
            "total": "120.00",
            "due_on": "2026-01-15",
            "access_code": "A100",
        },
        {
            "number": "2026-002",
            "total": "9.90",
            "due_on": "2026-02-28",
            "access_code": "B200",
        },
        {
            "number": "2026-003",
            "total": "2500.00",
            "due_on": "2026-12-01",
            "access_code": "C300",
        },
    ],
    references=[Reference("customer_id", CUSTOMERS)],
    links=[
        Link(
            "correction_ids",
            model=models.InvoiceCorrection,
            target=lambda: INVOICES,
            filter="correction_id",
            max=100,
        ),
    ],
    defaults={"correction_ids": []},
    wrong={
        "number": [None, 5, "a\x00b", "x" * 21, ""],
        "total": [None, True, "NaN", "1E+1000000", 10**8, "0.001"],
        "due_on": [None, 0, "0", "2026-02-30", "2026-01-31T00:00:00Z"],
        "customer_id": [None, "x", -1],
        "access_code": [None, 5, "a\x00b", "x" * 21, ""],
        "correction_ids": [None, "x", ["x"], [-1]],
    },
    read_only={
        "status": "approved",
        "reason": "Two litres, and some bread if there is any left.",
    },
    by_administrator=["status", "reason"],
    write_only=["access_code", "reason"],
    uniques=[["number"]],
    filters=["due_on", "customer_id"],
)

resources = [
    CUSTOMERS,
    INVOICES,
]
