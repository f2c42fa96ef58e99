"""Every rule of lint fires on its defect, at the right place, and the sound catalog is clean."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from compat.config import Settings
from compat.keywords import resolve
from compat.lint import lint
from compat.lint.hints import HINTS

CATALOG = Path(__file__).parent / "catalog"
EVENT, MONEY, SCALARS = "events/milestone/reported.json", "components/money.json", "components/scalars.json"
CODES, ENVELOPE = "codelists/milestone-code.json", "envelope.json"
PACKAGE = "components/package.json"
MACHINE = "lifecycle/milestone.json"

Edit = Callable[[Any], None]


def put(pointer: str, value: Any) -> Edit:
    """Set a member, or append to a list with ``-``."""

    def edit(document: Any) -> None:
        parent, _, name = pointer.rpartition("/")
        place = resolve(document, parent)
        if name == "-":
            place.append(value)
        elif isinstance(place, list):
            place[int(name)] = value
        else:
            place[name] = value

    return edit


def drop(pointer: str) -> Edit:
    def edit(document: Any) -> None:
        parent, _, name = pointer.rpartition("/")
        place = resolve(document, parent)
        del place[int(name) if isinstance(place, list) else name]

    return edit


def both(*edits: Edit) -> Edit:
    def edit(document: Any) -> None:
        for one in edits:
            one(document)

    return edit


SCALAR = "/$defs/Identifier"
CASES: list[tuple[str, str, Edit, str]] = [
    (
        "all-of-not-single",
        MONEY,
        put("/properties/amount", {"allOf": [], "description": "An amount."}),
        "/properties/amount/allOf",
    ),
    ("array-unbounded", EVENT, drop("/properties/stops/maxItems"), "/properties/stops"),
    ("code-duplicate", CODES, put("/codes/1/code", "PICKED_UP"), "/codes/1/code"),
    ("code-malformed", CODES, drop("/codes/1/meaning"), "/codes/1"),
    ("code-malformed", CODES, put("/codes/1/since", "soon"), "/codes/1/since"),
    ("code-list-malformed", CODES, drop("/owner"), "/owner"),
    ("code-list-malformed", CODES, put("/codes", []), "/codes"),
    (
        "code-list-missing",
        SCALARS,
        put("/$defs/MilestoneCode/x-codelist", "milestones"),
        "/$defs/MilestoneCode/x-codelist",
    ),
    (
        "code-list-missing",
        SCALARS,
        put("/$defs/CurrencyCode/x-codelist-advisory", "currencies"),
        "/$defs/CurrencyCode/x-codelist-advisory",
    ),
    ("definition-undescribed", MONEY, drop("/properties/amount/description"), "/properties/amount"),
    ("definition-undescribed", SCALARS, drop(f"{SCALAR}/description"), SCALAR),
    ("dialect-version", MONEY, put("/$schema", "http://json-schema.org/draft-07/schema#"), "/$schema"),
    ("enum-unowned", SCALARS, put("/$defs/CurrencyCode/enum", ["EUR"]), "/$defs/CurrencyCode/enum"),
    (
        "event-compensates-unknown",
        EVENT,
        put("/x-event/compensates", {"events": ["milestone.retracted"]}),
        "/x-event/compensates",
    ),
    (
        "event-compensates-unknown",
        EVENT,
        put("/x-event/compensates", {"events": ["milestone.reported"], "key": ["/milestoneId"]}),
        "/x-event/compensates/key",
    ),
    ("event-governance", EVENT, put("/x-event/compensates", "milestone.reported"), "/x-event/compensates"),
    ("event-key-unknown", EVENT, put("/x-event/revision", "/revision"), "/x-event/revision"),
    ("event-governance", EVENT, drop("/x-event"), ""),
    ("event-governance", EVENT, drop("/x-event/owner"), "/x-event"),
    ("event-governance", EVENT, put("/x-event/classification", "secret"), "/x-event/classification"),
    ("event-governance", EVENT, put("/x-event/personalData", "some"), "/x-event/personalData"),
    ("event-governance", EVENT, put("/x-event/ownr", "me"), "/x-event/ownr"),
    ("event-governance", EVENT, put("/x-event/partitionKey", []), "/x-event/partitionKey"),
    ("event-governance", EVENT, put("/x-event/trigger", " "), "/x-event/trigger"),
    ("event-key-unknown", EVENT, put("/x-event/idempotencyKey/1", "/kode"), "/x-event/idempotencyKey/1"),
    (
        "event-key-unknown",
        EVENT,
        put("/x-event/partitionKey/0", ["/package/number", "/milestoneId"]),
        "/x-event/partitionKey/0",
    ),
    ("event-key-unknown", EVENT, put("/x-event/time", [{"pointer": "/at"}]), "/x-event/time/0"),
    ("event-service-level", EVENT, put("/x-event/sla/target", "60 s"), "/x-event/sla"),
    ("event-service-level", EVENT, put("/x-event/sla/target", "PT"), "/x-event/sla"),
    ("example-invalid", EVENT, drop("/examples/0/code"), "/examples/0"),
    ("example-invalid", MONEY, put("/examples", [{"amount": "1"}]), "/examples/0"),
    ("examples-too-few", EVENT, drop("/examples/1"), "/examples"),
    (
        "extensible-differs",
        SCALARS,
        put("/$defs/MilestoneCode/x-extensible", False),
        "/$defs/MilestoneCode/x-extensible",
    ),
    ("identifier-forbidden", MONEY, put("/$id", "urn:x"), "/$id"),
    ("integer-unbounded", SCALARS, drop("/$defs/PositiveInteger/maximum"), "/$defs/PositiveInteger"),
    ("integer-unbounded", SCALARS, put("/$defs/PositiveInteger/maximum", 2**53), "/$defs/PositiveInteger"),
    ("invalid-example-accepted", EVENT, put("/x-invalid-examples/0/data/code", "DELIVERED"), "/x-invalid-examples/0"),
    ("invalid-example-problem", EVENT, drop("/x-invalid-examples/0/problem"), "/x-invalid-examples/0"),
    (
        "invalid-example-problem",
        EVENT,
        put("/x-invalid-examples/0/problem/keyword", "type"),
        "/x-invalid-examples/0/problem",
    ),
    (
        "invalid-example-problem",
        EVENT,
        put("/x-invalid-examples/0/problem/pointer", "/x"),
        "/x-invalid-examples/0/problem",
    ),
    (
        "invalid-example-problem",
        EVENT,
        put("/x-invalid-examples/0/problem", {"rule": "none"}),
        "/x-invalid-examples/0/problem/rule",
    ),
    ("invalid-examples-too-few", EVENT, drop("/x-invalid-examples/2"), "/x-invalid-examples"),
    ("keyword-forbidden", MONEY, put("/minProperties", 1), "/minProperties"),
    ("keyword-forbidden", MONEY, put("/unevaluatedProperties", False), "/unevaluatedProperties"),
    ("keyword-forbidden", MONEY, put("/if", {"type": "object"}), "/if"),
    ("keyword-forbidden", SCALARS, put(f"{SCALAR}/default", "X"), f"{SCALAR}/default"),
    ("lifecycle-event-unknown", MACHINE, put("/events/0/type", "milestone.told"), "/events/0/type"),
    ("lifecycle-event-unknown", MACHINE, put("/transitions/1/events", ["milestone.told"]), "/transitions/1"),
    (
        "lifecycle-event-unknown",
        MACHINE,
        put("/transitions/1/undoes", {"events": ["milestone.told"], "match": []}),
        "/transitions/1",
    ),
    ("lifecycle-row-repeated", MACHINE, put("/transitions/1/id", "milestone-01"), "/transitions/1/id"),
    ("lifecycle-state-unknown", MACHINE, put("/transitions/1/from", ["seen"]), "/transitions/1/from"),
    ("lifecycle-state-unknown", MACHINE, put("/transitions/1/to", "seen"), "/transitions/1/to"),
    ("lifecycle-state-unreached", MACHINE, put("/transitions/2/to", "same"), "/states/2"),
    ("lifecycle-way-back", MACHINE, put("/transitions/2/to", "predicted"), "/transitions/2"),
    ("lifecycle-way-back", MACHINE, put("/transitions/1/from", ["predicted", "closed"]), "/transitions/1"),
    (
        "member-name",
        MONEY,
        put("/properties/tax_rate", {"$ref": "scalars.json#/$defs/Identifier", "description": "A rate."}),
        "/properties/tax_rate",
    ),
    (
        "object-anonymous",
        MONEY,
        put(
            "/properties/tax",
            {"type": "object", "additionalProperties": False, "properties": {}, "description": "A tax."},
        ),
        "/properties/tax",
    ),
    ("object-open", MONEY, drop("/additionalProperties"), ""),
    (
        "one-of-untagged",
        MONEY,
        put(
            "/properties/amount",
            {
                "oneOf": [{"type": "string", "maxLength": 3}, {"type": "string", "maxLength": 9}],
                "description": "An amount.",
            },
        ),
        "/properties/amount/oneOf",
    ),
    (
        "partner-code-ambiguous",
        CODES,
        put("/codes/0/partner/x12-1650/-", {"code": "CP"}),
        "/codes/0/partner/x12-1650/1",
    ),
    ("partner-code-ambiguous", CODES, put("/codes/1/partner/x12-1650/0/code", "AF"), "/codes/1/partner/x12-1650/0"),
    (
        "partner-code-ambiguous",
        CODES,
        put("/partner", {"x12-1650": {"source": "Test catalog", "unmapped": [{"code": "AF", "why": "No."}]}}),
        "/partner/x12-1650/unmapped/0",
    ),
    ("pattern-anchor", SCALARS, put("/$defs/CurrencyCode/pattern", "[A-Z]{3}$"), "/$defs/CurrencyCode/pattern"),
    ("pattern-anchor", SCALARS, put("/$defs/CurrencyCode/pattern", "^[A-Z]{3}|X$"), "/$defs/CurrencyCode/pattern"),
    ("pattern-backtracking", SCALARS, put(f"{SCALAR}/pattern", "^([!-~]+ ?)+$"), f"{SCALAR}/pattern"),
    ("pattern-backtracking", SCALARS, put(f"{SCALAR}/pattern", "^[!-~]*[A-Z]*$"), f"{SCALAR}/pattern"),
    ("pattern-broken", SCALARS, put(f"{SCALAR}/pattern", "^[A-Z$"), f"{SCALAR}/pattern"),
    ("pattern-class", SCALARS, put(f"{SCALAR}/pattern", "^\\d+$"), f"{SCALAR}/pattern"),
    ("pattern-class", SCALARS, put(f"{SCALAR}/pattern", "^[\\w.]+$"), f"{SCALAR}/pattern"),
    ("pattern-irregular", SCALARS, put(f"{SCALAR}/pattern", "^(?!-)[0-9]+$"), f"{SCALAR}/pattern"),
    ("pattern-irregular", SCALARS, put(f"{SCALAR}/pattern", "^(a)\\1$"), f"{SCALAR}/pattern"),
    (
        "reference-broken",
        MONEY,
        put("/properties/amount/$ref", "scalars.json#/$defs/Decimol"),
        "/properties/amount/$ref",
    ),
    ("reference-sibling", MONEY, put("/properties/amount/maxLength", 9), "/properties/amount/maxLength"),
    ("required-unknown", MONEY, put("/required/-", "tax"), "/required/2"),
    ("since-malformed", MONEY, put("/properties/amount/x-since", "1.0"), "/properties/amount/x-since"),
    ("since-malformed", EVENT, put("/x-event/since", "v1"), "/x-event/since"),
    ("string-unbounded", SCALARS, drop(f"{SCALAR}/maxLength"), SCALAR),
    ("title-duplicate", PACKAGE, put("/title", "Money"), ""),
    ("title-malformed", PACKAGE, put("/title", "the package"), ""),
    ("title-malformed", EVENT, drop("/$defs/MilestoneReportedStop/title"), "/$defs/MilestoneReportedStop"),
    ("type-missing", SCALARS, drop(f"{SCALAR}/type"), SCALAR),
    ("type-missing", SCALARS, put(f"{SCALAR}/type", ["string", "null"]), f"{SCALAR}/type"),
    ("type-missing", SCALARS, put(f"{SCALAR}/type", "number"), f"{SCALAR}/type"),
    ("vocabulary-unknown", MONEY, put("/properties/amount/x-sinse", "0.1.0"), "/properties/amount/x-sinse"),
    (
        "vocabulary-value",
        MONEY,
        put("/properties/amount/x-classification", "secret"),
        "/properties/amount/x-classification",
    ),
]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(CATALOG, tmp_path / "schemas")
    return tmp_path / "schemas"


def _findings(root: Path) -> list[Any]:
    return lint(Settings(root, root.parent / "versions"))


def test_the_sound_catalog_is_clean(root: Path) -> None:
    assert _findings(root) == []


@pytest.mark.parametrize(("rule", "file", "edit", "pointer"), CASES, ids=[f"{c[0]}-{n}" for n, c in enumerate(CASES)])
def test_a_defect_is_found_where_it_is(root: Path, rule: str, file: str, edit: Edit, pointer: str) -> None:
    document = json.loads((root / file).read_text())
    edit(document)
    (root / file).write_text(json.dumps(document, indent=2))
    found = [finding for finding in _findings(root) if finding.rule == rule]
    assert (f"schemas/{file}", pointer) in {(finding.file, finding.pointer) for finding in found}
    assert all(finding.line >= 1 and finding.message and finding.hint == HINTS[rule] for finding in found)


def test_every_rule_of_lint_has_a_case() -> None:
    elsewhere = {"file-unreadable", "invariant-malformed", "meta-schema"}
    assert {case[0] for case in CASES} | elsewhere == set(HINTS)


def test_all_findings_come_at_once_with_their_lines(root: Path) -> None:
    text = (root / MONEY).read_text()
    (root / MONEY).write_text(
        text.replace('"additionalProperties": false,', "").replace('"currency"]', '"currency", "x"]')
    )
    assert [(finding.rule, finding.line) for finding in _findings(root)][:1] == [("object-open", 1)]
    assert ("required-unknown", 7) in [(finding.rule, finding.line) for finding in _findings(root)]


@pytest.mark.parametrize(
    ("text", "line"),
    [("{\n  oops\n}", 2), ('{"a": 1, "a": 2}', 0), ('{"a": 1e400}', 0), ('{"a": NaN}', 0), ("", 1), ("[" * 100_000, 0)],
)
def test_a_file_that_is_no_json_is_a_finding_and_the_rest_is_still_checked(root: Path, text: str, line: int) -> None:
    (root / "components/broken.json").write_text(text)
    document = json.loads((root / MONEY).read_text())
    del document["additionalProperties"]
    (root / MONEY).write_text(json.dumps(document))
    found = {(finding.rule, finding.file, finding.line) for finding in _findings(root)}
    assert ("file-unreadable", "schemas/components/broken.json", line) in found
    assert ("object-open", "schemas/components/money.json", 1) in found


def test_bytes_that_are_no_text_are_a_finding(root: Path) -> None:
    (root / "components/broken.json").write_bytes(b'{"a": "\xff"}')
    assert [finding.rule for finding in _findings(root)] == ["file-unreadable"]


@pytest.mark.parametrize(
    "broken",
    [{"severity": "fatal"}, {"id": "other"}, {"scope": {}}, {"title": ""}],
    ids=lambda broken: next(iter(broken)),
)
def test_a_rule_file_is_checked(root: Path, broken: dict[str, Any]) -> None:
    (root / "rules").mkdir()
    sound = {"id": "a-rule", "severity": "warn", "scope": {"events": ["milestone.reported"]}, "title": "A rule"}
    (root / "rules/a-rule.json").write_text(json.dumps(sound))
    assert _findings(root) == []
    (root / "rules/a-rule.json").write_text(json.dumps({**sound, **broken}))
    assert {finding.rule for finding in _findings(root)} == {"invariant-malformed"}


SET_RULE = {
    "id": "a-rule",
    "severity": "warn",
    "scope": {"set": ["milestone.reported"]},
    "title": "A rule",
    "check": {"primitive": "unique", "by": [["/milestoneId", "/package/id"], {"attribute": "source"}]},
}


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ({"scope": {"set": ["milestone.told"]}}, "no event type 'milestone.told'"),
        ({"scope": {"set": []}}, "a set lists event types"),
        ({"scope": [{"set": ["milestone.reported"]}, {"set": "milestone.reported"}]}, "a set lists event types"),
        ({"check": {"primitive": "unique", "by": ["/shipment"]}}, "'/shipment' points at no field"),
        ({"check": {"primitive": "known", "in": {"milestone.told": []}}}, "no event type 'milestone.told'"),
        ({"check": {"primitive": "one-open", "closed": [{"events": ["milestone.told"]}]}}, "no event type"),
        ({"check": {"primitive": "sum-within", "terms": {"table": "sums"}}}, "'/weight' points at no field"),
        ({"check": {"primitive": "precedence", "when": {"/kind": ["actual"]}}}, "'/kind' points at no field"),
    ],
)
def test_a_rule_over_sets_names_what_exists(root: Path, broken: dict[str, Any], message: str) -> None:
    (root / "rules/tables").mkdir(parents=True)
    sums = {"source": "/our own", "told": {"events": ["milestone.reported"], "amount": "/weight"}}
    (root / "rules/tables/sums.json").write_text(json.dumps(sums))
    (root / "rules/a-rule.json").write_text(json.dumps(SET_RULE))
    assert _findings(root) == []
    (root / "rules/a-rule.json").write_text(json.dumps({**SET_RULE, **broken}))
    found = _findings(root)
    assert {finding.rule for finding in found} == {"invariant-malformed"}
    assert any(message in finding.message for finding in found)


def test_a_rule_over_sets_may_point_into_lines(root: Path) -> None:
    (root / "rules").mkdir()
    check = {"primitive": "a", "in": [{"lines": "/stops/*", "name": "/number"}], "names": ["/stops/*/number"]}
    (root / "rules/a-rule.json").write_text(json.dumps({**SET_RULE, "check": check}))
    assert _findings(root) == []
    outside = {"primitive": "a", "names": ["/number"]}
    (root / "rules/a-rule.json").write_text(json.dumps({**SET_RULE, "check": outside}))
    assert {finding.rule for finding in _findings(root)} == {"invariant-malformed"}


@pytest.mark.parametrize(
    ("mark", "code"),
    [("together", "AF"), ("readOnly", "CP")],
)
def test_rows_that_do_not_compete_need_no_preference(root: Path, mark: str, code: str) -> None:
    document = json.loads((root / CODES).read_text())
    rows = document["codes"]
    row = {"code": code, mark: True, "certainty": "S", "source": "Test catalog"}
    if mark == "together":
        rows[0]["partner"]["x12-1650"][0][mark] = True
        rows[1]["partner"]["x12-1650"][0] = row
    else:
        rows[0]["partner"]["x12-1650"].append(row)
    (root / CODES).write_text(json.dumps(document))
    assert _findings(root) == []


def test_our_own_sources_are_clean() -> None:
    project = Path(__file__).parents[2]
    assert lint(Settings(project / "schemas", project / "versions")) == []
