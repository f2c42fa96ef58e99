"""The committed tree is what the schemas say, to the byte."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys

import pytest

from tools.generate.job import Job


@pytest.fixture(scope="module")
def job(project):
    return Job(project)


@pytest.fixture(scope="module")
def files(job):
    return job.files()


def test_every_generated_file_is_in_step_with_the_schemas(job, files):
    assert job.tree(files).differences(files) == [], "run: python -m tools.generate"


def test_another_run_with_another_hash_seed_writes_the_same_bytes(project):
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "4711",
        "PYTHONPATH": str(project),
        "LC_ALL": "C",
        "TZ": "Asia/Tokyo",
    }
    command = [sys.executable, "-m", "tools.generate", "--check"]
    done = subprocess.run(command, env=environment, cwd=project.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_class_has_a_numbered_name(job, files):
    titles = {title for source in [*job.catalog.components, *job.catalog.events] for title in source.titles} | {
        "Envelope"
    }
    models = {
        path: text for path, text in files.items() if "/_generated/" in path and "by datamodel-code-generator" in text
    }
    assert len(models) > 60
    classes = {
        node.name for text in models.values() for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef)
    }
    assert classes <= titles
    assert not [name for name in classes if name[-1].isdigit()]


def test_every_generated_model_names_its_schema_its_digest_and_the_generator(files):
    for path, text in files.items():
        if "class " in text and "(CanonicalModel)" in text:
            head = text.split('"""')[1]
            assert "sha256:" in head, path
            assert "datamodel-code-generator 0.89.0" in head, path


def test_every_event_class_tells_who_owns_it(files):
    text = files["canonical/milestone/_generated/reported.py"]
    assert "Owner: Visibility; system of record:" in text
    assert "classification: internal" in text


def test_every_generated_file_is_python_or_json(files):
    for path, text in files.items():
        if path.endswith(".json"):
            json.loads(text)
        else:
            compile(text, path, "exec")
        assert "\r" not in text
        assert text.endswith("\n")
