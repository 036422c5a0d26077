"""Reading a number as people type it, in Swedish and in English."""

import re
from decimal import Decimal, InvalidOperation
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

SPACES = re.compile(r"[\s\u00a0\u2009\u202f_']")


def amount(text: str) -> Decimal | None:
    """The number in "70 000", "2,5", "1,234.5" or "1.234,5"; None when it is none.

    A single comma or point before exactly three digits is ambiguous: a comma groups ("1,250" is
    1250) only when a point follows or another comma does; alone it is a decimal comma.
    """
    digits = SPACES.sub("", text.strip()).replace("−", "-")
    comma, point = digits.rfind(","), digits.rfind(".")
    if comma >= 0 and point >= 0:
        group = "," if comma < point else "."
        digits = digits.replace(group, "")
    elif digits.count(",") > 1 or digits.count(".") > 1:
        digits = digits.replace(",", "").replace(".", "")
    digits = digits.replace(",", ".")
    if not re.fullmatch(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)", digits):
        return None
    try:
        return Decimal(digits)
    except InvalidOperation:
        return None


class AmountField(forms.CharField):
    """A field for one number, typed as people write it."""

    default_error_messages = {"amount": _("Write a number, such as 8 or 2.5.")}

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TextInput(attrs={"inputmode": "decimal"}))
        super().__init__(max_length=40, **kwargs)

    def clean(self, value: Any) -> Decimal | None:
        text = super().clean(value)
        if not text:
            return None
        found = amount(text)
        if found is None or abs(found) >= Decimal(10) ** 15:
            raise forms.ValidationError(self.error_messages["amount"], code="amount")
        return found
