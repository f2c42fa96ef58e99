"""The command line of the checker: reads the arguments, then loads only the command that was asked for."""

from __future__ import annotations

import argparse
import sys

TYPE_CHECKING = False  # typing costs a third of the start; type checkers know this name
if TYPE_CHECKING:
    from collections.abc import Sequence

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

EXIT_CODES = """exit codes:
  0   compatible, clean or done
  1   findings at or above --fail-on: a change that breaks, a lint finding, a touched release, an unused approval
  2   usage or configuration
  3   an input is missing or cannot be read
  4   undecided, and nothing worse
  70  internal error; a bug report is written
  130 interrupted
--exit-zero turns 1 and 4 into 0, and nothing else.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; usage errors leave through ``SystemExit(2)`` like argparse's own."""
    arguments = parser().parse_args(argv)
    from importlib import import_module

    from compat.errors import CompatError

    try:
        code: int = import_module(f"compat.commands.{arguments.command}").run(arguments)
    except CompatError as error:
        print(f"canonical-compat: {error}", file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        _silence()
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception:  # noqa: BLE001 - the last line of defence: 70 tells a defect from a finding
        from compat.bug_report import report

        print(report(list(sys.argv[1:] if argv is None else argv)), file=sys.stderr)
        return 70
    return code


def _silence() -> None:
    """The reader of our output has gone; say nothing more, not even at exit."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    top = argparse.ArgumentParser(
        prog="canonical-compat",
        description="Compatibility of JSON Schemas, proven: each break is shown by a document.",
        epilog=EXIT_CODES,
        formatter_class=_Help,
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add in (
        *(_check, _diff, _explain, _rules, _accept, _fix),
        *(_lint, _freeze, _verify, _schema, _completion),
        *(_impact, _consumer, _registry),
    ):
        add(commands)
    return top


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help in the width of the terminal, without loading ``shutil`` for it."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_width())


def _width() -> int:
    import os

    try:
        return max(40, min(120, int(os.environ.get("COLUMNS", "") or os.get_terminal_size().columns) - 2))
    except (OSError, ValueError):
        return 98


def _add(commands: Commands, name: str, text: str) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.", formatter_class=_Help)


def _catalog(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--catalog",
        metavar="PATH",
        help="a folder with schemas and versions, or pkg:NAME for what is installed (default: the configured one)",
    )


def _plain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output", metavar="FORMAT", default="text", help="text or json (default: text)")


def _outputs(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("output")
    group.add_argument(
        "--output",
        metavar="FORMAT[=FILE]",
        action="append",
        help="text, concise, json, jsonl, github, gitlab, junit, sarif, markdown or html; again for several "
        "(default: text)",
    )
    group.add_argument("--verbose", "-v", action="store_true", help="show harmless changes one by one, too")
    group.add_argument("--ascii", action="store_true", help="draw with plain ASCII only")
    group.add_argument("--exit-zero", action="store_true", help="exit with 0 although there are findings")


def _failing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--fail-on",
        metavar="LEVEL",
        help="the least that exits with 1: breaking, undecided or any (default: breaking; undecided alone exits with 4)",
    )


def _draft(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--allow-draft-break", action="store_true", help="accept breaking changes of what is still below 1.0.0"
    )


def _against(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--against",
        metavar="BASELINE",
        help="a release (1.0.0, latest, latest~2), a folder, git:REF[:FOLDER], a .whl, .zip or .tar.gz, or pkg:NAME; "
        "#RELEASE behind it picks a release in there (default: the newest release)",
    )
    parser.add_argument(
        "--mode",
        help="release, backward, forward or full, each also with -transitive (default: release: new reads old strictly, "
        "old reads new through the consumer view)",
    )
    parser.add_argument("--policy", help="strict, closed-writer or consumer-view, unless the mode is release")
    parser.add_argument(
        "--transitive", action="store_true", help="compare with every release of the same major version"
    )
    _draft(parser)
    parser.add_argument(
        "--approvals", metavar="FILE", help="the file of the approvals (default: compat-approvals.toml)"
    )
    parser.add_argument(
        "--cache", metavar="FOLDER", help="where results are remembered (default: the user's cache folder)"
    )
    parser.add_argument("--no-cache", action="store_true", help="neither read nor write remembered results")


def _check(commands: Commands) -> None:
    parser = _add(commands, "check", "compare the sources with a release and refuse what breaks somebody")
    _catalog(parser)
    _against(parser)
    _failing(parser)
    _outputs(parser)
    parser.add_argument(
        "--consumer",
        metavar="FILE",
        action="append",
        help="only what this consumer reads, as the command consumer does",
    )
    parser.add_argument("--show-config", action="store_true", help="print every option and where its value comes from")


def _diff(commands: Commands) -> None:
    parser = _add(commands, "diff", "compare two schema files or two catalogs, harmless changes included")
    for name in ("old", "new"):
        parser.add_argument(
            name,
            metavar=name.upper(),
            help="a JSON Schema file, git:REF:FILE, or a catalog in any form that check --against takes",
        )
    parser.add_argument("--mode", help="backward, forward or full (default: backward; release for catalogs)")
    parser.add_argument("--policy", help="strict, closed-writer or consumer-view (default: strict)")
    parser.add_argument("--no-cache", action="store_true", help="neither read nor write remembered results")
    _failing(parser)
    _outputs(parser)


def _accept(commands: Commands) -> None:
    parser = _add(commands, "accept", "approve one change that check refuses, with a reason and an end")
    parser.add_argument("fingerprint", metavar="FINGERPRINT", nargs="*", help="what check prints behind approve")
    parser.add_argument("--all", action="store_true", help="approve everything that check refuses now")
    parser.add_argument("--reason", required=True, help="why it is right to break this")
    parser.add_argument("--approver", required=True, help="who takes the responsibility")
    parser.add_argument(
        "--until", required=True, metavar="DATE|RELEASE", help="2027-03-31, or the release that ends it: 2.0.0"
    )
    _catalog(parser)
    _against(parser)


def _fix(commands: Commands) -> None:
    parser = _add(commands, "fix", "repair what is mechanical: print a patch, or apply it")
    parser.add_argument("fingerprint", metavar="FINGERPRINT", nargs="*", help="only these findings (default: all)")
    parser.add_argument("--apply", action="store_true", help="change the files instead of printing the patch")
    _catalog(parser)
    _against(parser)


def _lint(commands: Commands) -> None:
    parser = _add(commands, "lint", "check dialect, governance, examples and code lists of the sources")
    _catalog(parser)
    _outputs(parser)


def _freeze(commands: Commands) -> None:
    parser = _add(commands, "freeze", "make an immutable release of the sources")
    parser.add_argument("release", metavar="X.Y.Z", help="the number of the release")
    parser.add_argument("--date", required=True, metavar="YYYY-MM-DD", help="the day of the release")
    parser.add_argument("--maturity", help="draft below 1.0.0, stable from there on (default: by the number)")
    _catalog(parser)
    _draft(parser)
    parser.add_argument(
        "--output", dest="format", metavar="FORMAT", default="text", help="text or json (default: text)"
    )


def _verify(commands: Commands) -> None:
    parser = _add(commands, "verify", "prove that no released file was touched, is missing or was slipped in")
    _catalog(parser)
    _outputs(parser)


def _rules(commands: Commands) -> None:
    _plain(_add(commands, "rules", "list every rule with what it is about"))


def _explain(commands: Commands) -> None:
    parser = _add(commands, "explain", "say what a rule means, why it matters and what to do, with an example")
    parser.add_argument("rule", metavar="RULE", help="a rule id such as property-removed")
    _plain(parser)


def _schema(commands: Commands) -> None:
    parser = _add(
        commands, "schema", "print the JSON Schema of the configuration or of a file that this program writes"
    )
    parser.add_argument("name", metavar="NAME", help="config, approvals, verdict or report")


def _completion(commands: Commands) -> None:
    parser = _add(commands, "completion", "print the completion script of a shell")
    parser.add_argument("shell", metavar="SHELL", help="bash, zsh or fish")


def _impact(commands: Commands) -> None:
    parser = _add(commands, "impact", "say who is hurt by what changed: mappings, rules, state machines, consumers")
    _catalog(parser)
    parser.add_argument("--against", metavar="RELEASE", help="the release to compare with (default: the newest)")
    parser.add_argument("--lineage", metavar="FILE", help="what canonical export lineage wrote")
    parser.add_argument("--rules", metavar="FILE", help="what canonical export rules wrote")
    parser.add_argument("--consumers", metavar="FOLDER", help="a folder with consumer files (default: consumers)")
    parser.add_argument("--output", metavar="FORMAT", default="text", help="text, json or markdown (default: text)")


def _consumer(commands: Commands) -> None:
    parser = _add(commands, "consumer", "check what a consumer reads against what is installed, or against a release")
    parser.add_argument("files", nargs="*", metavar="FILE", help="a consumer's file (default: consumers/*.toml)")
    _catalog(parser)
    parser.add_argument("--to", metavar="RELEASE", help="the release to look at (default: the schemas that are there)")
    parser.add_argument("--lineage", metavar="FILE", help="what canonical export lineage wrote, for partner profiles")
    parser.add_argument("--output", metavar="FORMAT", default="text", help="text, json or markdown (default: text)")


def _registry(commands: Commands) -> None:
    parser = _add(
        commands, "registry", "publish a release to a schema registry, ask whether it would take it, or fetch"
    )
    parser.add_argument("action", choices=("push", "check", "pull"), metavar="ACTION", help="push, check or pull")
    parser.add_argument("--url", required=True, help="the address of the registry, such as https://registry.example")
    parser.add_argument("--subject-prefix", metavar="P", default="", help="stands before every subject")
    parser.add_argument("--auth", metavar="NAME", help="the environment variable with user:password or a token")
    parser.add_argument("--release", metavar="X.Y.Z", help="the release to publish (default: the newest)")
    parser.add_argument("--only", metavar="TYPE", action="append", help="one event type; may be given several times")
    parser.add_argument("--timeout", metavar="SECONDS", type=float, default=10.0, help="for each request (default: 10)")
    parser.add_argument("--dry-run", action="store_true", help="push: ask, and write nothing")
    parser.add_argument("--folder", metavar="DIR", default="registry", help="pull: where files go (default: registry)")
    parser.add_argument("--output", metavar="FORMAT", default="text", help="text or json (default: text)")
    _catalog(parser)
