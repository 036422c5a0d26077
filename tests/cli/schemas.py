"""The JSON Schemas of docs/schemas, and what they do not mention."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

FOLDER = Path(__file__).parents[2] / "docs" / "schemas"


def schema(name: str) -> Any:
    """A schema by its file's name."""
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


@cache
def validator(name: str) -> Draft202012Validator:
    """The validator of a schema; others are found by their file's name."""
    others = [(path.name, Resource.from_contents(schema(path.stem))) for path in FOLDER.iterdir()]
    registry: Registry[Any] = Registry().with_resources(others)
    return Draft202012Validator(schema(name), format_checker=FormatChecker(), registry=registry)


def hold(name: str, document: Any) -> Any:
    """Assert that a document keeps to its schema and has no field that the schema leaves out."""
    problems = [f"{e.json_path}: {e.message}" for e in validator(name).iter_errors(document)]
    assert not problems, problems[:5]
    root = schema(name)
    unknown = list(undocumented(document, root, root, name))
    assert not unknown, unknown[:5]
    return document


def undocumented(value: Any, part: Any, root: Any, path: str) -> Iterator[str]:
    """The fields of a document that its schema does not describe."""
    if "$ref" in part and part["$ref"].startswith("#/$defs/"):
        part = root["$defs"][part["$ref"].removeprefix("#/$defs/")]
    if isinstance(value, dict) and "properties" in part:
        for name, inner in value.items():
            if name not in part["properties"]:
                yield f"{path}.{name}"
            else:
                yield from undocumented(inner, part["properties"][name], root, f"{path}.{name}")
    if isinstance(value, list) and "items" in part:
        for inner in value:
            yield from undocumented(inner, part["items"], root, f"{path}[]")
