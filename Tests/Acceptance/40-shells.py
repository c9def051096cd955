#!/usr/bin/env python3
"""bash, zsh and fish complete command lines of valor as people type them, key by key."""

import os
import re
import shutil
import subprocess
import sys

from terminal import Terminal

VALOR = os.environ["VALOR"]
WORK = os.environ["WORK"]

# What is typed behind "valor ", with a tab where the shell completes, and the words that come out.
LINES = [
    ("compa\t", ["compare"]),
    ("vers\t", ["version"]),
    ("compare --ti\tm\t", ["compare", "--timing", "mid"]),
    ("compare --timing=s\t", ["compare", "--timing", "start"]),
    ("compare --perspective f\t", ["compare", "--perspective", "fiscal"]),
    ("compare --sort inv\t", ["compare", "--sort", "investment"]),
    ("compare -O m\t", ["compare", "-O", "markdown"]),
    ("compare --output-format j\t", ["compare", "--output-format", "json"]),
    ("compare --reading korea\tan\t", ["compare", "--reading", "korea-data-exchange=annual"]),
    ("compare --reading=spain-d\thea\t", ["compare", "--reading", "spain-data-intermediation=headline"]),
    ("compare panama\turug\t", ["compare", "panama-311", "uruguay-gub-uy"]),
    ("compare permi\tspain-a\t", ["compare", "permisos.json", "spain-auctions"]),
    ("show mexico-b\t", ["show", "mexico-birth-certificate"]),
    ("show --table q\t", ["show", "--table", "quantities"]),
    ("appraise --table r\t", ["appraise", "--table", "results"]),
    ("appraise permi\t", ["appraise", "permisos.json"]),
    ("appraise 'mi pro\t", ["appraise", "mi proyecto.json"]),
    ("appraise permi\t--color n\t", ["appraise", "permisos.json", "--color", "never"]),
    ("compare --cases Cas\t", ["compare", "--cases", "Casos/"]),
    ("compare --discount-rate permi\t", ["compare", "--discount-rate", "permisos.json"]),
    ("compare -o permi\t", ["compare", "-o", "permisos.json"]),
    ("new --country UR\t", ["new", "--country", "URY"]),
    ("compare --csv-for UR\t", ["compare", "--csv-for", "URY"]),
    ("compare --currency PY\t", ["compare", "--currency", "PYG"]),
    ("compare --readings sus\t", ["compare", "--readings", "sustained"]),
    ("compare --header t\t", ["compare", "--header", "titles"]),
    ("budget --load-for g\t", ["budget", "--load-for", "generic"]),
    ("rates UR\t", ["rates", "URY"]),
    ("convert 100 UY\t2017 USD@201\t7", ["convert", "100", "UYU@2017", "USD@2017"]),
    ("check --stri\tpermi\t", ["check", "--strict", "permisos.json"]),
    ("help exi\t", ["help", "exit-status"]),
    ("help batc\t", ["help", "batch"]),
    ("completion z\t", ["completion", "zsh"]),
    ("man -O mark\t", ["man", "-O", "markdown"]),
    ("--language p\tcompa\t", ["--language", "pt", "compare"]),
]

# How each shell is started, and what is typed into it first; "valor" prints its words, so that they can be seen.
SHELLS = {
    "bash": (
        ["bash", "--noprofile", "--norc", "-i"],
        "PS1='rea''dy> '; source ./valor.bash; bind 'set enable-bracketed-paste off'; "
        "valor() { printf '<%s>' \"$@\"; echo; }",
    ),
    "zsh": (
        ["zsh", "-f", "-i"],
        "PS1='rea''dy> '; unsetopt prompt_cr prompt_sp; unset zle_bracketed_paste; fpath=($PWD/site $fpath); "
        "autoload -Uz compinit; compinit -u -D; valor() { printf '<%s>' \"$@\"; echo; }",
    ),
    "fish": (
        ["fish", "--no-config", "-i"],
        "function fish_prompt; echo -n 'rea''dy> '; end; source ./valor.fish; "
        "function valor; printf '<%s>' $argv; echo; end; set fish_autosuggestion_enabled 0",
    ),
}

problems = []


def script(shell, *options):
    return subprocess.run([VALOR, "completion", shell, *options], check=True, capture_output=True, text=True).stdout


def words(arguments):
    """The words of a command line; an option and its value count the same, joined or not, and a folder with its slash."""
    result = []
    for word in arguments:
        result += word.split("=", 1) if word.startswith("--") else [word.rstrip("/")]
    return result


def check(shell):
    start, setup = SHELLS[shell]
    environment = {"HOME": WORK, "TERM": "xterm", "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "SHELL": start[0]}
    terminal = Terminal(start, columns=200, environment=environment, folder=WORK)
    terminal.read(quiet=1.0)
    terminal.type(setup + "\r")
    terminal.read(until=r"ready> $")
    for line, expected in LINES:
        # Between keys a shell gets the time that a person leaves it.
        terminal.type("valor ")
        for piece in re.split("(\t)", line):
            terminal.type(piece)
            if piece == "\t":
                terminal.read(quiet=0.25)
        terminal.type("\r")
        shown = terminal.read(until=r"\n<.*>(.|\n)*ready> ", patience=5)
        found = re.findall(r"^(<.*>)\s*$", shown, re.MULTILINE)
        actual = words(re.findall(r"<([^<>]*)>", found[-1])) if found else None
        if actual != words(expected):
            problems.append(f"{shell}: {line!r} became {actual}, not {expected}\n{shown}")
            terminal.type("\x03")
            terminal.read(quiet=0.5)
    terminal.close()


for tool in SHELLS:
    if not shutil.which(tool):
        sys.exit(f"{tool} is missing")

os.makedirs("site", exist_ok=True)
os.makedirs("Casos", exist_ok=True)
for name in ["permisos.json", "mi proyecto.json"]:
    open(name, "w", encoding="utf-8").close()
with open("valor.bash", "w", encoding="utf-8") as file:
    file.write(script("bash"))
with open("site/_valor", "w", encoding="utf-8") as file:
    file.write(script("zsh"))
with open("valor.fish", "w", encoding="utf-8") as file:
    file.write(script("fish"))

# The scripts are sound in every language, and no command is missing from what a shell offers.
for shell in SHELLS:
    for language in ["en", "es", "pt"]:
        with open("script", "w", encoding="utf-8") as file:
            file.write(script(shell, "--language", language))
        sound = subprocess.run([shell, "-n", "script"], capture_output=True, text=True)
        if sound.returncode != 0 or sound.stderr:
            problems.append(f"{shell} -n, {language}: {sound.stderr}")
listing = subprocess.run(
    ["fish", "--no-config", "-c", "source valor.fish; complete -C 'valor '"], capture_output=True, text=True, check=True)
offered = {line.split("\t")[0] for line in listing.stdout.splitlines()}
overview = subprocess.run([VALOR, "help"], capture_output=True, text=True, check=True).stdout
commands = re.search(r"\nCommands\n-+\n\n((?:.+\n)+)", overview).group(1)
# What a line continues is set in.
missing = {line.split()[0] for line in commands.splitlines() if not line.startswith(" ")} - offered
if missing:
    problems.append(f"fish does not offer {missing}")

for shell in SHELLS:
    check(shell)

print("\n".join(problems) if problems else f"{len(LINES)} lines completed in {', '.join(SHELLS)}")
sys.exit(1 if problems else 0)
