"""A user pays only for what is used: what is not named is not loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest


def loaded(code: str) -> set[str]:
    """The modules that a statement brings in, beyond those of a bare interpreter."""
    script = f"import sys\nbefore = set(sys.modules)\n{code}\nprint(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split()) - {"__future__"}


def test_importing_the_package_loads_nothing_else():
    assert loaded("import canonical") == {"canonical"}


@pytest.mark.parametrize(
    "package", ["codes", "components", "freight_charge", "inventory", "milestone", "order", "shipment"]
)
def test_importing_a_public_package_loads_no_model_and_no_library(package):
    assert loaded(f"import canonical.{package}") == {"canonical", f"canonical.{package}"}


def test_one_payload_loads_its_own_domain_and_the_parts_it_uses():
    found = loaded("from canonical.milestone import MilestoneReported")
    assert "canonical.components._generated.moment" in found
    domains = {"canonical.order", "canonical.shipment", "canonical.inventory", "canonical.freight_charge"}
    assert not {name for name in found if name.startswith(tuple(domains))}
    others = {"money", "charge_line", "order_line", "stop"}
    assert not {f"canonical.components._generated.{name}" for name in others} & found
    assert not found & {
        "fastjsonschema",
        "jsonschema",
        "jsonschema_rs",
        "orjson",
        "canonical.schema_check",
        "canonical.events",
    }


def test_one_component_loads_only_what_it_refers_to():
    found = {
        name.rpartition(".")[2]
        for name in loaded("from canonical.components import Money")
        if ".components._generated." in name
    }
    assert found == {"money", "scalars"}


def test_a_code_list_needs_no_model_library():
    found = loaded("from canonical.codes import MilestoneCode; MilestoneCode.DELIVERED.meaning")
    assert not found & {"typing", "json", "pydantic", "pydantic_core", "re", "dataclasses", "difflib"}


@pytest.mark.parametrize("kind", ["predicates", "validators"])
def test_generated_checks_load_neither_pydantic_nor_the_compiler_that_wrote_them(kind):
    found = loaded(f"import canonical._generated.{kind}.milestone_reported")
    assert not found & {"pydantic", "pydantic_core", "fastjsonschema", "jsonschema", "json"}
    assert f"canonical._generated.{kind}.components.charge_line" not in found


def test_a_predicate_compiles_only_the_patterns_it_uses():
    code = "import canonical._generated.predicates.components.money\n"
    code += "from canonical._generated.predicates import patterns\n"
    shown = code + "print(*[f'pattern:{name}' for name in vars(patterns) if name in patterns._TEXTS])"
    compiled = {name for name in loaded(shown) if name.startswith("pattern:")}
    assert compiled == {"pattern:CURRENCY_CODE", "pattern:NON_NEGATIVE_DECIMAL"}


def test_the_catalog_of_event_facts_is_plain_data():
    found = loaded("import canonical._generated.catalog")
    assert found == {"canonical", "canonical._generated", "canonical._generated.catalog"}
