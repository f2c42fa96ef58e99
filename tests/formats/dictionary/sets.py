"""X12 sets for the tests of the table checks: one set in a whole file, and its problems in short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.dictionary.check import check
from canonical.formats.x12 import TransactionSet, read

if TYPE_CHECKING:
    from canonical.problems import Problem

BODIES = {
    "214": "B10*PRO1*SHIP1*ABCD~L11*BOL1*BM~N1*SH*ACME~N3*1 ROAD~N4*RENO*NV*89501*US~LX*1~"
    "AT7*X1*NS***20260301*0815*LT~MS1*RENO*NV*US~MS2*ABCD*53123*TL~L11*1*QN~AT8*G*L*1200*4~",
    "204": "B2**ABCD**LOAD1**PP~B2A*00~L11*BOL1*BM~S5*1*CL~L11*PU1*P8~G62*64*20260301*1*0800~AT8*G*L*1200*4~"
    "N1*SF*ACME~N3*1 ROAD~N4*RENO*NV*89501*US~S5*2*CU~N1*ST*OTHER~L3*1200*G~",
    "856": "BSN*00*SHIP1*20260301*0815*0001~HL*1**S~TD5**2*ABCD*M~HL*2*1*O~PRF*PO1~HL*3*2*P~MAN*GM*00000123~"
    "HL*4*3*I~LIN**UP*012345678905~SN1**5*EA~CTT*4~",
    "850": "BEG*00*SA*PO1**20260301~REF*DP*7~N1*ST*ACME~N4*RENO*NV*89501~PO1*1*5*EA*9.25**UP*012345678905~CTT*1*5~",
    "997": "AK1*QM*1~AK2*214*0001~AK3*AT7*7*0200*8~AK4*5:0*373*8*20261301~AK5*R*5~AK9*R*1*1*0~",
    "940": "W05*N*ORD1*PO1~N1*ST*ACME~G62*10*20260301~W66*PP*M~LX*1~W01*5*EA**UP*012345678905~W76*5~",
    "846": "BIA*00*SI*REP1*20260301~LIN**UP*012345678905~QTY*33*5*EA~QTY*17*7~CTT*1~",
}


def one(kind: str, body: str | None = None, *, version: str = "004010", component: str = ":") -> TransactionSet:
    """A set of this kind, alone in its file; without ``body`` a sound one. From 00402 ``^`` divides repetitions."""
    body = BODIES[kind] if body is None else body
    repetition = "U" if version < "00402" else "^"
    isa = f"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*0600*{repetition}*{version[:5]:5}"
    isa += f"*000000001*0*P*{component}~"
    count = body.count("~") + 2
    text = (
        f"{isa}GS*QM*APP*OTHER*20260301*0600*1*X*{version}~ST*{kind}*0001~{body}SE*{count}*0001~GE*1*1~IEA*1*000000001~"
    )
    found = [item for item in read(text.encode()) if isinstance(item, TransactionSet)]
    assert len(found) == 1
    return found[0]


def told(problem: Problem) -> str:
    """``date-invalid 8 AT7-05.2^1 LX/AT7``: rule, segment, place, loop; severity in front if it is no error.

    Of a missing segment it names the one that is missing, and the number of the one that stands there instead.
    """
    at = problem.position
    tag = problem.value if problem.rule == "segment-mandatory-missing" else at.tag
    place = f"{tag}" + (f"-{at.element:02d}" if at.element else "")
    place += (f".{at.component}" if at.component else "") + (f"^{at.repetition}" if at.repetition else "")
    mild = "" if problem.severity == "error" else f"{problem.severity} "
    return f"{mild}{problem.rule} {at.segment} {place}" + (f" {at.loop}" if at.loop else "")


def faults(kind: str, body: str | None = None, *, version: str = "004010", component: str = ":") -> list[str]:
    """All problems of a set in short."""
    return [told(problem) for problem in check(one(kind, body, version=version, component=component))]


def spoiled(kind: str, old: str, new: str) -> str:
    """The sound body with one piece replaced."""
    assert BODIES[kind].count(old) == 1, (kind, old)
    return BODIES[kind].replace(old, new)
