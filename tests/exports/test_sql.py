"""SQL by the parser of PostgreSQL itself (pglast): every statement is parsed, and the rows of every example fit."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from pglast import ast, keywords, parse_sql
from pglast.enums import ConstrType

from canonical.exports import exported
from canonical.exports.sql import files, to_rows
from canonical.exports.sql_layout import LONGEST, shortened, tables
from canonical.exports.sql_text import RESERVED, quoted


@pytest.fixture(scope="module")
def statements():
    return [raw.stmt for raw in parse_sql(exported("sql")["canonical-logistics.sql"].decode())]


@pytest.fixture(scope="module")
def created(statements):
    """Every table with its columns: name to whether it must be filled."""
    return {found.relation.relname: _columns(found) for found in statements if isinstance(found, ast.CreateStmt)}


def _columns(statement):
    columns = [part for part in statement.tableElts if isinstance(part, ast.ColumnDef)]
    needed = {ConstrType.CONSTR_NOTNULL}
    return {column.colname: any(rule.contype in needed for rule in column.constraints or ()) for column in columns}


def test_every_event_type_has_a_table_with_its_keys(statements, created, catalog):
    for event in catalog.events:
        top = tables(catalog, event)[0]
        statement = next(s for s in statements if isinstance(s, ast.CreateStmt) and s.relation.relname == top.name)
        rules = [part for part in statement.tableElts if isinstance(part, ast.Constraint)]
        keys = {rule.contype: [key.sval for key in rule.keys] for rule in rules}
        assert keys[ConstrType.CONSTR_PRIMARY] == ["id"]
        assert keys[ConstrType.CONSTR_UNIQUE] == ["tenant", "idempotencykey", "contenthash"]
        assert created[top.name]["event"]


def test_every_table_column_and_domain_has_a_comment(statements, created):
    comments = {_object(s.object) for s in statements if isinstance(s, ast.CommentStmt) and s.comment}
    for table, columns in created.items():
        assert (table,) in comments
        assert {(table, column) for column in columns} <= comments
    for statement in statements:
        if isinstance(statement, ast.CreateDomainStmt):
            assert _object(statement.domainname) in comments


def _object(found):
    parts = found.names if isinstance(found, ast.TypeName) else found
    return tuple(part.sval for part in parts)


def test_the_rows_of_every_example_fit_their_tables(created, events):
    for _, emitted in events:
        rows = to_rows(emitted)
        assert json.loads(rows[0][1]["event"]) == emitted
        for table, row in rows:
            assert set(row) <= set(created[table]), table
            assert {name for name, needed in created[table].items() if needed} <= set(row), table


def test_a_row_holds_typed_values(events):
    _, emitted = next((e, x) for e, x in events if e.name == "order.created" and "totalAmount" in x["data"])
    row = to_rows(emitted)[0][1]
    assert str(row["total_amount_amount"]) == emitted["data"]["totalAmount"]["amount"]
    assert isinstance(row["total_amount_amount"], Decimal)
    assert row["time"].astimezone(UTC) == datetime.fromisoformat(emitted["time"])
    assert row["order_date"].isoformat() == emitted["data"]["orderDate"]


def test_a_list_of_objects_is_a_table_in_the_order_of_the_list(events):
    _, emitted = next((e, x) for e, x in events if e.name == "order.created" and len(x["data"]["lines"]) > 1)
    lines = [row for table, row in to_rows(emitted) if table == "order_created_lines"]
    assert [row["ordinal"] for row in lines] == list(range(1, len(emitted["data"]["lines"]) + 1))
    assert {row["event_id"] for row in lines} == {emitted["id"]}
    assert [row["line_number"] for row in lines] == [line["lineNumber"] for line in emitted["data"]["lines"]]


def test_what_the_catalog_does_not_know_is_in_the_whole_event(events):
    newer = copy.deepcopy(events[0][1])
    newer["data"]["later"] = "x"
    (_, row), *_ = to_rows(newer)
    assert json.loads(row["event"])["data"]["later"] == "x"
    assert "later" not in row


def test_every_code_of_every_list_is_a_row(statements, catalog):
    rows = {s.relation.relname: s.selectStmt.valuesLists for s in statements if isinstance(s, ast.InsertStmt)}
    for name, document in catalog.codelists.items():
        found = [row[0].val.sval for row in rows[f"code_{name.replace('-', '_')}"]]
        assert found == [code["code"] for code in document["codes"]]


def test_closed_code_lists_and_numbers_are_checked(statements):
    domains = {_object(s.domainname)[0]: s for s in statements if isinstance(s, ast.CreateDomainStmt)}
    assert all(domain.constraints for domain in domains.values())
    codes = domains["moment_precision_code"].constraints[0].raw_expr.rexpr
    assert [code.val.sval for code in codes] == ["day", "minute", "second"]
    assert _object(domains["decimal_number"].typeName)[-1] == "numeric"
    assert domains["decimal_number"].typeName.typmods is None


def test_reserved_words_are_those_of_postgresql():
    assert keywords.RESERVED_KEYWORDS | keywords.TYPE_FUNC_NAME_KEYWORDS == RESERVED
    assert (quoted("order"), quoted("orders")) == ('"order"', "orders")


def test_odd_names_are_columns_all_the_same(odd, odd_event):
    found = parse_sql(files(odd)["canonical-logistics.sql"].decode())
    columns = {raw.stmt.relation.relname: _columns(raw.stmt) for raw in found if isinstance(raw.stmt, ast.CreateStmt)}
    assert list(columns)[-2:] == ["odd_happened", "odd_happened_boxes"]
    assert {"data_source", "source", "order", "tags", "box_lid", "box_boxes", "box_user"} <= set(
        columns["odd_happened"]
    )
    assert columns["odd_happened"]["box_label"]
    assert not columns["odd_happened"]["box_weight"]
    assert all(len(name) <= LONGEST for found in columns.values() for name in found)
    types = {column.name: column.type for column in tables(odd, odd.events[0])[0].columns}
    assert (types["tags"], types["box_lid"], types["colour"], types["zero"]) == (
        "text[]",
        "jsonb",
        "colour_code",
        "bigint",
    )


def test_a_name_that_is_too_long_is_cut_and_stays_its_own():
    names = {shortened("a" * 70 + end) for end in ("b", "c")}
    assert len(names) == 2
    assert {len(name) for name in names} == {LONGEST}
