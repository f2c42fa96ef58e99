"""The code list exception-type.

Generated from codelists/exception-type.json (sha256:70d82a5878ec3cda); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ExceptionType(Code, extensible=True):
    """What went wrong. The property milestones names the milestone codes by which carriers report it.

    May grow within a major version. Owner: Visibility. Source: canonical-logistics.
    """

    __slots__ = ()
    DELAY: CodeRow = CodeRow("delay", "Later than planned or promised.", "1.0.0")
    """Later than planned or promised."""
    MISSED_PICKUP: CodeRow = CodeRow("missed-pickup", "The goods were not collected.", "1.0.0")
    """The goods were not collected."""
    MISSED_DELIVERY: CodeRow = CodeRow("missed-delivery", "The goods could not be delivered.", "1.0.0")
    """The goods could not be delivered."""
    NO_SHOW: CodeRow = CodeRow("no-show", "Somebody did not come to an appointment.", "1.0.0")
    """Somebody did not come to an appointment."""
    REFUSAL: CodeRow = CodeRow("refusal", "The consignee refuses the goods or a part of them.", "1.0.0")
    """The consignee refuses the goods or a part of them."""
    DAMAGE: CodeRow = CodeRow("damage", "Goods are damaged.", "1.0.0")
    """Goods are damaged."""
    SHORTAGE: CodeRow = CodeRow("shortage", "Fewer goods than stated.", "1.0.0")
    """Fewer goods than stated."""
    OVERAGE: CodeRow = CodeRow("overage", "More goods than stated.", "1.0.0")
    """More goods than stated."""
    WRONG_GOODS: CodeRow = CodeRow("wrong-goods", "Other goods than stated.", "1.0.0")
    """Other goods than stated."""
    LOSS: CodeRow = CodeRow("loss", "Goods cannot be found.", "1.0.0")
    """Goods cannot be found."""
    THEFT: CodeRow = CodeRow("theft", "Goods or equipment are stolen.", "1.0.0")
    """Goods or equipment are stolen."""
    MISROUTING: CodeRow = CodeRow("misrouting", "Goods are on the wrong way.", "1.0.0")
    """Goods are on the wrong way."""
    OFFLOAD: CodeRow = CodeRow("offload", "Goods were left behind for want of room or for another reason.", "1.0.0")
    """Goods were left behind for want of room or for another reason."""
    HOLD: CodeRow = CodeRow("hold", "Goods are held, by somebody other than customs.", "1.0.0")
    """Goods are held, by somebody other than customs."""
    CUSTOMS_HOLD: CodeRow = CodeRow("customs-hold", "Customs or another authority holds the goods.", "1.0.0")
    """Customs or another authority holds the goods."""
    CONDITION_EXCURSION: CodeRow = CodeRow("condition-excursion", "Temperature, humidity, shock or another condition was outside the requirement.", "1.0.0")
    """Temperature, humidity, shock or another condition was outside the requirement."""
    SEAL_BROKEN: CodeRow = CodeRow("seal-broken", "A seal is damaged, broken or not the right one.", "1.0.0")
    """A seal is damaged, broken or not the right one."""
    ACCIDENT: CodeRow = CodeRow("accident", "The means of transport had an accident.", "1.0.0")
    """The means of transport had an accident."""
    EQUIPMENT_FAILURE: CodeRow = CodeRow("equipment-failure", "A vehicle or equipment failed.", "1.0.0")
    """A vehicle or equipment failed."""
    DOCUMENTS: CodeRow = CodeRow("documents", "Papers are missing, wrong or without their goods.", "1.0.0")
    """Papers are missing, wrong or without their goods."""
    FREE_TIME: CodeRow = CodeRow("free-time", "Free time is about to end or over; demurrage or detention.", "1.0.0")
    """Free time is about to end or over; demurrage or detention."""
    TRACKING_LOST: CodeRow = CodeRow("tracking-lost", "There is no signal or no status where one was expected.", "1.0.0")
    """There is no signal or no status where one was expected."""
    MISSING_EVENT: CodeRow = CodeRow("missing-event", "An event that was to come did not come in time, such as an answer, a confirmation or a proof of delivery.", "1.0.0")
    """An event that was to come did not come in time, such as an answer, a confirmation or a proof of delivery."""
    DATA_CONFLICT: CodeRow = CodeRow("data-conflict", "Two sources or two messages contradict each other, or an event does not fit the state.", "1.0.0")
    """Two sources or two messages contradict each other, or an event does not fit the state."""
    OTHER: CodeRow = CodeRow("other", "Another exception; the reasons say which.", "1.0.0")
    """Another exception; the reasons say which."""
