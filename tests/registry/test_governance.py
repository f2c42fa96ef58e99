"""Systems of record: the catalog's word, a company's own, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from canonical.errors import UnknownTypeError
from canonical.governance import GovernanceError, System, SystemsOfRecord
from tests.rules.catalog import event

if TYPE_CHECKING:
    from pathlib import Path

OURS = """
[[system]]
event = "shipment"
system = "tms-1"
[[system]]
event = "shipment.ship-confirmed"
system = "wms-1"
[[system]]
event = "shipment.ship-confirmed"
region = "eu"
system = "wms-eu"
[[system]]
event = "shipment.ship-confirmed"
region = "eu"
tenant = "northwind"
system = "wms-rotterdam"
"""


@pytest.fixture
def ours(tmp_path: Path) -> SystemsOfRecord:
    (tmp_path / "systems.toml").write_text(OURS, "utf-8")
    return SystemsOfRecord.load(tmp_path / "systems.toml")


@pytest.mark.parametrize(
    ("name", "tenant", "region", "system"),
    [
        ("shipment.ship-confirmed", "northwind", "eu", "wms-rotterdam"),
        ("shipment.ship-confirmed", "other", "eu", "wms-eu"),
        ("shipment.ship-confirmed", "northwind", "us", "wms-1"),
        ("shipment.ship-confirmed", None, None, "wms-1"),
        ("shipment.tendered", "northwind", "eu", "tms-1"),
        ("order.created", "northwind", "eu", "ERP"),
    ],
)
def test_the_most_specific_entry_counts(ours, name, tenant, region, system):
    assert ours.of(name, tenant, region) == system


def test_an_unknown_event_type_is_named_with_what_was_meant(ours):
    with pytest.raises(UnknownTypeError, match=r"order\.created"):
        ours.of("order.creatd")


def test_another_writer_than_the_system_of_record_is_a_warning(ours):
    stated = event("shipment.ship-confirmed")
    assert [one.rule for one in ours.problems(stated)] == ["not-the-system-of-record"]
    assert ours.problems({**stated, "sourcesystem": "wms-1"}) == []
    assert ours.problems({**stated, "sourcesystem": "wms-eu", "region": "eu", "tenant": "x"}) == []
    assert ours.problems(event("order.created")) == []


def test_two_writers_for_one_business_key_are_refused(ours):
    first = event("shipment.ship-confirmed")
    second = {**first, "sourcesystem": "other"}
    assert ours.two_writers([first, first]) == []
    assert ours.two_writers([first, {**second, "subject": "SH-9"}, {**second, "tenant": "x"}]) == []
    (found,) = ours.two_writers([first, second])
    assert (found.rule, found.severity, found.value) == ("two-writers-for-one-key", "error", first["subject"])
    assert "carrier-edi and other" in found.message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "[[system]]\nevent = 'order'\nsystem = 'a'\n[[system]]\nevent = 'order'\nsystem = 'b'",
            "two systems of record",
        ),
        ("[[system]]\nevent = 'ordr'\nsystem = 'a'", "did you mean"),
        ("[[system]]\nevent = 'order'", "system is missing"),
        ("[[system]]\nevent = 'order'\nsystem = 'a'\nregin = 'eu'", "no key 'regin'"),
        ("[[system]]\nevent = 'order'\nsystem = 7", "every value is a text"),
        ("systems = []", "nothing else"),
        ("[[system]", "cannot be read"),
    ],
)
def test_a_file_that_is_not_sound_is_refused_by_name(tmp_path, text, message):
    (tmp_path / "systems.toml").write_text(text, "utf-8")
    with pytest.raises(GovernanceError, match=message):
        SystemsOfRecord.load(tmp_path / "systems.toml")


def test_without_a_file_the_catalog_speaks():
    assert SystemsOfRecord().of("inventory.adjusted") == "WMS"
    assert SystemsOfRecord([System("inventory", "wms-7")]).of("inventory.adjusted") == "wms-7"
