"""Parts of pages that are drawn once: they follow from the language and from what they name."""

import pytest
from django.template import Context, TemplateSyntaxError, engines
from django.utils.safestring import mark_safe
from django.utils.translation import override

from smarta.web.reporting.templatetags import steady


def made(part):
    return engines["django"].from_string("{% load i18n steady %}" + part).template


def drawn(page, **values):
    return page.render(Context(values))


def test_nothing_gets_in_but_what_is_named():
    page = made("{% steady nav=nav %}{{ nav }}{{ user }}{{ csrf_token }}{% endsteady %}{{ user }}")
    assert drawn(page, nav="a", user="Alice", csrf_token="secret") == "aAlice"
    assert drawn(page, nav="a", user="Bob", csrf_token="other") == "aBob"
    assert drawn(page, nav="b", user="Bob") == "bBob"


def test_each_language_has_a_drawing_of_its_own():
    page = made('{% steady %}{% translate "Goals" %}{% endsteady %}')
    with override("sv"):
        assert drawn(page) == "Mål"
    with override("en"):
        assert drawn(page) == "Goals"


def test_a_text_that_is_safe_does_not_make_another_safe():
    page = made("{% steady text=text %}{{ text }}{% endsteady %}")
    assert drawn(page, text=mark_safe("<b>")) == "<b>"
    assert drawn(page, text="<b>") == "&lt;b&gt;"


def test_it_is_drawn_once_and_does_not_remember_without_end(monkeypatch):
    monkeypatch.setattr(steady, "MOST", 3)
    page = made("{% steady n=n %}{{ n }}{% endsteady %}")
    assert [drawn(page, n=n) for n in (0, 0, 1, 2, 3)] == ["0", "0", "1", "2", "3"]
    node = page.nodelist[-1]
    assert list(node.known.values()) == ["3"]


def test_a_value_without_a_name_is_refused():
    with pytest.raises(TemplateSyntaxError):
        made("{% steady nav %}{% endsteady %}")
