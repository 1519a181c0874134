"""The tables. To import this package is to make all of them known."""

from backend.models.audit_entry import AuditEntry
from backend.models.customer import Customer
from backend.models.invoice import Invoice
from backend.models.invoice_correction import InvoiceCorrection
from backend.models.user import User

__all__ = [
    "AuditEntry",
    "Customer",
    "Invoice",
    "InvoiceCorrection",
    "User",
]
