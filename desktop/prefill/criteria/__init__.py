"""Catalogues of frameworks and their codes."""

from prefill.criteria.catalogues import (
    Catalogue,
    CatalogueBroken,
    Criterion,
    Group,
    load_catalogues,
    natural_order,
)

__all__ = ["Catalogue", "CatalogueBroken", "Criterion", "Group", "load_catalogues", "natural_order"]
