"""``impact`` and ``consumer`` as their users see them, with exit codes that follow what is printed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from compat.cli import main
from tests.compat.impact.conftest import LINEAGE, MOMENT, SCHEMA, edited

PROJECT = Path(__file__).parents[3]
GONE = [("/properties/note", None)]
PLAIN = {"type": "string"}
EXTENSION = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "CustomsBroker",
    "type": "object",
    "additionalProperties": False,
    "x-extension": {"appliesTo": ["order.created"], "version": "1.0.0"},
    "properties": {"at": {"$ref": "../components/moment.json"}},
}
PROFILE = '[[patch]]\nmapping = "edi-1"\ntarget = "{target}"\nsource = "B1-09"\n'


@pytest.fixture
def impact(catalog, facts, consumers, capsys):
    def run(edits, *more, **readers):
        folder = catalog(edited(SCHEMA, *edits) if edits is not None else None)
        given = ["--consumers", str(consumers(**readers))] if readers else []
        code = main(["impact", "--catalog", str(folder), *facts, *given, *more])
        return code, capsys.readouterr().out

    return run


def test_everybody_who_is_hurt_is_on_one_page(impact):
    code, text = impact(GONE, ledger=("strict", ["/orderId"]), board=("tolerant", ["/note", "/orderId"]))
    assert code == 1
    lines = text.splitlines()
    assert lines[0] == "hurt: 1 consumer, 1 mapping, 1 rule (from release 1.0.0 to now)"
    assert lines[-1] == lines[0]
    assert "order.created 1.0.0: incompatible" in lines
    assert "  /note is gone" in lines
    assert "    breaks    mapping    edi-2@1           needs it when writing (X1-09)" in lines
    assert "    breaks    rule       changed-has-note  looks at /note" in lines
    assert "board: hurt (tolerant, built with 1.0.0, Shop floor)" in lines
    assert "ledger: fine (strict, built with 1.0.0, Shop floor)" in lines
    assert "tell: Shop floor, shop-floor@example.com (board)" in lines
    assert '"note": ' in text


def test_a_document_is_shown_with_who_refuses_it(impact):
    code, text = impact(
        [("/properties/unit", PLAIN), ("/required", ["orderId", "status", "lines", "unit"])],
        board=("tolerant", ["/orderId"]),
    )
    assert code == 1
    assert "  /unit is new and must be there" in text
    assert "cannot fill it: no row has it as target" in text
    assert "old events such as this are refused by the new schema:" in text
    assert "by required (unit) at the root" in text
    assert "    harmless here: required-property-added /" in text


def test_nobody_is_hurt_by_what_nobody_uses(impact):
    code, text = impact([("/properties/more", PLAIN)], board=("tolerant", ["/orderId"]))
    assert code == 0
    assert text.splitlines()[-1] == "nobody is hurt (from release 1.0.0 to now; 1 event types changed)"
    assert "changed, with every member where it was: order.created" in text


def test_what_is_undecided_has_its_own_exit_code(catalog, capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    patterns = [
        edited(SCHEMA, ("/properties/note", {"type": "string", "pattern": pattern}))
        for pattern in (r"^(a)\1[a-z]+$", r"^(a)\1[a-z]+(b)?$")
    ]
    folder = catalog(patterns[1], patterns[0])
    assert main(["impact", "--catalog", str(folder)]) == 4
    assert "undecided: nobody is hurt for sure" in capsys.readouterr().out


def test_an_event_type_that_is_gone_hurts_all_who_are_about_it(impact):
    code, text = impact(None, board=("tolerant", ["/orderId"]))
    assert code == 1
    assert "order.created 1.0.0: gone" in text
    assert "transition order-01" in text
    assert "order.created: the event type is gone" in text


def test_what_was_not_looked_at_is_said(catalog, capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert main(["impact", "--catalog", str(catalog(edited(SCHEMA, *GONE)))]) == 0
    text = capsys.readouterr().out
    assert "not looked at: mappings (canonical export lineage > lineage.json" in text
    assert "consumers (--consumers FOLDER)" in text
    assert "nobody that was looked at uses it" in text


def test_json_says_the_same_for_machines(impact):
    code, text = impact(GONE, "--output", "json", board=("strict", ["/note"]))
    found = json.loads(text)
    assert code == 1
    assert found["answer"] == "incompatible"
    assert found["lookedAt"] == ["mappings", "rules", "consumers"]
    assert {(one["who"], one["name"]) for one in found["events"][0]["hurt"]} == {
        ("mapping", "edi-2@1"),
        ("rule", "changed-has-note"),
    }
    assert found["consumers"][0]["readings"][0]["gone"] == ["/note"]


def test_markdown_is_a_table_and_folded_documents(impact):
    code, text = impact(GONE, "--output", "markdown", board=("strict", ["/note"]))
    assert code == 1
    assert text.startswith("### hurt: 1 consumer, 1 mapping, 1 rule")
    assert "| order.created | /note is gone | mapping edi-2@1 | breaks | needs it when writing (X1-09) |" in text
    assert "| board (Shop floor, shop-floor@example.com) | order.created | strict | **hurt** |" in text
    assert text.count("<details>") == text.count("</details>") > 0


def test_markdown_cannot_be_broken_by_what_a_file_says():
    from compat.impact.markdown import cell

    assert cell("a|b\n<script>`*") == "a\\|b &lt;script&gt;\\`\\*"


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["--output", "yaml"], 2, "there are text, json, markdown"),
        (["--consumers", "nowhere"], 2, "no such folder; it holds one TOML file a consumer"),
        (["--lineage", "nowhere.json"], 3, "No such file"),
        (["--lineage", "rules.json"], 3, "this is no file of lineage; make one with: canonical export lineage"),
        (["--rules", "other.json"], 3, "form 2 is not known"),
        (["--rules", "short.json"], 3, "rules[0] lacks title, severity, uses"),
        (["--against", "9.9.9"], 2, "there is no release '9.9.9'"),
    ],
)
def test_mistakes_are_answered_with_a_way_out(arguments, code, message, catalog, facts, tmp_path, monkeypatch, capsys):
    folder = catalog(SCHEMA)
    (tmp_path / "other.json").write_text('{"kind": "rules", "form": 2}')
    (tmp_path / "short.json").write_text('{"kind": "rules", "form": 1, "rules": [{"id": "x"}]}')
    monkeypatch.chdir(tmp_path)
    assert main(["impact", "--catalog", str(folder), *arguments]) == code
    assert message in capsys.readouterr().err


@pytest.fixture
def consumer(catalog, consumers, tmp_path, capsys):
    """A consumer's repository: its file, its extension, its profile, and a catalog elsewhere."""

    def run(edits, *more, members=("/orderId",), tolerance="tolerant", extra="", target="/note", component="instant"):
        folder = catalog(edited(SCHEMA, *edits))
        part = edited(MOMENT, (f"/properties/{component}", MOMENT["properties"]["instant"]), ("/required", [component]))
        (folder / "schemas" / "components").mkdir(exist_ok=True)
        (folder / "schemas" / "components" / "moment.json").write_text(json.dumps(part))
        file = consumers(board=(tolerance, members)) / "board.toml"
        file.write_text(extra + file.read_text())
        for name, content in (
            ("own/com.example.customs.json", json.dumps(EXTENSION)),
            ("partners/acme.toml", PROFILE.format(target=target)),
        ):
            place = file.parent / name
            place.parent.mkdir(exist_ok=True)
            place.write_text(content)
        code = main(["consumer", str(file), "--catalog", str(folder), *more])
        said = capsys.readouterr()
        return code, said.out + said.err

    return run


def test_a_consumer_that_reads_something_else_is_fine(consumer):
    code, text = consumer(GONE)
    assert code == 0
    assert text.splitlines()[-1] == "fine (1 consumer against the installed schemas)"
    assert "harmless here: property-removed /" in text


def test_a_consumer_that_reads_it_is_told(consumer):
    code, text = consumer(GONE, members=("/note",))
    assert code == 1
    assert "order.created: no new event has /note" in text
    assert text.splitlines()[-1] == "hurt: board (1 consumer against the installed schemas)"
    code, text = consumer(GONE, "--output", "markdown", members=("/note",))
    assert code == 1
    assert "**hurt**" in text


def test_a_release_can_be_given(consumer):
    code, text = consumer(GONE, "--to", "1.0.0", members=("/note",))
    assert code == 0
    assert "fine (1 consumer against release 1.0.0)" in text


@pytest.mark.parametrize(
    ("more", "code", "message"),
    [
        ({}, 0, "own/com.example.customs.json: it fits"),
        ({"component": "moment"}, 1, "own/com.example.customs.json: data that were written before are refused now"),
    ],
)
def test_its_own_extensions_are_checked(consumer, more, code, message):
    found, text = consumer([], extra='extensions = "own"\n', **more)
    assert message in text
    assert found == code


def test_an_extension_that_does_not_fit_any_more_is_named(consumer, monkeypatch):
    monkeypatch.setitem(EXTENSION["x-extension"], "appliesTo", ["order.craeted"])
    code, text = consumer([], extra='extensions = "own"\n')
    assert code == 1
    assert "it applies to 'order.craeted', and there is no such event type; did you mean 'order.created'?" in text
    monkeypatch.setitem(EXTENSION["properties"], "at", {"$ref": "../components/momnet.json"})
    code, text = consumer([], extra='extensions = "own"\n')
    assert code == 1
    assert "it does not fit into the catalog any more" in text


@pytest.mark.parametrize(
    ("target", "code", "message"),
    [
        ("/note", 0, "partners/acme.toml: 1 patch, every target is there"),
        ("/lines/0/sku", 0, "every target is there"),
        ("/noet", 1, "partners/acme.toml: line 3: the events of edi-1 has no member '/noet'; did you mean '/note'?"),
    ],
)
def test_its_partner_profiles_are_checked(consumer, target, code, message):
    found, text = consumer([], extra='profiles = ["partners"]\n', target=target)
    assert message in text
    assert found == code


def test_lineage_tells_which_events_a_patch_is_about(consumer, facts, catalog):
    (lineage, file, *_) = facts
    assert consumer([], lineage, file, extra='profiles = ["partners"]\n', target="/note")[0] == 0
    assert LINEAGE["rows"][0]["event"] == "order.created"


@pytest.mark.parametrize(
    ("extra", "message"),
    [
        ('extensions = "nowhere"\n', "extensions = 'nowhere': no such folder"),
        ('profiles = ["nowhere"]\n', "profiles: 'nowhere' is neither a file nor a folder"),
    ],
)
def test_a_path_that_is_not_there_is_wrong_use(consumer, extra, message):
    code, text = consumer([], extra=extra)
    assert code == 2
    assert message in text


def test_json_of_a_consumer(consumer):
    code, text = consumer(GONE, "--output", "json", members=("/note",), extra='extensions = "own"\n')
    (found,) = json.loads(text)["consumers"]
    assert code == 1
    assert (found["name"], found["answer"], found["readings"][0]["gone"]) == ("board", "incompatible", ["/note"])
    assert found["own"][0]["file"] == "own/com.example.customs.json"


def test_check_for_a_consumer_says_what_the_command_consumer_says(capsys):
    file = "consumers/dock-board.toml"
    assert main(["consumer", file]) == 0
    said = capsys.readouterr().out
    assert main(["check", "--consumer", file]) == 0
    assert capsys.readouterr().out == said
    assert main(["check", "--consumer", file, "--against", "0.1.0"]) == 2
    assert "--against" in capsys.readouterr().err


def test_the_consumers_of_this_project_read_what_their_release_has(monkeypatch, capsys):
    monkeypatch.chdir(PROJECT)
    assert main(["consumer"]) == 0
    assert capsys.readouterr().out.count(": fine (") == 2


def test_without_files_there_is_nothing_to_check(monkeypatch, tmp_path, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["consumer"]) == 2
    assert "there is no consumers/*.toml here" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["impact", "consumer", "registry"])
def test_help_loads_nothing_but_the_command_line(command):
    code = f"import sys\nfrom compat.cli import main\ntry:\n    main([{command!r}, '--help'])\nexcept SystemExit:\n    print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PROJECT)
    loaded = {name for name in done.stderr.split() if name.startswith(("compat", "canonical", "json", "urllib"))}
    assert loaded == {"compat", "compat.cli"}


def test_nothing_here_imports_the_model():
    code = "import sys, compat.impact.report, compat.consumers.judge, compat.commands.impact, compat.commands.consumer, compat.consumers.profiles; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PROJECT)
    assert not [name for name in done.stdout.split() if name.split(".")[0] in {"canonical", "pydantic", "jsonschema"}]
