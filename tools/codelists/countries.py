"""Countries: ISO 3166-1 from the package iso3166, and the few codes that messages use beside it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tools.codelists.rows import Row

PACKAGE = "iso3166"
SOURCE = "ISO 3166-1, through the Python package iso3166 {version} (MIT licence)"

# ISO 3166-1 leaves XA to XZ to its users. XK: European Union, IMF and SWIFT; XI: the European Union's customs since
# 2021; XZ: UN/LOCODE. The package has XK among the countries.
USER_ASSIGNED = {
    "XK": ("Kosovo.", "XKX"),
    "XI": ("Northern Ireland, in customs and value added tax.", None),
    "XZ": ("International waters and installations there, in UN/LOCODE.", None),
}
# ISO 3166-3. Only what may still stand in records that are kept.
WITHDRAWN = {
    "AN": ("Netherlands Antilles.", "ANT", "530", 2010),
    "CS": ("Serbia and Montenegro.", "SCG", "891", 2006),
}


def rows() -> list[Row]:
    """Every country; needs the package iso3166."""
    package: Any = import_module(PACKAGE)
    official = [
        {
            "code": one.alpha2,
            "meaning": one.apolitical_name.rstrip(".") + ".",
            "alpha3": one.alpha3,
            "numeric": one.numeric,
        }
        for one in package.countries
        if one.alpha2 not in USER_ASSIGNED
    ]
    return [
        *({**row, "use": "official"} for row in official),
        *(_user_assigned(code, *known) for code, known in USER_ASSIGNED.items()),
        *(
            {
                "code": code,
                "meaning": name,
                "alpha3": alpha3,
                "numeric": numeric,
                "use": "withdrawn",
                "until": str(year),
            }
            for code, (name, alpha3, numeric, year) in WITHDRAWN.items()
        ),
    ]


def _user_assigned(code: str, name: str, alpha3: str | None) -> Row:
    return {"code": code, "meaning": name, **({"alpha3": alpha3} if alpha3 else {}), "use": "user-assigned"}
