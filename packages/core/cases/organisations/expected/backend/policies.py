"""The policies that the migrations make, by table, each with its command.

In production the service does not start with others. Write one of your own down here.
"""

POLICIES = {
    "users": {
        "everybody": "SELECT",
        "sign_up": "INSERT",
        "leave": "DELETE",
    },
    "organisations": {
        "current": "ALL",
        "found": "INSERT",
        "see_founded": "SELECT",
        "joined": "SELECT",
    },
    "memberships": {
        "owner": "ALL",
        "own": "SELECT",
        "invited": "INSERT",
    },
    "invitations": {
        "owner": "ALL",
        "see_own": "SELECT",
        "accept_own": "DELETE",
    },
    "drafts": {
        "owner": "ALL",
    },
    "tasks": {
        "owner": "ALL",
    },
}
