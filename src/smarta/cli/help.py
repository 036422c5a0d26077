"""`--help`: the commands describe themselves in English, and here in Swedish.

A test holds the table complete: a text without its Swedish fails it.
"""

import click

SWEDISH = {
    "Smarta: from a vague wish to a goal that is agreed, measured, reachable and seen coming.": (
        "Smarta: från en vag önskan till ett mål som alla har sagt ja till, som går att mäta och "
        "nå, och som syns i god tid."
    ),
    "The day that counts as today, as 2026-11-23.": "Dagen som räknas som i dag, som 2026-11-23.",
    "Language of the messages.": "Meddelandenas språk.",
    "Language of the texts that are read.": "Språket i texterna som läses.",
    "Print the version.": "Visa versionen.",
    "Show this help.": "Visa den här hjälpen.",
    "Judge goal texts: a verdict for each letter, the words that earned it, the next question.": (
        "Bedöm måltexter: ett omdöme för varje bokstav, orden bakom det och nästa fråga."
    ),
    "One goal a line, JSON out; - is stdin.": "Ett mål per rad, JSON ut; - är standard in.",
    "Goals in Markdown, text, CSV or Excel.": "Mål i Markdown, text, CSV eller Excel.",
    "The column with the goals, with --file.": "Kolumnen med målen, till --file.",
    "The same as --format json.": "Detsamma som --format json.",
    "Exit 1 unless S, M and T are met.": "Sluta med 1 om inte S, M och T är klara.",
    "The month in which the fiscal year starts.": "Månaden då räkenskapsåret börjar.",
    "Shape a goal in five steps: asks only what the text leaves open.": (
        "Formulera ett mål i fem steg: frågar bara om det som texten lämnar öppet."
    ),
    "Text and answers as JSON; nobody is asked.": "Text och svar som JSON; ingen blir tillfrågad.",
    "List the questions and their ids.": "Visa frågorna och vad de heter.",
    "Keep every answer in a file, to go on from later.": (
        "Spara varje svar i en fil att fortsätta från."
    ),
    "The document smarta.coach/1.": "Dokumentet smarta.coach/1.",
    "Read measurements out of a file that another program wrote.": (
        "Läs mätvärden ur en fil från ett annat program."
    ),
    "The format; else it is recognised.": "Formatet; annars känns det igen.",
    "Name the formats and what they measure.": "Visa formaten och vad de mäter.",
    "The measure or column that counts.": "Måttet eller kolumnen som räknas.",
    'As "duration >= 30 min".': 'Som "duration >= 30 min".',
    "Count the entries instead of adding them up.": "Räkna värdena i stället för att summera dem.",
    "Add up by period.": "Summera per period.",
    "How to read 1/2/2026.": "Hur 1/2/2026 ska läsas.",
    "Not external.": "Inte extern.",
    "JSON Lines on a terminal too.": "JSON Lines också i en terminal.",
    "Write one value at the end of a file of entries, which is made when there is none.": (
        "Skriv ett värde sist i en fil med mätvärden; filen skapas om den inte finns."
    ),
    "Of how many, for a share.": "Av hur många, för en andel.",
    "A few words about it.": "Några ord om det.",
    "Show where that goal stands then.": "Visa var det målet står då.",
    "Show where a goal stands, what is due and how likely it is to be reached.": (
        "Visa var ett mål står, vad som ska göras och hur troligt det är att det nås."
    ),
    "A goal with its entries a line; - is stdin.": "Ett mål med värden per rad; - är standard in.",
    "The document smarta.progress/1.": "Dokumentet smarta.progress/1.",
    "List the rules, or explain the one with that code or name.": (
        "Visa reglerna, eller förklara den med den koden eller det namnet."
    ),
    "The rules as JSON.": "Reglerna som JSON.",
    "Write a page for each language.": "Skriv en sida för varje språk.",
    "Bring the database up to date and serve the pages, on the loopback address by default.": (
        "Uppdatera databasen och starta sidorna, på den egna datorn om inget annat sägs."
    ),
    "The address to listen on.": "Adressen att lyssna på.",
    "Processes; else by the machine.": "Processer; annars efter datorn.",
    "Save all rows and files in FILE, a zip that restores on SQLite and on PostgreSQL.": (
        "Spara allt i FILE, en zip som går att läsa tillbaka i SQLite och i PostgreSQL."
    ),
    "Fill an example organisation, which ends today; your own data are not touched.": (
        "Fyll en exempelorganisation som slutar i dag; dina egna data rörs inte."
    ),
    "Where it lives.": "Var den bor.",
    "Serve it when it is filled.": "Starta sidorna när den är fylld.",
    "Compute every goal's totals and standing again from its entries and versions.": (
        "Räkna om varje måls summor och läge ur dess värden och versioner."
    ),
    "Read FILE, written by `smarta backup`, into an installation without accounts.": (
        "Läs in FILE, skriven av `smarta backup`, i en installation utan konton."
    ),
    "List, make and rescue accounts.": "Visa, skapa och rädda konton.",
    "Make an account; its password is asked for here, or read from standard input.": (
        "Skapa ett konto; lösenordet frågas efter här, eller läses från standard in."
    ),
    "The person's name.": "Personens namn.",
    "An administrator of this installation.": "Administratör för installationen.",
    "Make a person an administrator, or no longer.": (
        "Gör en person till administratör, eller inte längre."
    ),
    "No longer an administrator.": "Inte längre administratör.",
    "Everybody with an account.": "Alla som har ett konto.",
    "Set a new password: asked for here, or read from standard input.": (
        "Sätt ett nytt lösenord: frågas efter här, eller läses från standard in."
    ),
}
FRAME = {
    "Usage:": "Så här:",
    "[OPTIONS]": "[VAL]",
    "COMMAND [ARGS]...": "KOMMANDO …",
    "\nOptions:": "\nVal:",
    "\nCommands:": "\nKommandon:",
    "[default:": "[annars:",
}
"""click's own words around them."""


def show(ctx: click.Context) -> str:
    """The help of a command in the language of the messages."""
    if ctx.obj.lang != "sv":
        return ctx.get_help()
    translate(ctx.command)
    if isinstance(ctx.command, click.Group):
        for name in ctx.command.list_commands(ctx):
            own = ctx.command.commands.get(name)
            if own is not None:
                translate(own)
    text = ctx.get_help()
    for english, swedish in FRAME.items():
        text = text.replace(english, swedish)
    return text


def translate(command: click.Command) -> None:
    """Put the Swedish in the place of the English; the process ends after it is shown."""
    command.help = swedish(command.help)
    for param in command.params:
        if isinstance(param, click.Option):
            param.help = swedish(param.help)


def swedish(text: str | None) -> str | None:
    """A help text in Swedish; one that is not known stays."""
    return SWEDISH.get(" ".join(text.split()), text) if text else text
