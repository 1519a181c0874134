"""What the hashes of passwords promise."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any, Literal

import pytest
from anyio import create_task_group
from argon2 import PasswordHasher, Type, extract_parameters

from backend import passwords
from backend.passwords import UNKNOWN_USER, hash_password, verify_password

PASSWORD = "correct horse battery staple"


class CountingHasher(PasswordHasher):
    """A hasher that tells how often it was asked, and how often at once."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=47_104, parallelism=1)
        self.lock = Lock()
        self.calls = self.running = self.most_at_once = 0

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Count a call, from its beginning to its end."""
        with self.lock:
            self.calls += 1
            self.running += 1
            self.most_at_once = max(self.most_at_once, self.running)
        try:
            yield
        finally:
            with self.lock:
                self.running -= 1

    def hash(self, *arguments: Any, **options: Any) -> str:
        """Hash a password, and count."""
        with self.counted():
            return super().hash(*arguments, **options)

    def verify(self, *arguments: Any, **options: Any) -> Literal[True]:
        """Verify a password, and count."""
        with self.counted():
            return super().verify(*arguments, **options)


@pytest.fixture
def hasher(monkeypatch: pytest.MonkeyPatch) -> CountingHasher:
    """Let the service use a hasher that counts."""
    hasher = CountingHasher()
    monkeypatch.setattr(passwords, "hasher", hasher)
    return hasher


def test_a_hash_is_as_strong_as_owasp_asks(
    hasher_of_the_service: PasswordHasher,
) -> None:
    parameters = extract_parameters(hasher_of_the_service.hash(PASSWORD))

    assert parameters.type is Type.ID
    assert parameters.memory_cost >= 47_104
    assert parameters.salt_len >= 16


async def test_no_two_hashes_are_the_same() -> None:
    assert await hash_password(PASSWORD) != await hash_password(PASSWORD)


async def test_an_unknown_user_costs_a_hash_as_well(hasher: CountingHasher) -> None:
    assert not await verify_password(PASSWORD, None)

    assert hasher.calls == 1


def test_the_hash_of_an_unknown_user_costs_as_much_as_any(
    hasher_of_the_service: PasswordHasher,
) -> None:
    real = hasher_of_the_service.hash(PASSWORD)

    assert extract_parameters(UNKNOWN_USER) == extract_parameters(real)


async def test_no_password_opens_an_account_that_does_not_exist(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(passwords, "UNKNOWN_USER", await hash_password(PASSWORD))

    assert not await verify_password(PASSWORD, None)


async def test_a_crowd_does_not_take_all_the_memory(hasher: CountingHasher) -> None:
    async with create_task_group() as crowd:
        for _ in range(4):
            crowd.start_soon(hash_password, PASSWORD)
            crowd.start_soon(verify_password, PASSWORD, None)

    assert hasher.calls == 8
    assert hasher.most_at_once <= 4
