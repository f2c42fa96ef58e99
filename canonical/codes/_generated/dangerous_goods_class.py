"""The code list dangerous-goods-class.

Generated from codelists/dangerous-goods-class.json (sha256:14c4d2bae8fac3e6); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class DangerousGoodsClass(Code, extensible=True):
    """Classes and divisions of dangerous goods. A class that is divided is written with its division. The property
    packingGroups says whether substances of the class have a packing group.

    May grow within a major version. Owner: Transport execution. Source: UN Recommendations on the Transport of
    Dangerous Goods, Model Regulations, part 2.
    """

    __slots__ = ()
    CODE_1_1: CodeRow = CodeRow("1.1", "Explosives with a mass explosion hazard.", "1.0.0")
    """Explosives with a mass explosion hazard."""
    CODE_1_2: CodeRow = CodeRow("1.2", "Explosives with a projection hazard.", "1.0.0")
    """Explosives with a projection hazard."""
    CODE_1_3: CodeRow = CodeRow("1.3", "Explosives with a fire hazard.", "1.0.0")
    """Explosives with a fire hazard."""
    CODE_1_4: CodeRow = CodeRow("1.4", "Explosives with no great hazard.", "1.0.0")
    """Explosives with no great hazard."""
    CODE_1_5: CodeRow = CodeRow("1.5", "Very insensitive explosives that can explode in mass.", "1.0.0")
    """Very insensitive explosives that can explode in mass."""
    CODE_1_6: CodeRow = CodeRow("1.6", "Extremely insensitive explosives.", "1.0.0")
    """Extremely insensitive explosives."""
    CODE_2_1: CodeRow = CodeRow("2.1", "Gases that burn.", "1.0.0")
    """Gases that burn."""
    CODE_2_2: CodeRow = CodeRow("2.2", "Gases that neither burn nor poison.", "1.0.0")
    """Gases that neither burn nor poison."""
    CODE_2_3: CodeRow = CodeRow("2.3", "Gases that poison.", "1.0.0")
    """Gases that poison."""
    CODE_3: CodeRow = CodeRow("3", "Liquids that burn.", "1.0.0")
    """Liquids that burn."""
    CODE_4_1: CodeRow = CodeRow("4.1", "Solids that burn, self-reactive substances.", "1.0.0")
    """Solids that burn, self-reactive substances."""
    CODE_4_2: CodeRow = CodeRow("4.2", "Substances that catch fire by themselves.", "1.0.0")
    """Substances that catch fire by themselves."""
    CODE_4_3: CodeRow = CodeRow("4.3", "Substances that give off burning gas in contact with water.", "1.0.0")
    """Substances that give off burning gas in contact with water."""
    CODE_5_1: CodeRow = CodeRow("5.1", "Substances that feed a fire with oxygen.", "1.0.0")
    """Substances that feed a fire with oxygen."""
    CODE_5_2: CodeRow = CodeRow("5.2", "Organic peroxides.", "1.0.0")
    """Organic peroxides."""
    CODE_6_1: CodeRow = CodeRow("6.1", "Poisons.", "1.0.0")
    """Poisons."""
    CODE_6_2: CodeRow = CodeRow("6.2", "Infectious substances.", "1.0.0")
    """Infectious substances."""
    CODE_7: CodeRow = CodeRow("7", "Radioactive material.", "1.0.0")
    """Radioactive material."""
    CODE_8: CodeRow = CodeRow("8", "Corrosive substances.", "1.0.0")
    """Corrosive substances."""
    CODE_9: CodeRow = CodeRow("9", "Other dangers, also to the environment.", "1.0.0")
    """Other dangers, also to the environment."""
