"""Secrets that stand in links and keys. Only their hashes are kept, compared by the database."""

import hashlib
import secrets


def new_secret() -> str:
    """256 random bits, safe in an address."""
    return secrets.token_urlsafe(32)


def hashed(secret: str) -> str:
    """What is kept of a secret. A plain hash is enough: the secrets are long and random."""
    return hashlib.sha256(b"smarta.link:" + secret.encode()).hexdigest()
