"""The registry client against what Karapace answered, and against everything that can go wrong on the way.

The answers in karapace.json were recorded from the real server once; nothing here needs a network. They show that the
client speaks as documented and takes what that server says. How another server words its messages is not covered.
"""

from __future__ import annotations

import base64
import json
import socket
import time

import pytest

from compat.cli import main
from compat.errors import CompatError, UsageError
from compat.registry_client import http
from compat.registry_client.http import CredentialsError, Registry, RegistryError, checked_url
from compat.registry_client.sync import published
from tests.compat.registry.recorded import ORDERS, STEPS, Invented, Recording, Replay, run

SECRET = "s3cr3t-word"
LOOKUP = {"subject": "x", "version": 1, "id": 7, "schema": '{"type": "object"}'}


def _headlines(lines):
    """Everything but the documents, which the engine chooses."""
    return [line for line in lines if not line.startswith("    ")]


def test_the_recording_is_of_this_scenario(recorded):
    assert [step["step"] for step in recorded["exchanges"]] == [name for name, _ in STEPS]


def test_the_whole_scenario_sends_and_says_what_it_did_against_the_real_server(replay, recorded, catalog, tmp_path):
    for (name, arguments), step in zip(STEPS, recorded["exchanges"], strict=True):
        code, lines = run(arguments, replay.url, catalog, tmp_path / "pulled")
        assert (name, code, _headlines(lines)) == (name, step["code"], _headlines(step["printed"]))
    assert replay.wrong == []
    assert replay.left == []


def test_a_dry_run_writes_nothing(recorded):
    (step,) = (step for step in recorded["exchanges"] if step["step"] == "what would be published")
    assert {request["method"] for request in step["requests"]} == {"GET", "POST"}
    assert not [request for request in step["requests"] if request["path"].endswith("/versions")]


def test_what_is_fetched_is_written_as_a_schema(recorded, catalog, tmp_path):
    (step,) = (step for step in recorded["exchanges"] if step["step"] == "what is there")
    with Replay([step]) as server:
        run(["pull", "--release", "1.0.0"], server.url, catalog, tmp_path / "pulled")
    assert json.loads((tmp_path / "pulled" / "order" / "created.json").read_text()) == published(ORDERS["1.1.0"])


def test_an_id_is_published_as_a_comment_because_registries_resolve_against_it():
    schema = published(
        {"$id": "urn:x:1.0.0", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}
    )
    assert list(schema) == ["$schema", "$comment", "type"]
    assert schema["$comment"] == "urn:x:1.0.0"
    assert published({"type": "object"}) == {"type": "object"}


@pytest.mark.parametrize("action", ["check", "push"])
def test_a_registry_that_falls_over_at_one_schema_is_asked_about_the_others(action, recorded, catalog, capsys):
    steps = {"check": "a wider pattern", "push": "publishing it all the same"}
    release = {"check": "1.2.0", "push": "2.0.0"}[action]
    (step,) = (one for one in recorded["exchanges"] if one["step"] == steps[action])
    step = json.loads(json.dumps(step))
    for request in step["requests"]:
        if request["status"] == 409 or "compatibility/" in request["path"]:
            request.update(status=500, answer={})
    with Replay([step]) as server:
        assert main(["registry", action, "--url", server.url, "--catalog", str(catalog), "--release", release]) == 1
    (first, second, *_, last) = capsys.readouterr().out.splitlines()
    assert first.startswith(f"order.created-value {release} FAILED: 500")
    assert second.startswith("  the registry has an error of its own here; proven is: ")
    assert last == f"registry {action}: 2 subjects, 1 to look at"


def test_a_refusal_that_is_wrong_is_shown_with_the_proof(recorded, catalog, capsys):
    """Karapace takes any other pattern for a break; here the new one accepts everything that the old one did."""
    (step,) = (step for step in recorded["exchanges"] if step["step"] == "a wider pattern")
    with Replay([step]) as server:
        command = ["registry", "check", "--url", server.url, "--catalog", str(catalog), "--release", "1.2.0"]
        assert main([*command, "--output", "json"]) == 1
    (outcome, other) = json.loads(capsys.readouterr().out)["outcomes"]
    assert (outcome["outcome"], outcome["disagrees"], outcome["proof"]["answer"]) == ("refused", True, "compatible")
    assert other["outcome"] == "same"


def test_the_recorder_passes_on_and_keeps(catalog, tmp_path):
    with Invented(200, json.dumps(LOOKUP).encode()) as server, Recording(server.url) as between:
        run(["pull", "--release", "1.0.0"], between.url, catalog, tmp_path)
    assert [request["path"] for request in between.requests] == [
        "/subjects/order.created-value/versions/latest",
        "/subjects/stock.counted-value/versions/latest",
    ]


@pytest.mark.parametrize(
    ("status", "content", "kind", "message"),
    [
        (
            401,
            b'{"error_code": 401, "message": "Unauthorized"}',
            CredentialsError,
            "check the variable that --auth names",
        ),
        (403, b"<html>", CredentialsError, "403"),
        (500, b'{"error_code": 50001, "message": "store timeout"}', RegistryError, "500 store timeout"),
        (502, b"<html>bad gateway</html>", RegistryError, "502 without an explanation; is it a registry?"),
        (404, b'"Not Found"', RegistryError, "404 without an explanation; is it a registry?"),
        (200, b"<html>login</html>", RegistryError, "the answer is no JSON object; is it a registry?"),
        (200, b"[1]", RegistryError, "the answer is no JSON object"),
        (200, b"{}", RegistryError, "without 'schema'"),
        (
            200,
            b'{"schema": "syntax = proto3", "version": 1, "id": 1}',
            RegistryError,
            "x holds no JSON Schema; take another",
        ),
        (200, b'{"schema": "{}", "version": "1", "id": 1}', RegistryError, "without 'version'"),
        (302, b"", RegistryError, "302"),
    ],
)
def test_an_answer_that_is_none_is_a_typed_error(status, content, kind, message):
    with Invented(status, content) as server, pytest.raises(kind) as caught:
        Registry(server.url).latest("x")
    assert message in str(caught.value)
    assert isinstance(caught.value, CompatError)


@pytest.mark.parametrize(
    ("code", "ask"),
    [
        (40401, lambda registry: registry.latest("x")),
        (40402, lambda registry: registry.would_take("x", {})),
        (40403, lambda registry: registry.known("x", {})),
        (40408, lambda registry: registry.level("x")),
    ],
)
def test_what_is_not_there_is_no_error(code, ask):
    with Invented(404, json.dumps({"error_code": code, "message": "not found"}).encode()) as server:
        assert ask(Registry(server.url)) is None


def test_a_subject_is_one_part_of_the_path():
    with Invented(404, b'{"error_code": 40401}') as server:
        Registry(server.url + "/apis/ccompat/v7/").latest("a/b ü?-value")
    assert server.seen[0][1] == "/apis/ccompat/v7/subjects/a%2Fb%20%C3%BC%3F-value/versions/latest"


def test_a_server_that_is_not_there_or_silent_is_an_error_in_time():
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        with pytest.raises(RegistryError, match="cannot be reached"):
            Registry(f"http://127.0.0.1:{held.getsockname()[1]}", timeout=2).latest("x")
        held.listen()
        began = time.monotonic()
        with pytest.raises(RegistryError, match="cannot be reached"):
            Registry(f"http://127.0.0.1:{held.getsockname()[1]}", timeout=0.2).latest("x")
        assert time.monotonic() - began < 5


def test_an_answer_without_end_is_not_read_to_its_end(monkeypatch):
    monkeypatch.setattr(http, "LARGEST", 1000)
    with Invented(200, b" " * 2000) as server, pytest.raises(RegistryError, match="answers more than 1000 bytes"):
        Registry(server.url).latest("x")


@pytest.mark.parametrize(
    ("credentials", "header"),
    [
        (f"user:{SECRET}", "Basic " + base64.b64encode(f"user:{SECRET}".encode()).decode()),
        (SECRET, f"Bearer {SECRET}"),
        ("", None),
    ],
)
def test_credentials_go_into_the_header(credentials, header):
    with Invented(404, b'{"error_code": 40401}') as server:
        registry = Registry(server.url, credentials)
        registry.latest("x")
    assert server.seen[0][2].get("Authorization") == header
    assert SECRET not in repr(registry)


def test_credentials_follow_no_redirection():
    with (
        Invented(200, json.dumps(LOOKUP).encode()) as other,
        Invented(302, b"", Location=other.url) as server,
        pytest.raises(RegistryError, match="302"),
    ):
        Registry(server.url, f"user:{SECRET}").latest("x")
    assert other.seen == []


@pytest.mark.parametrize("status", [401, 404, 409, 500])
@pytest.mark.parametrize("action", ["push", "check", "pull"])
def test_no_secret_is_ever_printed(status, action, catalog, monkeypatch, capsys):
    monkeypatch.setenv("REGISTRY_AUTH", f"user:{SECRET}")
    said = json.dumps({"error_code": status * 100 + 1, "message": "no"}).encode()
    with Invented(status, said) as server:
        code = main(["registry", action, "--url", server.url, "--catalog", str(catalog), "--auth", "REGISTRY_AUTH"])
    text = "".join(capsys.readouterr())
    assert code != 70
    assert "credentials go over http" in text
    for hidden in (SECRET, base64.b64encode(f"user:{SECRET}".encode()).decode()):
        assert hidden not in text


@pytest.mark.parametrize("credentials", [f"{SECRET} {SECRET}", f"{SECRET}\nX-Evil", f"{SECRET}ü"])
def test_a_token_that_would_break_the_header_is_refused_unseen(credentials):
    with pytest.raises(UsageError) as caught:
        Registry("https://registry.example", credentials)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["registry.example", "ftp://registry.example", "http://", "http://[", "https://x?token=1", "https://x#y", ""]
)
def test_an_address_that_is_none_is_wrong_use(url):
    with pytest.raises(UsageError, match=r"write it like https://registry\.example:8081"):
        checked_url(url)


def test_credentials_in_the_address_are_refused_unseen():
    with pytest.raises(UsageError, match="give --auth NAME") as caught:
        checked_url(f"https://user:{SECRET}@registry.example")
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--auth", "NO_SUCH_VARIABLE"], "the environment has no such variable, or it is empty"),
        (["--only", "order.craeted"], "has no event type 'order.craeted'; did you mean 'order.created'?"),
        (["--release", "9.9.9"], "there is no release '9.9.9'"),
        (["--timeout", "0"], "--timeout is a number of seconds above 0"),
        (["--output", "xml"], "there are text, json"),
    ],
)
def test_wrong_use_is_answered_before_anything_is_sent(arguments, message, catalog, capsys):
    with Invented(500) as server:
        assert main(["registry", "push", "--url", server.url, "--catalog", str(catalog), *arguments]) == 2
    assert message in capsys.readouterr().err
    assert server.seen == []


def test_what_was_done_is_said_when_a_later_request_fails(recorded, catalog, capsys):
    (step,) = (step for step in recorded["exchanges"] if step["step"] == "the first release")
    half = {**step, "requests": step["requests"][:4]}
    with Replay([half]) as server:
        command = ["registry", "push", "--url", server.url, "--catalog", str(catalog), "--release", "1.0.0"]
        assert main(command) == 3
    said = capsys.readouterr()
    assert said.out.splitlines() == ["order.created-value 1.0.0 published (id 1)"]
    assert "500" in said.err


def test_what_a_registry_says_cannot_steer_a_terminal(catalog, capsys):
    from compat.commands.registry import _lines
    from compat.registry_client.sync import Outcome

    (line,) = _lines(Outcome("s", "e", "1.0.0", "refused", "\x1b[2Jgone\n"))
    assert line == "s 1.0.0 REFUSED:  [2Jgone "
