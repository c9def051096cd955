#!/usr/bin/env python3
"""`man` and groff render the manual without a warning in every language and width, and it tells all there is."""

import os
import re
import shutil
import subprocess
import sys

VALOR = os.environ["VALOR"]
WORK = os.environ["WORK"]
problems = []


def run(*command, **environment):
    return subprocess.run(
        command, capture_output=True, encoding="utf-8", errors="replace",
        env={**os.environ, "HOME": WORK, **environment})


def expect(holds, what):
    if not holds:
        problems.append(what)


def quiet(name, result):
    expect(result.returncode == 0 and not result.stderr, f"{name}: {result.returncode}, {result.stderr.strip()}")
    return result.stdout


for tool in ["man", "groff", "mandoc", "lexgrog"]:
    if not shutil.which(tool):
        sys.exit(f"{tool} is missing")

overview = run(VALOR, "help").stdout
lines = re.search(r"\nCommands\n-+\n\n((?:.+\n)+)", overview).group(1).splitlines()
# What a line continues is set in.
commands = [line.split()[0] for line in lines if not line.startswith(" ")]
options = sorted({word for command in commands for word in re.findall(r"--[a-z][a-z-]+", run(VALOR, "help", command).stdout)})
expect(len(commands) > 5 and len(options) > 10, f"help tells of {commands} and {options}")

for language, heading in [("en", "EXIT STATUS"), ("es", "CÓDIGO DE SALIDA"), ("pt", "CÓDIGO DE SAÍDA")]:
    folder = os.path.join("share", "man", *([] if language == "en" else [language]), "man1")
    os.makedirs(folder)
    page = os.path.join(folder, "valor.1")
    written = run(VALOR, "man", "--language", language, "-o", page)
    expect(
        written.returncode == 0 and written.stderr.strip().endswith(page),
        f"valor man, {language}: {written.returncode}, {written.stderr.strip()}")
    with open(page, "rb") as file:
        source = file.read()
    expect(source == run(VALOR, "man", "--language", language).stdout.encode(), f"{language}: -o prints another page")
    expect(source.isascii(), f"{language}: not plain ASCII")
    for width in ["40", "80", "132"]:
        text = quiet(f"man {language} {width}", run("man", "--warnings", "-l", page, MANWIDTH=width, LC_ALL="C.UTF-8"))
        # Lines may stand a little over where a term is one long word.
        if width != "40":
            expect(max(map(len, text.splitlines())) <= int(width), f"{language}: wider than {width}")
    # ASCII has no letters for the others.
    for device in ["utf8", "latin1", "ps"] + (["ascii"] if language == "en" else []):
        quiet(f"groff -T{device} {language}", run("groff", "-ww", "-man", f"-T{device}", page))
    # A date would have to come from a clock.
    lint = [line for line in run("mandoc", "-Tlint", page).stdout.splitlines() if "missing date" not in line]
    expect(not lint, f"mandoc -Tlint {language}: {lint}")
    expect(run("lexgrog", page).returncode == 0, f"lexgrog finds no name in {language}")
    plain = run("man", "-l", page, MANWIDTH="100", LC_ALL="C.UTF-8").stdout
    expect(heading in plain, f"{language}: no {heading}")
    for word in [f"valor {command}" for command in commands] + options:
        expect(word in plain, f"{language}: nothing on {word}")

# Installed, the page is found by its name, in the reader's language.
for locale, word in [("C.UTF-8", "SYNOPSIS"), ("es_PY.UTF-8", "SINOPSIS"), ("pt_BR.UTF-8", "SINOPSE")]:
    language = locale.split("_")[0]
    arguments = ["man"] if language == "C.UTF-8" else ["man", "-L", locale]
    shown = run(*arguments, "valor", MANPATH=os.path.join(WORK, "share", "man"), LC_ALL="C.UTF-8").stdout
    expect(word in shown, f"man valor in {locale} shows no {word}")

print("\n".join(problems) if problems else f"{len(commands)} commands and {len(options)} options in 3 languages")
sys.exit(1 if problems else 0)
