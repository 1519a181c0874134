"""The policies that the migrations make, by table, each with its command.

In production the service does not start with others. Write one of your own down here.
"""

POLICIES = {
    "users": {
        "everybody": "SELECT",
        "sign_up": "INSERT",
        "leave": "DELETE",
    },
    "sites": {
        "owner": "ALL",
    },
    "drafts": {
        "owner": "ALL",
    },
    "findings": {
        "owner": "ALL",
    },
    "finding_evidence_links": {
        "owner": "ALL",
    },
}
