"""What all rows that belong to somebody have in common."""

import secrets
import uuid
from typing import Any

from django.db import models


def new_id() -> uuid.UUID:
    """A random id: it stands in addresses and tells neither how many there are nor since when."""
    return uuid.UUID(bytes=secrets.token_bytes(16), version=4)


class Owned(models.Model):
    """A row that belongs to a space. Unique constraints and indices begin with the space."""

    space = models.ForeignKey(
        "accounts.Space", on_delete=models.CASCADE, db_index=False, related_name="+"
    )

    class Meta:
        abstract = True


class Named(Owned):
    """An owned row that has a place in an address."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)

    class Meta:
        abstract = True


class Once(models.QuerySet[Any]):
    """Rows that are created once and never updated."""

    def update(self, **kwargs: Any) -> int:
        raise TypeError(f"{self.model.__name__} rows are never updated")


def pointer(to: str, *, null: bool = False, keep: bool = False, name: str = "+") -> Any:
    """A foreign key without an index of its own; `keep` leaves the row when the other goes."""
    on_delete = models.SET_NULL if keep else models.CASCADE
    return models.ForeignKey(
        to, on_delete=on_delete, null=null or keep, blank=null, db_index=False, related_name=name
    )
