"""The installed catalog with its examples as events, and a small one that holds what the model does not have yet."""

from __future__ import annotations

import pytest

from canonical.exports import exported
from canonical.exports.catalog import EventType, ExportCatalog, installed


@pytest.fixture(scope="session")
def catalog():
    return installed()


@pytest.fixture(scope="session")
def events(catalog):
    """Every example of every event type, with the type."""
    return [(event, emitted) for event in catalog.events for emitted in event.emitted()]


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """Writes the files of a format into a folder of its own, and gives the folder."""

    def write(name, files=None):
        folder = tmp_path_factory.mktemp(name)
        for path, content in (exported(name) if files is None else files).items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        return folder

    return write


def _record(title, required=(), **properties):
    members = {name: {"description": f"The {name}.", **schema} for name, schema in properties.items()}
    return {
        "title": title,
        "description": f'{title} ends */ here; it\'s "odd".',
        "type": "object",
        "additionalProperties": False,
        "properties": members,
        **({"required": list(required)} if required else {}),
    }


def _to(name):
    return {"$ref": f"#/$defs/{name}"}


TEXT = {"type": "string"}
LONG = "aMemberWithAVeryLongNameThatNeverEndsAndGoesOnForMoreThanSixtyThreeLetters"


@pytest.fixture(scope="session")
def odd(catalog):
    """A record inside of itself, names that need care, lists of text, and members named like the envelope's."""
    shared = {
        "Box": _record(
            "Box",
            ["label"],
            label=TEXT,
            weight=_to("Decimal"),
            boxes={"type": "array", "items": _to("Box")},
            lid=_to("Box"),
            user=TEXT,
        ),
        "Colour": {"type": "string", "enum": ["RED", "BLUE"], "x-codelist": "colour", "description": "Closed."},
        "Shade": {"type": "string", "enum": ["dark-red"], "x-codelist": "shade", "description": "Not legal as a name."},
        "Decimal": catalog.shared["Decimal"],
    }
    data = _record(
        "OddHappened",
        ["box", "zero"],
        box=_to("Box"),
        zero={"type": "integer"},
        colour=_to("Colour"),
        shade=_to("Shade"),
        source=TEXT,
        order=TEXT,
        tags={"type": "array", "items": TEXT},
        boxes={"type": "array", "items": _to("Box")},
        **{LONG: TEXT},
    )
    known = catalog.events[0]
    facts = {**known.facts, "domain": "odd", "type": "canonical-logistics.odd.happened.v1"}
    event = EventType("odd.happened", facts, data, ())
    return ExportCatalog(
        shared | catalog.shared,
        {"OddHappened": data},
        {"OddHappened": "odd"},
        catalog.envelope,
        "1.0.0",
        "canonical-logistics",
        (event,),
        {
            "colour": {
                "description": "It's odd.",
                "owner": "x",
                "codes": [{"code": "RED", "meaning": "It's", "since": "1.0.0", "warm": True}],
            }
        },
    )


@pytest.fixture(scope="session")
def odd_event(odd, events):
    """An event of the odd type, with a box in a box."""
    inner = {"label": "b", "weight": "1.50"}
    data = {
        "box": {"label": "a", "lid": inner, "boxes": [inner]},
        "zero": 0,
        "colour": "RED",
        "boxes": [inner, {"label": "c", "lid": inner}],
    }
    return {**events[0][1], "type": "canonical-logistics.odd.happened.v1", "data": data}
