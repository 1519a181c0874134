"""The policies that the migrations make, by table, each with its command.

In production the service does not start with others. Write one of your own down here.
"""

POLICIES = {
    "users": {
        "everybody": "SELECT",
        "sign_up": "INSERT",
        "leave": "DELETE",
        "appoint": "UPDATE",
    },
    "customers": {
        "owner": "ALL",
        "administrators": "SELECT",
    },
    "invoices": {
        "owner": "ALL",
        "administrators": "SELECT",
        "corrections": "UPDATE",
    },
    "invoice_correction_links": {
        "owner": "ALL",
        "administrators": "SELECT",
    },
    "audit_entries": {
        "owner": "SELECT",
        "administrators": "SELECT",
        "actor": "INSERT",
        "appointment": "INSERT",
    },
}
