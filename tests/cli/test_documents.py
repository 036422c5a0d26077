"""`smarta check --file`: goals in Markdown, CSV and Excel, each with its place."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from tests.cli.conftest import Smarta
from tests.cli.schemas import hold

from smarta.cli.conventions import BadInput
from smarta.cli.documents import sheet_goals
from smarta.core.workbook import Sheet

PLAN = """# Plan för hösten

Vi vill mycket.

## Mål

1. Gå **70 000 steg** i veckan
2. Ring [tre kunder](https://example.org/tre) om dagen
   - [x] Boka lokalen senast 1 mars

## Närvarande

- Alice
"""


def places(out: str) -> list[tuple[str, int, int]]:
    found = [hold("assessment", json.loads(line)) for line in out.splitlines()]
    return [(a["text"], a["line"], a["column"]) for a in found]


def write(folder: Path, name: str, content: str | bytes) -> str:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(path)


def test_markdown_lists_under_a_heading_about_goals_are_goals(
    smarta: Smarta, tmp_path: Path
) -> None:
    result = smarta("check", "--json", "--file", write(tmp_path, "plan.md", PLAN))
    assert result.code == 0
    assert places(result.out) == [
        ("Gå 70 000 steg i veckan", 7, 4),
        ("Ring tre kunder om dagen", 8, 4),
        ("Boka lokalen senast 1 mars", 9, 10),
    ]


def test_without_such_a_heading_every_list_item_counts(smarta: Smarta, tmp_path: Path) -> None:
    path = write(tmp_path, "plan.md", "# Hösten\n\nText.\n\n- Läsa mer\n- Sova mer\n")
    assert [text for text, _, _ in places(smarta("check", "--json", "--file", path).out)] == [
        "Läsa mer",
        "Sova mer",
    ]


def test_without_lists_paragraphs_are_goals(smarta: Smarta, tmp_path: Path) -> None:
    path = write(tmp_path, "plan.md", "Läsa tolv\nböcker i år.\n\nSova åtta timmar.\n")
    assert places(smarta("check", "--json", "--file", path).out) == [
        ("Läsa tolv böcker i år.", 1, 1),
        ("Sova åtta timmar.", 4, 1),
    ]


def test_a_table_in_markdown_has_a_goal_column(smarta: Smarta, tmp_path: Path) -> None:
    table = "| Vem | Mål |\n|---|---|\n| Alice | Sälja för 2 Mkr |\n| Bob | Ringa 8 kunder |\n"
    path = write(tmp_path, "plan.md", table)
    assert places(smarta("check", "--json", "--file", path).out) == [
        ("Sälja för 2 Mkr", 3, 11),
        ("Ringa 8 kunder", 4, 9),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv_columns_are_found_by_name_in_every_usual_encoding(
    smarta: Smarta, tmp_path: Path, encoding: str
) -> None:
    rows = 'Ägare;Mål\r\nAlice;"Gå; 8 000 steg om dagen"\r\nBob;\r\n\r\nBob;Läsa mer\r\n'
    path = write(tmp_path, "plan.csv", rows.encode(encoding))
    assert places(smarta("check", "--json", "--file", path).out) == [
        ("Gå; 8 000 steg om dagen", 2, 8),
        ("Läsa mer", 5, 5),
    ]


def test_a_column_can_be_named(smarta: Smarta, tmp_path: Path) -> None:
    path = write(tmp_path, "plan.csv", "what,who\nRead more,Alice\n")
    assert smarta("check", "--file", path).code == 2
    result = smarta("check", "--json", "--file", path, "--column", "What")
    assert places(result.out) == [("Read more", 2, 1)]
    refused = smarta("check", "--file", path, "--column", "when")
    assert (refused.code, refused.out) == (2, "")
    assert "plan.csv:1: there is no column when; there are what, who" in refused.err


def sheet(rows: list[list[str]]) -> bytes:
    """A spreadsheet with inline strings: the smallest that a reader accepts."""
    cells = "".join(
        f'<row r="{y}">'
        + "".join(
            f'<c r="{chr(64 + x)}{y}" t="inlineStr"><is><t>{text}</t></is></c>'
            for x, text in enumerate(row, 1)
        )
        + "</row>"
        for y, row in enumerate(rows, 1)
    )
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/>'
        "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        "</Relationships>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData>'
        "</worksheet>",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return out.getvalue()


def test_cells_of_a_spreadsheet_have_their_names(smarta: Smarta, tmp_path: Path) -> None:
    rows = [["Vem", "Mål"], ["Alice", "Läsa mer"], ["Bob", ""], ["Bob", "Sova mer"]]
    result = smarta("check", "--json", "--file", write(tmp_path, "plan.xlsx", sheet(rows)))
    found = [json.loads(line) for line in result.out.splitlines()]
    assert [(a["text"], a["cell"], a["line"], a["column"]) for a in found] == [
        ("Läsa mer", "Plan!B2", 2, 2),
        ("Sova mer", "Plan!B4", 4, 2),
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("plan.xlsx", b"no spreadsheet"),
        ("plan.md", ""),
        ("plan.csv", "a,b\n1,2\n"),
        ("plan.csv", b"\x00\xff\x00"),
        ("plan.exe", b"MZ"),
    ],
)
def test_a_document_without_goals_is_said_in_one_line(
    smarta: Smarta, tmp_path: Path, name: str, content: str | bytes
) -> None:
    result = smarta("check", "--file", write(tmp_path, name, content))
    assert (result.code, result.out) == (2, "")
    assert name in result.err
    assert result.err.count("\n") == 1


WHO = "| Vem | Vad |\n|---|---|\n| Alice | Läsa mer |\n"


@pytest.mark.parametrize(
    ("name", "content", "swedish", "english"),
    [
        (
            "plan.md",
            PLAN,
            "plan.md: här finns ingen tabell; utan --column läses listor och stycken",
            "plan.md: there is no table here; without --column lists and paragraphs are read",
        ),
        (
            "plan.md",
            f"Mer.\n\n{WHO}\nOch:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
            "plan.md:3: kolumnen Mål finns inte; här finns Vem, Vad; a, b",
            "plan.md:3: there is no column Mål; there are Vem, Vad; a, b",
        ),
        (
            "plan.md",
            "| Vem | Mål |\n|---|---|\n| Alice | |\n",
            "plan.md:1: kolumnen Mål är tom",
            "plan.md:1: the column Mål is empty",
        ),
        (
            "plan.txt",
            "Läsa mer\n",
            "plan.txt: textfiler har inga kolumner; utan --column är varje rad ett mål",
            "plan.txt: text files have no columns; without --column each line is a goal",
        ),
        (
            "plan.csv",
            "\nvem;vad\nAlice;Läsa mer\n",
            "plan.csv:2: kolumnen Mål finns inte; här finns vem, vad",
            "plan.csv:2: there is no column Mål; there are vem, vad",
        ),
        (
            "plan.csv",
            "Vem,Mål\nAlice,\n",
            "plan.csv:1: kolumnen Mål är tom",
            "plan.csv:1: the column Mål is empty",
        ),
        ("plan.csv", "\n \n", "plan.csv: filen är tom", "plan.csv: the file is empty"),
        (
            "plan.csv",
            ",,\n",
            "plan.csv:1: tabellens första rad är tom; där ska kolumnernas namn stå",
            "plan.csv:1: the table's first row is empty; it should name the columns",
        ),
    ],
)
def test_a_column_that_is_not_there_is_answered_with_what_there_is(
    smarta: Smarta, tmp_path: Path, name: str, content: str, swedish: str, english: str
) -> None:
    path = write(tmp_path, name, content)
    for language, expected in (("sv", swedish), ("en", english)):
        result = smarta("check", "--file", path, "--column", "Mål", "--lang", language)
        assert (result.code, result.out) == (2, "")
        assert result.err == f"smarta: {tmp_path}/{expected}\n"


def test_a_table_without_a_goal_column_asks_which(smarta: Smarta, tmp_path: Path) -> None:
    result = smarta("check", "--file", write(tmp_path, "plan.md", WHO), "--lang", "en")
    assert (result.code, result.out) == (2, "")
    assert "plan.md:1: no column is called goal; choose one with --column: Vem, Vad" in result.err


@pytest.mark.parametrize("name", ["plan.md", "plan.csv", "plan.txt", "plan.xlsx"])
def test_an_empty_file_is_said_to_be_empty(smarta: Smarta, tmp_path: Path, name: str) -> None:
    path = write(tmp_path, name, sheet([]) if name.endswith("xlsx") else "\n")
    for language, words in (("sv", "filen är tom"), ("en", "the file is empty")):
        assert smarta("check", "--file", path, "--lang", language).err.endswith(f": {words}\n")


NO_COLUMN = "Plan!A1: there is no column {}; there are Vem, Vad (Plan); Post, Mål (Budget)"
SHEETS = [
    Sheet("Plan", 1, 0, [["Vem", "Vad"], ["Alice", "Läsa mer"]]),
    Sheet("Tom", 1, 0, []),
    Sheet("Budget", 3, 1, [["Post", "Mål"], ["Bok", ""]]),
]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        ("vad", ["Läsa mer"]),
        ("När", NO_COLUMN.format("När")),
        (None, "Budget!B3: the column Mål is empty"),
        (
            "budget",
            f"{NO_COLUMN.format('budget')}; budget is a sheet, and all sheets are read",
        ),
    ],
)
def test_a_workbook_names_the_columns_of_each_of_its_sheets(
    column: str | None, expected: str | list[str]
) -> None:
    if isinstance(expected, list):
        assert [goal.text for goal in sheet_goals("b.xlsx", SHEETS, column, "en")] == expected
        return
    with pytest.raises(BadInput) as refused:
        list(sheet_goals("b.xlsx", SHEETS, column, "en"))
    assert refused.value.message == f"b.xlsx:{expected}"


def test_people_see_file_line_and_column(smarta: Smarta, tmp_path: Path) -> None:
    path = write(tmp_path, "plan.md", PLAN)
    assert f"{path}:7:4" in smarta("check", "--file", path).out


def test_a_review_gets_an_annotation_for_each_finding(
    smarta: Smarta, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from smarta.cli.paper import annotation

    finding = {
        "rule": "S01",
        "name": "vague-verb",
        "level": "ask",
        "span": [3, 9],
        "message": "100 %: of\nwhat?",
        "question": "",
    }
    line = annotation(finding, 20, "a,b.md", lambda c: (7, 4 + c))
    assert line == (
        "::warning file=a%2Cb.md,line=7,endLine=7,col=7,endColumn=13,title=S01 vague-verb"
        "::100 %25: of%0Awhat?"
    )


def test_a_quotation_mark_that_is_never_closed_is_said(smarta: Smarta, tmp_path: Path) -> None:
    path = write(tmp_path, "plan.csv", 'mål\nLäsa mer\n"Sova mer\nVila mer\n')
    result = smarta("check", "--file", path, "--lang", "en")
    assert (result.code, result.out) == (2, "")
    assert "plan.csv:3:" in result.err
    assert "never closed" in result.err


def test_a_review_warns_only_of_what_the_text_can_mend(smarta: Smarta, tmp_path: Path) -> None:
    path = write(tmp_path, "plan.txt", "fler kundmöten\n")
    out = smarta("check", "--file", path, "--format", "github").out.splitlines()
    levels = {line.split("title=")[1][:3]: line.split(" ")[0] for line in out}
    assert (levels["S04"], levels["A01"]) == ("::warning", "::notice")
