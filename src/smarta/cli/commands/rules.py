"""`smarta rules`: what a goal text is judged by."""

import difflib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from smarta.cli.conventions import BadInput, Settings, common_options
from smarta.cli.paper import paint
from smarta.cli.streams import emit
from smarta.cli.words import say
from smarta.core._catalogue import discover
from smarta.core.rules import Rule

LETTERS = "SMART"


@click.command("rules")
@click.argument("code", required=False, metavar="[CODE]")
@click.option("--json", "as_json", is_flag=True, help="The rules as JSON.")
@click.option("--markdown", "folder", metavar="FOLDER", help="Write a page for each language.")
@common_options
@click.pass_obj
def command(settings: Settings, code: str | None, as_json: bool, folder: str | None) -> int:
    """List the rules, or explain the one with that code or name."""
    rules = all_rules()
    if folder is not None:
        write_pages(Path(folder), rules)
    elif code is not None:
        rule = named(rules, code, settings)
        if as_json:
            emit(as_data(rule, settings.lang))
        else:
            click.echo("\n".join(explained(rule, settings.lang)))
    elif as_json:
        emit([as_data(rule, settings.lang) for rule in rules])
    else:
        for rule in rules:
            title = rule.words[settings.lang]["name"]
            click.echo(f"{rule.code}  {title:<32} {first_sentence(rule, settings.lang)}")
    return 0


def all_rules() -> list[Rule]:
    """Every rule, in the order of the letters and of their codes."""
    found: tuple[Rule, ...] = discover("smarta.core.rules", "RULE")
    return sorted(found, key=lambda rule: (LETTERS.find(rule.code[:1]), rule.code))


def named(rules: Sequence[Rule], code: str, settings: Settings) -> Rule:
    """The rule of that code or name; the nearest is named when there is none."""
    wanted = code.strip().casefold()
    for rule in rules:
        if wanted in (rule.code.casefold(), rule.name.casefold()):
            return rule
    names = [name for rule in rules for name in (rule.code.casefold(), rule.name)]
    near = ", ".join(difflib.get_close_matches(wanted, names, 3))
    raise BadInput(say(settings.lang, "no-such-rule", code=code, near=near or "smarta rules"))


def first_sentence(rule: Rule, language: str) -> str:
    """Why the rule is there, shortly."""
    why = str(rule.words[language]["why"])
    return why.split(". ")[0].rstrip(".") + "."


def blanks(text: str) -> str:
    """A message with its blanks shown as such."""
    return re.sub(r"\{\w+\}", "…", text)


def as_data(rule: Rule, language: str) -> dict[str, Any]:
    """A rule as JSON, in one language."""
    words = rule.words[language]
    return {
        "code": rule.code,
        "name": rule.name,
        "title": words["name"],
        "letter": rule.code[:1],
        "level": rule.level,
        "why": words["why"],
        "message": blanks(words["message"]),
        "question": blanks(words["question"]),
        "flags": [{"text": text, "words": flagged} for text, flagged in words["flags"]],
        "passes": list(words["passes"]),
        "asks": rule.asks,
        "source": rule.source,
    }


def explained(rule: Rule, language: str) -> Iterator[str]:
    """A rule for a person: why, what it says, what it flags and what it lets pass."""
    words = rule.words[language]
    yield paint(f"{rule.code} {words['name']} ({rule.name})", bold=True)
    yield words["why"]
    yield ""
    yield blanks(words["message"])
    if words["question"]:
        yield blanks(words["question"])
    yield ""
    yield say(language, "rule-flags")
    for text, flagged in words["flags"]:
        yield f"  {text}" + (f"  [{flagged}]" if flagged else "")
    yield say(language, "rule-passes")
    for text in words["passes"]:
        yield f"  {text}"
    if rule.source:
        yield ""
        yield say(language, "rule-source", source=rule.source)


def write_pages(folder: Path, rules: Sequence[Rule]) -> None:
    """One page a language, each rule under its code."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in ("sv", "en"):
        text = "\n".join(page(rules, language)) + "\n"
        (folder / f"{language}.md").write_text(text, encoding="utf-8")


def page(rules: Sequence[Rule], language: str) -> Iterator[str]:
    """The rules as Markdown."""
    yield f"# {say(language, 'rules-title')}"
    yield ""
    yield say(language, "rules-made")
    for rule in rules:
        words = rule.words[language]
        yield from ("", f"## {rule.code} {words['name']}", "", words["why"], "")
        yield f"> {blanks(words['message'])} {blanks(words['question'])}".rstrip()
        yield from ("", f"{say(language, 'rule-flags')}", "")
        yield from (f"- {text}" for text, _ in words["flags"])
        yield from ("", f"{say(language, 'rule-passes')}", "")
        yield from (f"- {text}" for text in words["passes"])
        if rule.source:
            yield from ("", say(language, "rule-source", source=rule.source))
