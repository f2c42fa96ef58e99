"""TypeScript by the compiler: every example is an event, and what is none is refused."""

from __future__ import annotations

import json
import os
import subprocess

import deno
import pytest

HEAD = 'import type { CanonicalEvent, CanonicalEventType, EventOf } from "./canonical-logistics.d.ts";\n'


@pytest.fixture(scope="module")
def check(written, tmp_path_factory):
    """Compiles a file beside the declarations; what the compiler says, empty when it is content."""
    folder = written("typescript")
    environment = {
        **os.environ,
        "DENO_DIR": str(tmp_path_factory.mktemp("deno")),
        "NO_COLOR": "1",
        "DENO_NO_UPDATE_CHECK": "1",
    }

    def compile_(text):
        file = folder / "check.ts"
        file.write_text(HEAD + text, "utf-8")
        command = [deno.find_deno_bin(), "check", "--no-remote", "--no-config", "--no-lock", str(file)]
        done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)
        return "" if done.returncode == 0 else done.stdout + done.stderr

    return compile_


def _constant(number, event, type_="CanonicalEvent"):
    return f"export const e{number}: {type_} = {json.dumps(event)};\n"


def _refused(number, event, type_="CanonicalEvent"):
    return "// @ts-expect-error\n" + _constant(number, event, type_)


def test_every_example_is_an_event_and_what_is_none_is_refused(check, events):
    lines = [_constant(number, event) for number, (_, event) in enumerate(events)]
    milestone = next(event for type_, event in events if type_.name == "milestone.reported")
    data = milestone["data"]
    other = next(event for type_, event in events if type_.name == "order.created")
    wrong = [
        {**milestone, "data": {**data, "classifier": "perhaps"}},
        {**milestone, "data": {**data, "unheardOf": True}},
        {**milestone, "data": {name: value for name, value in data.items() if name != "occursAt"}},
        {**milestone, "data": {**data, "stopSequence": "1"}},
        {**milestone, "data": other["data"]},
        {**milestone, "type": "canonical-logistics.unheard-of.v0"},
        {name: value for name, value in milestone.items() if name != "tenant"},
    ]
    lines += [_refused(f"wrong{number}", event) for number, event in enumerate(wrong)]
    lines.append(_constant("open", {**milestone, "data": {**data, "code": "A_CODE_OF_TOMORROW"}}))
    lines.append(
        "export function placeOf(event: CanonicalEvent): string | undefined {\n"
        f"  if (event.type === {json.dumps(milestone['type'])}) return event.data.location?.name;\n"
        "  return undefined;\n}\n"
        "export const every: Record<CanonicalEventType, number> | undefined = undefined;\n"
        f"export function codeOf(event: EventOf<{json.dumps(milestone['type'])}>): string {{ return event.data.code; }}\n"
    )
    assert check("".join(lines)) == ""


def test_the_compiler_names_the_member_that_is_wrong(check, events):
    _, event = next((type_, event) for type_, event in events if type_.name == "milestone.reported")
    said = check(_constant(0, {**event, "data": {**event["data"], "classifier": "perhaps"}}))
    assert "TS2322" in said
    assert "type 'MilestoneClassifier'" in said


def test_odd_names_and_texts_stay_typescript(odd, check, tmp_path):
    from canonical.exports.typescript import files

    text = files(odd)["canonical-logistics.d.ts"].decode()
    assert "lid?: Box;" in text
    assert "ends * / here" in text
    assert "colour?: Colour;" in text
    assert 'export type Colour = "RED" | "BLUE";' in text
