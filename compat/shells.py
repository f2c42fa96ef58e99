"""Writes completion scripts: every word that can follow, fixed at the time of writing."""

from __future__ import annotations

import shlex

Word = tuple[str, str, tuple[str, ...]]
"""An option (empty for an argument), its help, and the values it may have."""

Commands = dict[str, tuple[str, list[Word]]]

FILE = "<file>"
"""A value that stands for any file name."""


def bash(program: str, commands: Commands) -> str:
    """A script for bash: ``source <(canonical-compat completion bash)``."""
    cases, values = [], []
    for name, (_, words) in commands.items():
        options = " ".join(word for word, _, _ in words if word)
        free = " ".join(value for word, _, found in words if not word for value in found if value != FILE)
        cases.append(f"    {name}) words={shlex.quote(options)}; free={shlex.quote(free)} ;;")
        values += [
            f'    {name}:{word}) COMPREPLY=($(compgen {_compgen(found)} -- "$cur")); return ;;'
            for word, _, found in words
            if word and found
        ]
    names = " ".join(commands)
    return f"""\
# bash completion of {program}; print it again after an update
_{_plain(program)}() {{
  local cur="${{COMP_WORDS[COMP_CWORD]}}" prev="${{COMP_WORDS[COMP_CWORD-1]}}" command="${{COMP_WORDS[1]}}" words="" free=""
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "{names}" -- "$cur")); return; fi
  case "$command:$prev" in
{chr(10).join(values)}
  esac
  case "$command" in
{chr(10).join(cases)}
  esac
  if [[ "$cur" == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$cur"))
  elif [ -n "$free" ]; then COMPREPLY=($(compgen -W "$free" -- "$cur"))
  else COMPREPLY=($(compgen -f -- "$cur")); fi
}}
complete -o filenames -F _{_plain(program)} {program}
"""


def _compgen(values: tuple[str, ...]) -> str:
    words = " ".join(value for value in values if value != FILE)
    return f"{'-f ' if FILE in values else ''}-W {shlex.quote(words)}"


def zsh(program: str, commands: Commands) -> str:
    """A script for zsh: ``canonical-compat completion zsh > ~/.zfunc/_canonical-compat``."""
    lines = [f"#compdef {program}", f"# zsh completion of {program}; print it again after an update"]
    lines += [f"_{_plain(program)}() {{", "  local -a commands", "  commands=("]
    lines += [f"    {shlex.quote(f'{name}:{_zsh(text)}')}" for name, (text, _) in commands.items()]
    lines += ["  )", "  if (( CURRENT == 2 )); then _describe command commands; return; fi", '  case "$words[2]" in']
    for name, (_, words) in commands.items():
        specs = " ".join(shlex.quote(_spec(word)) for word in words)
        lines.append(f"    {name}) shift words; (( CURRENT-- )); _arguments {specs} '*:file:_files' ;;")
    return "\n".join([*lines, "  esac", "}", f'_{_plain(program)} "$@"', ""])


def _spec(word: Word) -> str:
    name, text, values = word
    found = " ".join(value.replace(":", "\\:") for value in values if value != FILE)
    action = ":_files" if values == (FILE,) else f":({found})" if values else ""
    return f"{name}[{_zsh(text)}]{':value' + action if values else ''}" if name else f"1:{_zsh(text)}{action}"


def _zsh(text: str) -> str:
    return "".join(f"\\{char}" if char in "[]:\\" else char for char in text)


def fish(program: str, commands: Commands) -> str:
    """A script for fish: ``canonical-compat completion fish > ~/.config/fish/completions/canonical-compat.fish``."""
    lines = [f"# fish completion of {program}; print it again after an update"]
    for name, (text, words) in commands.items():
        lines.append(f"complete -c {program} -f -n __fish_use_subcommand -a {name} -d {shlex.quote(text)}")
        seen = f"-n '__fish_seen_subcommand_from {name}'"
        for word, about, values in words:
            flag = _flag(word)
            found = " ".join(value for value in values if value != FILE)
            takes = f" -a {shlex.quote(found)}" if found else ""
            needs = " -r" if word and values else ""
            files = " -F" if FILE in values else " -f" if values else ""
            lines.append(f"complete -c {program} {seen}{flag}{needs}{files}{takes} -d {shlex.quote(about)}")
    return "\n".join([*lines, ""])


def _flag(word: str) -> str:
    if word.startswith("--"):
        return f" -l {word[2:]}"
    return f" -s {word[1:]}" if word else ""


def _plain(program: str) -> str:
    return program.replace("-", "_")


SCRIPTS = {"bash": bash, "zsh": zsh, "fish": fish}
