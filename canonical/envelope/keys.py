"""How the parts of an idempotency key, a subject or a partition key are put together."""

from __future__ import annotations

MAX_LENGTH = 255
"""Characters in an idempotency key or a partition key; the longest that common brokers and databases index."""

_HASH_DIGITS = 32


def escaped(part: str) -> str:
    """A part that cannot be mistaken for two: the separator ``:`` and the escape sign ``%`` are percent-encoded."""
    if ":" in part or "%" in part:
        return part.replace("%", "%25").replace(":", "%3A")
    return part


def shortened(key: str) -> str:
    """``key`` itself up to 255 characters; a longer one keeps its beginning and ends in ``~`` and a hash of it all."""
    if len(key) <= MAX_LENGTH:
        return key
    from hashlib import blake2b

    digest = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=_HASH_DIGITS // 2).hexdigest()
    return f"{key[: MAX_LENGTH - _HASH_DIGITS - 1]}~{digest}"
