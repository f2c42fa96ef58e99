"""EDI files of both standards, put together at random: interchanges, groups, sets, delimiters, line ends."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

WORDS = st.text("ABCabc 123.-/ü", min_size=1, max_size=8).filter(lambda word: word.strip() == word)
LINE_ENDS = st.sampled_from(["", "\n", "\r\n"])


@st.composite
def x12(draw: Any, control: int) -> str:
    """One X12 interchange with up to three groups of up to three sets, each a 214."""
    element, component, segment = draw(st.sampled_from(["*:~", "|^~", "*>'", "^<!"]))
    end = segment + draw(LINE_ENDS)
    parts = [
        f"ISA*00*          *00*          *ZZ*{'SENDER':<15}*ZZ*{'RECEIVER':<15}*260301*0600*U*00401*{control:09d}*0*P*{{c}}"
    ]
    groups = draw(st.integers(0, 3))
    for group in range(1, groups + 1):
        sets = draw(st.integers(1, 3))
        parts.append(f"GS*QM*APP*OTHER*20260301*0600*{control * 10 + group}*X*004010")
        for number in range(1, sets + 1):
            body = [f"L11*{draw(WORDS)}*{draw(WORDS)}" for _ in range(draw(st.integers(0, 4)))]
            parts += [f"ST*214*{number:04d}", "B10*PRO*SHIP*ABCD", *body, f"SE*{len(body) + 3}*{number:04d}"]
        parts.append(f"GE*{sets}*{control * 10 + group}")
    parts.append(f"IEA*{groups}*{control:09d}")
    return end.join(part.replace("*", element).replace("{c}", component) for part in parts) + end


@st.composite
def edifact(draw: Any, control: int) -> str:
    """One EDIFACT interchange of up to three messages, with or without UNA."""
    advice, syntax = draw(st.sampled_from([("", "UNOC:3"), ("UNA:+.? '", "UNOC:3"), ("UNA:+,?*'", "UNOC:4")]))
    end = "'" + draw(LINE_ENDS)
    date = "20260301" if syntax.endswith("4") else "260301"
    parts = [f"UNB+{syntax}+SENDER:14+RECEIVER:14+{date}:0600+{control}"]
    messages = draw(st.integers(0, 3))
    for number in range(1, messages + 1):
        body = []
        for _ in range(draw(st.integers(0, 4))):
            text = draw(st.text("ABC abc?:+'1,ü", min_size=1, max_size=10))
            for mark in "?:+'":
                text = text.replace(mark, f"?{mark}")
            body.append(f"FTX+AAI+++{text}")
        parts += [f"UNH+{number}+IFTSTA:D:01B:UN", "BGM+77+1+9", *body, f"UNT+{len(body) + 3}+{number}"]
    parts.append(f"UNZ+{messages}+{control}")
    return advice + end.join(parts) + end


@st.composite
def files(draw: Any) -> bytes:
    """Up to four interchanges of either standard, one behind the other."""
    kinds = draw(st.lists(st.sampled_from([x12, edifact]), min_size=1, max_size=4))
    text = "".join(draw(kind(number)) for number, kind in enumerate(kinds, 1))
    return bytes(text.encode("latin-1"))


@st.composite
def damaged(draw: Any) -> bytes:
    """Such a file with pieces cut out, doubled or replaced."""
    data = draw(files())
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(data)))
        size = draw(st.integers(0, 40))
        new = draw(st.sampled_from([b"", b"\n", b"~", b"'", b"ISA*", b"UNB+", b"SE*1*2~", b"\xff\x00", b" some text "]))
        data = data[:at] + new + data[at + size :]
    return data
