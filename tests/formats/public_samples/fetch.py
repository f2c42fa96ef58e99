"""Bring sample files that other projects publish into a folder: ``python -m tests.formats.public_samples.fetch FOLDER``.

They belong to their projects and are not kept here: the source archives of three Python packages are taken from the package
index that pip is set up for, checked against the hash that the index states, and unpacked.
"""

from __future__ import annotations

import hashlib
import io
import json
import sys
import tarfile
import urllib.request
from pathlib import Path

ARCHIVES = {
    "pyx12": "pyx12-4.0.0.tar.gz",
    "pydifact": "pydifact-0.2.3.tar.gz",
    "badx12": "badx12-0.2.2.tar.gz",
    "linuxforhealth-x12": "linuxforhealth-x12-0.57.0.tar.gz",
}


def index() -> str:
    """The address of the package index, as pip is set up here."""
    from pip._internal.configuration import Configuration
    from pip._internal.models.index import PyPI

    configuration = Configuration(isolated=False)
    configuration.load()
    settings = dict(configuration.items())
    for scope in (":env:.index-url", "install.index-url", "global.index-url"):
        if found := settings.get(scope):
            return str(found if isinstance(found, str) else next(iter(found.values())))
    return PyPI.simple_url


def fetch(folder: Path) -> None:
    """Unpack every archive below ``folder``, which is made."""
    for project, archive in ARCHIVES.items():
        target = folder / project
        if target.exists():
            continue
        page = f"{index().rstrip('/')}/{project}/"
        request = urllib.request.Request(
            page, headers={"Accept": "application/vnd.pypi.simple.v1+json, text/html;q=0.1"}
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            address, digest = _listed(answer.read().decode(), archive, answer.geturl())
        with urllib.request.urlopen(address, timeout=60) as answer:
            content = answer.read()
        if digest and hashlib.sha256(content).hexdigest() != digest:
            raise SystemExit(f"{archive} is not what the index describes")
        with tarfile.open(fileobj=io.BytesIO(content)) as packed:
            packed.extractall(target, filter="data")


def _listed(page: str, archive: str, base: str) -> tuple[str, str]:
    """Address and SHA-256 of an archive on a page of the index, which is JSON (PEP 691) or HTML (PEP 503)."""
    from urllib.parse import urljoin

    if page.lstrip().startswith("{"):
        for file in json.loads(page)["files"]:
            if file["filename"] == archive:
                return urljoin(base, file["url"]), file["hashes"].get("sha256", "")
    else:
        from html import unescape

        for link in page.split('href="')[1:]:
            address = unescape(link.partition('"')[0])
            if address.partition("#")[0].rpartition("/")[2] == archive:
                return urljoin(base, address.partition("#")[0]), address.partition("#sha256=")[2]
    raise SystemExit(f"the package index does not list {archive}")


if __name__ == "__main__":
    fetch(Path(sys.argv[1]))
