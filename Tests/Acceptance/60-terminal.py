#!/usr/bin/env python3
"""In terminals of every width, in pipes and with closed descriptors the program does what people are used to."""

import os
import re
import subprocess
import sys

from terminal import Terminal, run

VALOR = os.environ["VALOR"]
ROOT = os.environ["ROOT"]
EXAMPLE = os.path.join(ROOT, "Cases", "examples", "data-exchange.json")
ENVIRONMENT = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
ESCAPE = "\x1b["
DRAWN = re.compile("[\u2500-\u257f]")
problems = []


def expect(holds, what):
    if not holds:
        problems.append(what)


def seen(*arguments, columns=80, **variables):
    """What a terminal shows."""
    environment = {name: value for name, value in {**ENVIRONMENT, **variables}.items() if value is not None}
    return run([VALOR, *arguments], columns, environment=environment)


def piped(*arguments, **variables):
    result = subprocess.run([VALOR, *arguments], capture_output=True, text=True, env={**ENVIRONMENT, **variables})
    expect(result.returncode == 0, f"{arguments} ends with {result.returncode}")
    return result.stdout


def shell(line):
    """A line of bash, its exit statuses and messages."""
    result = subprocess.run(
        ["bash", "-c", line.replace("valor", f"'{VALOR}'")], capture_output=True, text=True, env=ENVIRONMENT)
    return result.stdout, result.stderr, result.returncode


# Colour and drawn lines stand on a terminal alone.
for arguments in [["compare"], ["help"], ["show", "panama-311"], ["appraise", EXAMPLE]]:
    name = arguments[0]
    shown, read = seen(*arguments), piped(*arguments)
    expect(ESCAPE in shown and DRAWN.search(shown), f"{name}: no colour or no drawn line on a terminal")
    expect(ESCAPE not in read and not DRAWN.search(read), f"{name}: colour or drawn lines in a pipe")
    expect(ESCAPE not in seen(*arguments, NO_COLOR="1"), f"{name}: colour in spite of NO_COLOR")
    expect(ESCAPE in seen(*arguments, NO_COLOR=""), f"{name}: an empty NO_COLOR takes the colour away")
    dumb = seen(*arguments, TERM="dumb")
    expect(ESCAPE not in dumb and not DRAWN.search(dumb), f"{name}: colour or drawn lines on a dumb terminal")
    expect(ESCAPE not in seen(*arguments, "--color", "never"), f"{name}: colour in spite of --color never")
    expect(ESCAPE in seen(*arguments, "--color", "always", NO_COLOR="1"), f"{name}: no colour with --color always")
    coloured = piped(*arguments, "--color", "always")
    expect(ESCAPE in coloured, f"{name}: no colour in a pipe with --color always")
    expect(re.sub("\x1b\\[[0-9]*m", "", coloured) == read, f"{name}: colour changes the text")
    # On a terminal of the page's width there is the same text, but for the lines drawn.
    plain = seen(*arguments, NO_COLOR="1").translate(str.maketrans("═─│", "=-|"))
    if name == "appraise":
        # The verdict stands once more where the first lines may have scrolled away.
        verdict = plain.removeprefix(read)
        expect(verdict.startswith("\n") and verdict.strip().replace("\n", " ") in read.replace("\n", " "),
               f"{name}: the last lines on a terminal are no verdict: {verdict!r}")
        plain = plain.removesuffix(verdict)
    expect(plain == read, f"{name}: another text on a terminal than in a pipe")

# A terminal is used as wide as it is; one that does not say its width gets a page.
for arguments in [["compare"], ["cases"], ["help", "compare"], ["show", "korea-data-exchange"], ["appraise", EXAMPLE]]:
    for columns in [40, 41, 52, 60, 79, 80, 99, 100, 140, 400]:
        for language in ["en", "es", "pt"]:
            lines = seen(*arguments, "--language", language, columns=columns, NO_COLOR="1").split("\n")
            widest = max(lines, key=len)
            expect(len(widest) <= columns, f"{arguments} {language} in {columns} columns: {widest!r}")
    expect(seen(*arguments, columns=0, NO_COLOR="1") == seen(*arguments, NO_COLOR="1"), f"{arguments}: no width")
    narrow = seen(*arguments, columns=100, COLUMNS="50", NO_COLOR="1")
    expect(max(map(len, narrow.split("\n"))) <= 50, f"{arguments}: COLUMNS is not followed")
    expect(max(map(len, piped(*arguments).split("\n"))) > 50, f"{arguments}: narrow in a pipe")

# Whoever stops reading hears nothing, and the program ends at once.
rows = "id,investment,government_saving\n" + "".join(f"p{index},{index},{index}\n" for index in range(1, 20001))
with open("long.csv", "w", encoding="utf-8") as file:
    file.write(rows)
for line in ["valor compare | head -1", "valor batch long.csv | head -3", "valor man | head -1", "valor compare | true"]:
    output, message, status = shell(line)
    expect(status == 0 and not message, f"{line}: {status} {message!r}")
output, message, status = shell("valor batch long.csv | head -1; echo ${PIPESTATUS[0]}")
expect(output.endswith("\n141\n") and not message, f"a batch whose reader left: {output[-40:]!r} {message!r}")
output, message, status = shell("trap '' PIPE; valor batch long.csv | head -1; echo ${PIPESTATUS[0]}")
expect(output.endswith("\n141\n") and not message, f"a batch that was told to ignore it: {output[-40:]!r} {message!r}")

# A workbook is no text, and goes to no terminal.
refused = seen("compare", "-O", "xlsx", NO_COLOR="1")
expect("-o result.xlsx" in refused and "PK" not in refused, f"a workbook on a terminal: {refused!r}")

# A result that cannot be written is an error.
for line in ["valor compare >&-", "valor compare >/dev/full", "valor batch long.csv >/dev/full", "valor version >&-"]:
    output, message, status = shell(line)
    expect(status == 1 and message.startswith("valor: error: standard output"), f"{line}: {status} {message!r}")
output, message, status = shell("valor batch <&-")
expect(status == 1 and message.startswith("valor: error"), f"no standard input: {status} {message!r}")

# Messages that have no place to go do not end up in the result.
with open("bad.csv", "w", encoding="utf-8") as file:
    file.write("id,investment,government_saving\na,1,2\nb,x,2\n")
shell("valor batch bad.csv -o with.csv")
output, message, status = shell("valor batch bad.csv -o without.csv 2>&-")
with open("with.csv", "rb") as one, open("without.csv", "rb") as other:
    expect(one.read() == other.read() and status == 1, "without standard error the result is another one")
output, message, status = shell("valor compare -o closed.csv <&- >&- 2>&-")
output, message, status = shell("valor compare -o open.csv")
with open("open.csv", "rb") as one, open("closed.csv", "rb") as other:
    expect(one.read() == other.read(), "without standard descriptors the result is another one")

# Ended from the keyboard, it leaves no half of a file.
terminal = Terminal([VALOR, "batch", "-o", "half.csv"], environment=ENVIRONMENT)
terminal.type("id,investment,government_saving\ra,1,2\r")
terminal.read(quiet=0.5)
terminal.type("\x03")
terminal.read(quiet=0.5)
terminal.close()
expect(not os.path.exists("half.csv"), "an interrupted batch left half a file")

# An interview that is left, by either key, keeps its answers and goes on behind them; who does not know how much is not asked
# when, a range has its middle said, and an empty line takes the horizon and the rate that the question names.
ASKED = {
    "en": ("How much?", "When?", "the middle of", "(empty: 10)", "At which real discount rate? (empty: the national one,"),
    "es": ("¿Cuánto?", "¿Cuándo?", "el punto medio entre", "(vacío: 10)", "¿A qué tasa de descuento real? (vacío: la nacional,"),
    "pt": ("Quanto?", "Quando?", "o ponto médio entre", "(vazio: 10)", "A que taxa de desconto real? (vazio: a nacional,"),
}
RANGES = {"en": "between 3 and 5 million", "es": "entre 3 y 5 millones", "pt": "entre 3 e 5 milhões"}
for language, (amount, when, middle, horizon, rate) in ASKED.items():
    for key, name in [("\x03", "Ctrl-C"), ("\x04", "Ctrl-D")]:
        folder = f"interview-{language}-{name}"
        os.mkdir(folder)
        terminal = Terminal([VALOR, "new", "--country", "CHL", "--language", language], environment=ENVIRONMENT, folder=folder)
        terminal.read(until="CLP\\)")
        for answer in ["", "A", "2026", "2027-01", "", "Platform", "?"]:
            terminal.type(answer + "\r")
            terminal.read(quiet=0.3)
        terminal.type(key)
        terminal.read(quiet=0.5)
        told, status = terminal.text(), terminal.close()
        draft = os.path.join(folder, "valor-interview.txt")
        what = f"an interview in {language} left with {name}"
        expect(amount in told and when not in told.split(amount, 1)[-1], f"{what}: asked when of an unknown amount")
        expect(os.path.exists(draft) and "investmentAmount: ?" in open(draft, encoding="utf-8").read(), f"{what}: no draft")
        expect("valor new --resume valor-interview.txt" in told.replace("\n", " "), f"{what}: does not say how to go on")
        expect(status not in (0, None), f"{what}: ends with {status}")
        resumed = Terminal(
            [VALOR, "new", "--resume", "valor-interview.txt", "--language", language], environment=ENVIRONMENT, folder=folder)
        resumed.read(quiet=0.5)
        for answer in ["Licences", RANGES[language], "", "", "?", "?", "", "", "", "project.json"]:
            resumed.type(answer + "\r")
            resumed.read(quiet=0.3)
        told, status = resumed.text().replace("\n", " "), resumed.close()
        expect(middle in told, f"{what}: a range has no middle: {told!r}")
        expect(horizon in told and rate in told, f"{what}: no horizon or no rate: {told!r}")
        written = os.path.join(folder, "project.json")
        expect(os.path.exists(written), f"{what}: goes on to no file: {told!r}")
        if os.path.exists(written):
            text = open(written, encoding="utf-8").read()
            expect('"not quantified"' in text and "4000000" in text and '"5.5%"' in text, f"{what}: {text}")

print("\n".join(problems) if problems else "terminals from 40 to 400 columns, pipes and closed descriptors")
sys.exit(1 if problems else 0)
