"""Codes are text with a meaning."""

from __future__ import annotations

import json
import pickle

import pytest

import canonical.codes
from canonical._resources import resource
from canonical.codes import Code, MilestoneClassifier, MilestoneCode
from compat.sources import Sources
from tools.generate.parts.codes import class_name

LISTS = sorted(path for path in Sources(resource("schemas")).files("codelists"))


@pytest.mark.parametrize("path", LISTS)
def test_a_code_list_is_a_class_with_all_codes_in_order(path):
    document = Sources(resource("schemas")).json(path)
    found = getattr(canonical.codes, class_name(path.rpartition("/")[2].removesuffix(".json")))
    assert [str(code) for code in found.codes()] == [row["code"] for row in document["codes"]]
    assert [code.meaning for code in found.codes()] == [row["meaning"] for row in document["codes"]]
    assert [code.since for code in found.codes()] == [row["since"] for row in document["codes"]]
    assert found.extensible == document["extensible"]
    assert all(type(code) is found and code.known for code in found.codes())


def test_a_code_is_its_text():
    code = MilestoneCode.DELIVERED
    assert code == "DELIVERED"
    assert hash(code) == hash("DELIVERED")
    assert json.dumps(code) == '"DELIVERED"'
    assert f"{code}" == "DELIVERED"
    assert pickle.loads(pickle.dumps(code)) == code
    assert isinstance(code, MilestoneCode)
    assert code.retired is None


def test_an_unknown_code_says_so():
    code = MilestoneCode("TELEPORTED")
    assert (code.known, code.meaning, code.since) == (False, "", None)
    assert MilestoneClassifier("planned") == MilestoneClassifier.PLANNED


def test_the_base_class_knows_no_code():
    assert Code("x").known is False
    assert Code.codes() == ()
