"""What a registry answered once, and a server that answers the same again.

``python -m tests.compat.registry.recorded URL`` runs the scenario against an empty registry at URL and writes the file
anew. The committed one was recorded from Karapace (source of June 2026): its own HTTP application, its own compatibility
check and its own store, with the topic of Kafka that it keeps its log in replaced by memory.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

FILE = Path(__file__).parent / "karapace.json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"

STEPS = [
    ("nothing is there", ["check", "--release", "1.0.0"]),
    ("what would be published", ["push", "--release", "1.0.0", "--dry-run"]),
    ("the first release", ["push", "--release", "1.0.0"]),
    ("the same again", ["push", "--release", "1.0.0"]),
    ("whether a member more is taken", ["check", "--release", "1.1.0"]),
    ("the next release", ["push", "--release", "1.1.0"]),
    ("an old release again", ["push", "--release", "1.0.0"]),
    ("a wider pattern", ["check", "--release", "1.2.0"]),
    ("a member less", ["check", "--release", "2.0.0"]),
    ("publishing it all the same", ["push", "--release", "2.0.0"]),
    ("what is there", ["pull", "--release", "1.0.0"]),
    ("a prefix and one type", ["push", "--release", "1.0.0", "--subject-prefix", "dev/", "--only", "order.created"]),
]


def _order(pattern="^[A-Z]{2,4}$", **members):
    known = {"orderId": {"type": "string"}, "carrier": {"type": "string", "pattern": pattern}, **members}
    return {
        "$schema": DIALECT,
        "$id": "urn:canonical-logistics:order:created:x",
        "title": "OrderCreated",
        "type": "object",
        "additionalProperties": False,
        "required": ["orderId"],
        "properties": {name: schema for name, schema in known.items() if schema},
    }


ORDERS = {
    "1.0.0": _order(),
    "1.1.0": _order(note={"type": "string"}),
    "1.2.0": _order("^[A-Z]{2,5}$", note={"type": "string"}),
    "2.0.0": _order(carrier=None, note={"type": "string"}),
}


def write_catalog(folder: Path) -> Path:
    """A catalog of two event types with four releases; the second type never changes."""
    counted = {"$schema": DIALECT, "title": "StockCounted", "type": "object", "properties": {}}
    files: dict[str, object] = {
        "schemas/events/stock/counted.json": counted,
        "versions/stock/counted/1.0.0.json": counted,
    }
    for version, schema in ORDERS.items():
        types = {"order/created": version, "stock/counted": "1.0.0"}
        files[f"versions/order/created/{version}.json"] = schema
        files[f"versions/releases/{version}.json"] = {"release": version, "types": types}
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(json.dumps(content))
    return folder


def run(arguments: list[str], url: str, catalog: Path, folder: Path) -> tuple[int, list[str]]:
    """One step: the exit code and the lines that it prints."""
    from compat.cli import main

    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        more = ["--folder", str(folder)] if arguments[0] == "pull" else []
        code = main(["registry", *arguments, "--url", url, "--catalog", str(catalog), *more])
    return code, out.getvalue().splitlines()


class _Server:
    """An HTTP server on this machine, for as long as the ``with`` lasts; ``url`` is where."""

    def __init__(self, answer):
        class Handler(BaseHTTPRequestHandler):
            def _any(self):
                length = int(self.headers.get("Content-Length") or 0)
                body = json.loads(self.rfile.read(length)) if length else None
                status, content, headers = answer(self.command, self.path, body, dict(self.headers))
                self.send_response(status)
                for name, value in {"Content-Length": str(len(content)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                with contextlib.suppress(OSError):
                    self.wfile.write(content)

            do_GET = do_POST = do_PUT = _any  # noqa: N815 - the names that the server asks for

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()


class Invented(_Server):
    """A server that answers everything alike; ``seen`` are the requests, with their headers."""

    def __init__(self, status, content=b"{}", **headers):
        self.seen: list[tuple[str, str, dict[str, str]]] = []

        def answer(method, path, _, received):
            self.seen.append((method, path, received))
            return status, content, {name.replace("_", "-"): value for name, value in headers.items()}

        super().__init__(answer)


class Replay(_Server):
    """Answers as recorded; ``wrong`` are requests that were not made then, or not in that order."""

    def __init__(self, exchanges):
        self.left = [exchange for step in exchanges for exchange in step["requests"]]
        self.wrong: list[str] = []

        def answer(method, path, body, _):
            expected = self.left.pop(0) if self.left else {}
            if [expected.get(key) for key in ("method", "path", "body")] != [method, path, body]:
                self.wrong.append(f"{method} {path} {body} instead of {expected.get('method')} {expected.get('path')}")
                return 500, b"{}", {}
            return expected["status"], json.dumps(expected["answer"]).encode(), {}

        super().__init__(answer)


class Recording(_Server):
    """Passes everything on to a real registry and keeps what was said."""

    def __init__(self, url):
        self.requests: list[dict[str, object]] = []

        def answer(method, path, body, received):
            data = None if body is None else json.dumps(body).encode()
            request = Request(url + path, data=data, method=method, headers={"Content-Type": received["Content-Type"]})
            try:
                with urlopen(request, timeout=10) as found:
                    status, content = found.status, found.read()
            except HTTPError as error:
                status, content = error.code, error.read()
            said = json.loads(content)
            self.requests.append({"method": method, "path": path, "body": body, "status": status, "answer": said})
            return status, content, {}

        super().__init__(answer)


def record(url: str) -> None:
    """Run the scenario against a real registry that is empty, and write down what it says."""
    exchanges = []
    with tempfile.TemporaryDirectory() as folder, Recording(url.rstrip("/")) as between:
        catalog = write_catalog(Path(folder) / "catalog")
        for name, arguments in STEPS:
            between.requests = []
            code, lines = run(arguments, between.url, catalog, Path(folder) / "pulled")
            exchanges.append({"step": name, "code": code, "printed": lines, "requests": between.requests})
    FILE.write_text(json.dumps({"exchanges": exchanges}, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    record(sys.argv[1])
