"""Speaks to a schema registry over its REST API; every failure is a typed error that shows no secret.

The interface is the one of Confluent Schema Registry 7, which Karapace, Apicurio (``/apis/ccompat/v7``) and Redpanda have too.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compat.errors import CompatError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from urllib.request import OpenerDirector

    from compat.keywords import Schema

MEDIA = "application/vnd.schemaregistry.v1+json"
LEVEL = "BACKWARD"
"""What a registry has to check of a closed schema; forward is checked through the consumer view, which it cannot do."""
LARGEST = 32 * 1024 * 1024
"""Bytes of an answer; more is no answer of a registry."""


class RegistryError(CompatError):
    """The registry cannot be reached or answers what nobody understands; ``status`` is 0 without an answer.

    ``code`` is the registry's own number, such as 40401, when there is one.
    """

    exit_code = 3

    def __init__(self, message: str, status: int = 0, code: int = 0) -> None:
        """The message names the request and never a header."""
        self.status: int = status
        self.code: int = code
        super().__init__(message)


class CredentialsError(RegistryError):
    """The registry wants credentials, or other ones."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class Registered:
    """A registered schema: its version in the subject, the id of the registry, and the schema."""

    subject: str
    version: int
    id: int
    schema: Schema


@dataclass(frozen=True, slots=True)
class Answer:
    """What a registry says to a schema: whether it would take it, and why not."""

    is_compatible: bool
    messages: tuple[str, ...] = ()


class Registry:
    """One registry. ``credentials`` are ``user:password`` or a token, and are never shown."""

    def __init__(self, url: str, credentials: str = "", timeout: float = 10.0) -> None:
        """Raises ``UsageError`` for an address that is none or has credentials in it, and for a token with spaces."""
        self.url: str = checked_url(url)
        if ":" not in credentials and not (credentials.isascii() and all("!" <= char <= "~" for char in credentials)):
            raise UsageError("the credentials are neither user:password nor a token of plain characters")
        self._credentials = credentials
        self._timeout = timeout
        self._opener: OpenerDirector | None = None

    def __repr__(self) -> str:
        """The address, and nothing else."""
        return f"Registry({self.url!r})"

    def latest(self, subject: str) -> Registered | None:
        """The newest version of a subject; nothing when it has none."""
        found = self._ask("GET", f"/subjects/{_quoted(subject)}/versions/latest")
        return None if found is None else _registered(found, subject)

    def known(self, subject: str, schema: Schema) -> Registered | None:
        """The version of a subject that is this very schema; nothing when it is not registered."""
        found = self._ask("POST", f"/subjects/{_quoted(subject)}", _body(schema))
        return None if found is None else _registered(found, subject)

    def would_take(self, subject: str, schema: Schema) -> Answer | None:
        """What the registry says of a schema as the next version; nothing when the subject has no version yet."""
        path = f"/compatibility/subjects/{_quoted(subject)}/versions/latest?verbose=true"
        found = self._ask("POST", path, _body(schema))
        if found is None:
            return None
        messages = found.get("messages") or ()
        return Answer(_of(found, "is_compatible", bool), tuple(str(message) for message in messages))

    def register(self, subject: str, schema: Schema) -> int:
        """Make a schema the newest version of a subject; its id. The same schema again gives the same id.

        Raises `RegistryError` with status 409 when the registry refuses it as incompatible, 422 when it cannot read it.
        """
        found = self._ask("POST", f"/subjects/{_quoted(subject)}/versions", _body(schema), may_be_absent=False)
        number: int = _of(found or {}, "id", int)
        return number

    def level(self, subject: str) -> str | None:
        """The compatibility level of a subject; nothing when it has none of its own."""
        found = self._ask("GET", f"/config/{_quoted(subject)}")
        return None if found is None else str(found.get("compatibilityLevel", ""))

    def set_level(self, subject: str, level: str = LEVEL) -> None:
        """Give a subject a compatibility level of its own."""
        self._ask("PUT", f"/config/{_quoted(subject)}", {"compatibility": level}, may_be_absent=False)

    def _ask(self, method: str, path: str, body: Any = None, *, may_be_absent: bool = True) -> dict[str, Any] | None:
        """The object that the registry answers; nothing for a subject, version or setting that is not there."""
        status, text = self._send(method, path, body)
        said = _parsed(text)
        if status == 404 and may_be_absent and _code(said) // 100 == 404:
            return None
        if status in {401, 403}:
            raise CredentialsError(f"{method} {self.url}{path}: {status}; check the variable that --auth names", status)
        if status != 200:
            detail = said.get("message") if isinstance(said, dict) else None
            message = f"{method} {self.url}{path}: {status} {detail or 'without an explanation; is it a registry?'}"
            raise RegistryError(message, status, _code(said))
        if not isinstance(said, dict):
            raise RegistryError(f"{method} {self.url}{path}: the answer is no JSON object; is it a registry?", status)
        return said

    def _send(self, method: str, path: str, body: Any) -> tuple[int, bytes]:
        from http.client import HTTPException
        from urllib.error import HTTPError, URLError
        from urllib.request import Request

        data = None if body is None else json.dumps(body).encode()
        headers = {"Accept": f"{MEDIA}, application/json", "Content-Type": MEDIA, **self._authorization()}
        request = Request(f"{self.url}{path}", data=data, method=method, headers=headers)  # noqa: S310 - checked_url
        try:
            with self._open()(request, timeout=self._timeout) as answer:
                return answer.status, _limited(answer.read(LARGEST + 1), self.url)
        except HTTPError as error:
            with error:
                return error.code, _limited(error.read(LARGEST + 1), self.url)
        except (URLError, HTTPException, OSError) as error:
            reason = getattr(error, "reason", error)
            raise RegistryError(
                f"{self.url} cannot be reached: {reason or type(error).__name__}; check --url"
            ) from None

    def _open(self) -> Callable[..., Any]:
        if self._opener is None:
            self._opener = _opener()
        return self._opener.open

    def _authorization(self) -> dict[str, str]:
        if not self._credentials:
            return {}
        if ":" in self._credentials:
            from base64 import b64encode

            return {"Authorization": f"Basic {b64encode(self._credentials.encode()).decode()}"}
        return {"Authorization": f"Bearer {self._credentials}"}


def checked_url(url: str) -> str:
    """The address without a slash at its end; raises ``UsageError`` for one that is none or has credentials in it."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.username is not None or parts.password is not None:
        raise UsageError("--url has credentials in it; put them into an environment variable and give --auth NAME")
    if parts.scheme not in {"http", "https"} or not host or parts.query or parts.fragment:
        raise UsageError("--url is no address of a registry; write it like https://registry.example:8081")
    return url.rstrip("/")


def _opener() -> OpenerDirector:
    """Follows no redirection: credentials go to nobody but the address that was given."""
    from urllib.request import HTTPRedirectHandler, build_opener

    class _Stay(HTTPRedirectHandler):
        def redirect_request(self, *_: Any) -> None:
            return None

    return build_opener(_Stay)


def _limited(content: bytes, url: str) -> bytes:
    if len(content) > LARGEST:
        raise RegistryError(f"{url} answers more than {LARGEST} bytes; is it a registry?")
    return content


def _quoted(subject: str) -> str:
    from urllib.parse import quote

    return quote(subject, safe="")


def _body(schema: Schema) -> dict[str, Any]:
    """Self-contained, so there are no references."""
    return {"schemaType": "JSON", "schema": json.dumps(schema, ensure_ascii=False, separators=(",", ":"))}


def _parsed(text: bytes) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _code(said: Any) -> int:
    code = said.get("error_code") if isinstance(said, dict) else None
    return code if isinstance(code, int) else 0


def _of(found: dict[str, Any], member: str, kind: type) -> Any:
    if not isinstance(found.get(member), kind):
        raise RegistryError(f"the registry answers without {member!r}; is it a registry?", 200)
    return found[member]


def _registered(found: dict[str, Any], subject: str) -> Registered:
    schema = _parsed(_of(found, "schema", str).encode())
    if not isinstance(schema, dict):
        raise RegistryError(f"{subject} holds no JSON Schema; take another --subject-prefix", 200)
    return Registered(subject, _of(found, "version", int), _of(found, "id", int), schema)
