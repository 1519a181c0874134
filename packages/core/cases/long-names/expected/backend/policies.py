"""The policies that the migrations make, by table, each with its command.

In production the service does not start with others. Write one of your own down here.
"""

POLICIES = {
    "users": {
        "everybody": "SELECT",
        "sign_up": "INSERT",
        "leave": "DELETE",
    },
    "professional_development_review_candidate_forms": {
        "owner": "ALL",
    },
    "international_shipment_customs_declaration_items": {
        "owner": "ALL",
    },
}
