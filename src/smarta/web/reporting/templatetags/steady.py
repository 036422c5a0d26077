"""Parts of pages that hardly ever change: drawn once for the values they name, then remembered.

    {% steady nav=nav staff=user.is_staff %}…{% endsteady %}

Inside there are these names and nothing else, no request, no user and no token: whatever is
remembered follows from them, the language and where the application is mounted, and is the same
for everybody. Half of a page's time went to drawing its head, its navigation and its forms anew.
"""

from typing import Any

from django import template
from django.template.base import FilterExpression, NodeList, Parser, Token, token_kwargs
from django.urls import get_script_prefix
from django.utils.safestring import SafeString
from django.utils.translation import get_language

register = template.Library()

MOST = 256
"""So many drawings of one part; when a value has more, they begin again."""


class Steady(template.Node):
    """A part of a page, with what was drawn of it; `values` are all that it may depend on."""

    child_nodelists = ()  # it holds no blocks, which Django looks for in all parts of each page

    def __init__(self, nodes: NodeList, values: dict[str, FilterExpression]) -> None:
        self.nodelist, self.values = nodes, values
        self.known: dict[tuple[Any, ...], SafeString] = {}

    def render(self, context: template.Context) -> SafeString:
        given = [value.resolve(context) for value in self.values.values()]
        # What is safe and what is not compare equal: their types tell them apart.
        key = (get_language(), get_script_prefix(), *given, *map(type, given))
        drawn = self.known.get(key)
        if drawn is None:
            drawn = self.draw(context, dict(zip(self.values, given, strict=True)))
            if len(self.known) >= MOST:
                self.known.clear()
            self.known[key] = drawn
        return drawn

    def draw(self, context: template.Context, given: dict[str, Any]) -> SafeString:
        alone = template.Context(given, autoescape=context.autoescape)
        assert context.template is not None  # it is being rendered
        with alone.bind_template(context.template):
            return self.nodelist.render(alone)


@register.tag
def steady(parser: Parser, token: Token) -> Steady:
    """Draw what stands up to `endsteady` once for each set of values."""
    words = token.split_contents()[1:]
    values = token_kwargs(words, parser)
    if words:
        raise template.TemplateSyntaxError("steady takes names with values, as in nav=nav")
    nodes = parser.parse(("endsteady",))
    parser.delete_first_token()
    return Steady(nodes, values)
