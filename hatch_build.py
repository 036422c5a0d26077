"""Compile the translations when the package is built or installed for editing.

The compiled files are not committed: they say nothing that the .po files beside them do not say.
"""

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LOCALE = Path(__file__).parent / "src" / "smarta" / "web" / "locale"


def compile_catalogues(locale: Path = LOCALE) -> list[Path]:
    """Write every .po as the .mo beside it; gives the files written."""
    written = []
    for source in sorted(locale.glob("*/LC_MESSAGES/*.po")):
        with source.open("rb") as file:
            catalogue = read_po(file, locale=source.parts[-3])
        target = source.with_suffix(".mo")
        with target.open("wb") as file:
            write_mo(file, catalogue)
        written.append(target)
    return written


class CompileTranslations(BuildHookInterface):  # type: ignore[type-arg]
    """Hatch calls this before every build, an editable one too."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        for path in compile_catalogues():
            build_data["artifacts"].append(str(path.relative_to(self.root)))
