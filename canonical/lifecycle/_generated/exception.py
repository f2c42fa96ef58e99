"""The state machine ``exception``.

Generated from schemas/lifecycle/exception.json; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any, Final

MACHINE: Final[dict[str, Any]] = {'title': 'Exception',
 'description': 'Something that went wrong, from its report to its resolution.',
 'owner': 'Visibility',
 'entity': 'exception',
 'holds': 'state',
 'events': [{'type': 'milestone.exception-raised', 'names': [['/exceptionId']]},
            {'type': 'milestone.exception-resolved', 'names': [['/exceptionId']]}],
 'states': [{'name': 'open', 'description': 'Somebody must act.', 'rank': 10},
            {'name': 'resolved', 'description': 'Closed with an outcome.', 'rank': 20}],
 'transitions': [{'id': 'exception-01',
                  'events': ['milestone.exception-raised'],
                  'from': ['none'],
                  'to': 'open',
                  'policy': 'late-ok',
                  'compensatedBy': ['milestone.exception-resolved'],
                  'why': 'It is reported.'},
                 {'id': 'exception-02',
                  'events': ['milestone.exception-resolved'],
                  'from': ['open'],
                  'to': 'resolved',
                  'policy': 'park',
                  'timeout': {'after': 'P7D',
                              'then': 'raise',
                              'exception': 'resolution-without-exception',
                              'exceptionType': 'missing-event'},
                  'compensatedBy': ['milestone.exception-raised'],
                  'why': 'It is closed.'},
                 {'id': 'exception-03',
                  'events': ['milestone.exception-resolved'],
                  'from': ['resolved'],
                  'guards': [{'name': 'higher', 'at': '/resolutionRevision', 'of': ['milestone.exception-resolved']}],
                  'to': 'same',
                  'policy': 'absorb',
                  'compensatedBy': ['milestone.exception-resolved'],
                  'why': 'A newer outcome replaces the older one.'}],
 'since': '1.0.0'}
