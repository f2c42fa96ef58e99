"""The code list item-identifier-scheme.

Generated from codelists/item-identifier-scheme.json (sha256:6350d8baa5e44b72); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ItemIdentifierScheme(Code, extensible=True):
    """Who gave an item its number. Lot (LT), serial number (SN), country of origin (CH), order (ON) and purchase
    order (PO) of X12 235 are not item numbers: they go to stock, origin and references.

    May grow within a major version. Owner: Data model. Source: canonical-logistics, X12 235, SAP IDoc qualifiers.
    """

    __slots__ = ()
    UPC: CodeRow = CodeRow("upc", "12-digit GTIN.", "0.1.0")
    """12-digit GTIN."""
    EAN_13: CodeRow = CodeRow("ean-13", "13-digit GTIN.", "0.1.0")
    """13-digit GTIN."""
    GTIN_14: CodeRow = CodeRow("gtin-14", "14-digit GTIN of a shipping unit.", "0.1.0")
    """14-digit GTIN of a shipping unit."""
    UPC_CASE_CODE: CodeRow = CodeRow("upc-case-code", "UPC case code.", "0.1.0")
    """UPC case code."""
    BUYER_PART: CodeRow = CodeRow("buyer-part", "Buyer's part number.", "0.1.0")
    """Buyer's part number."""
    BUYER_ITEM: CodeRow = CodeRow("buyer-item", "Buyer's item number.", "0.1.0")
    """Buyer's item number."""
    SKU: CodeRow = CodeRow("sku", "Stock keeping unit.", "0.1.0")
    """Stock keeping unit."""
    VENDOR_ITEM: CodeRow = CodeRow("vendor-item", "Vendor's item number.", "0.1.0")
    """Vendor's item number."""
    VENDOR_PART: CodeRow = CodeRow("vendor-part", "Vendor's part number.", "0.1.0")
    """Vendor's part number."""
    VENDOR_CATALOGUE: CodeRow = CodeRow("vendor-catalogue", "Vendor's catalogue number.", "0.1.0")
    """Vendor's catalogue number."""
    VENDOR_STYLE: CodeRow = CodeRow("vendor-style", "Vendor's style number.", "0.1.0")
    """Vendor's style number."""
    MAKER_PART: CodeRow = CodeRow("maker-part", "Maker's part number.", "0.1.0")
    """Maker's part number."""
    MAKER: CodeRow = CodeRow("maker", "Maker of the item.", "0.1.0")
    """Maker of the item."""
    BUYER_CATALOGUE: CodeRow = CodeRow("buyer-catalogue", "Buyer's catalogue number.", "0.1.0")
    """Buyer's catalogue number."""
    NDC: CodeRow = CodeRow("ndc", "Drug code of the United States.", "0.1.0")
    """Drug code of the United States."""
    NDC_5_4_2: CodeRow = CodeRow("ndc-5-4-2", "Drug code of the United States in 5-4-2 form.", "0.1.0")
    """Drug code of the United States in 5-4-2 form."""
    HIBC: CodeRow = CodeRow("hibc", "Health industry bar code.", "0.1.0")
    """Health industry bar code."""
    BRAND: CodeRow = CodeRow("brand", "Brand or label.", "0.1.0")
    """Brand or label."""
    VENDOR_SIZE: CodeRow = CodeRow("vendor-size", "Vendor's size code.", "0.1.0")
    """Vendor's size code."""
    OTHER: CodeRow = CodeRow("other", "Another number; see sourceCode.", "0.1.0")
    """Another number; see sourceCode."""
