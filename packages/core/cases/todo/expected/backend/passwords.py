"""Passwords, kept as Argon2id hashes (RFC 9106)."""

from anyio import CapacityLimiter, to_thread
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

# 46 MiB and one pass: the strength that OWASP ASVS 5.0 asks for.
hasher = PasswordHasher(time_cost=1, memory_cost=47_104, parallelism=1)

# A hash takes memory as well as time, so only a few are made at once.
limiter = CapacityLimiter(4)

# The hash of a password that nobody has, to check when there is no such user.
UNKNOWN_USER = (
    "$argon2id$v=19$m=47104,t=1,p=1"
    "$XMElz0hZWZpaRWhIeCEvpA$N6oWFGdAl+QpdDl5ctMu9Qy9528XZustcgeo8J7BZRs"
)


async def hash_password(password: str) -> str:
    """Return a salted hash of a password."""
    return await to_thread.run_sync(hasher.hash, password, limiter=limiter)


async def verify_password(password: str, password_hash: str | None) -> bool:
    """Tell whether a password is right, as slowly for a user who does not exist."""

    def verify() -> bool:
        try:
            return hasher.verify(password_hash or UNKNOWN_USER, password)
        except (VerificationError, InvalidHashError):
            return False

    matches = await to_thread.run_sync(verify, limiter=limiter)
    return matches and password_hash is not None
