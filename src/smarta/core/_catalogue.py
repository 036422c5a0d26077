"""Finding what a package holds: the only clever function in the house."""

from importlib import import_module
from pkgutil import iter_modules
from typing import Any


def discover(package: str, attribute: str) -> tuple[Any, ...]:
    """The `attribute` of every module below `package` that has one, in order of module name.

    A module whose name starts with "_" is a helper and is passed over. A new file is found because
    it is there: nothing lists the files, so nothing can be forgotten.
    """
    found: list[Any] = []
    for name in _modules(package):
        module = import_module(name)
        if hasattr(module, attribute):
            found.append(getattr(module, attribute))
    return tuple(found)


def _modules(package: str) -> list[str]:
    paths = import_module(package).__path__
    names: list[str] = []
    for info in sorted(iter_modules(paths), key=lambda info: info.name):
        if info.name.startswith("_"):
            continue
        name = f"{package}.{info.name}"
        names += _modules(name) if info.ispkg else [name]
    return names
