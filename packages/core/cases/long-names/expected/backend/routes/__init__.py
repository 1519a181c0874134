"""The routers, one for each resource."""

from backend.routes.auth import router as auth_router
from backend.routes.health import router as health_router
from backend.routes.international_shipment_customs_declaration_items import (
    router as international_shipment_customs_declaration_items_router,
)
from backend.routes.professional_development_review_candidate_forms import (
    router as professional_development_review_candidate_forms_router,
)

ROUTERS = (
    auth_router,
    health_router,
    professional_development_review_candidate_forms_router,
    international_shipment_customs_declaration_items_router,
)
