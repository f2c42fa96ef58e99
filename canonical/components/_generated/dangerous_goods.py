"""DangerousGoods.

Generated from components/dangerous-goods.json (sha256:2fc48e3cfa429970) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.dangerous_goods_regulation import (
    DangerousGoodsRegulation,
)
from canonical.codes._generated.packing_group import PackingGroup
from canonical.components._generated.scalars import (
    DangerousGoodsClass,
    Decimal,
    NonNegativeInteger,
    Text,
    UnNumber,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from .contact import Contact
from .quantity import Quantity


class DangerousGoods(CanonicalModel):
    """Dangerous goods declaration of one substance or article."""

    un_number: UnNumber
    """UN number, four digits."""
    proper_shipping_name: Text | None = None
    """Proper shipping name."""
    hazard_class: DangerousGoodsClass | None = None
    """Class or division, such as 3 or 2.1 (code list dangerous-goods-class, which recommends); without compatibility group."""
    subsidiary_risks: Annotated[
        list[DangerousGoodsClass] | None, Field(max_length=4, min_length=1)
    ] = None
    """Further classes or divisions."""
    packing_group: PackingGroup | None = None
    """Packing group (code list packing-group)."""
    regulation: DangerousGoodsRegulation | None = None
    """Rule book of the declaration (code list dangerous-goods-regulation)."""
    net_quantity: Quantity | None = None
    """Net amount of the substance."""
    package_count: NonNegativeInteger | None = None
    """Number of packages."""
    flash_point: Decimal | None = None
    """Flash point in degrees Celsius."""
    marine_pollutant: bool | None = None
    """True for a marine pollutant."""
    limited_quantity: bool | None = None
    """True when shipped as limited quantity."""
    emergency_contact: Contact | None = None
    """Who answers in an emergency."""
