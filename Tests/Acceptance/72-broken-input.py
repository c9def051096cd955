#!/usr/bin/env python3
"""Whatever is wrong with a file, each command that reads one says so by its name, changes nothing and goes on or ends with 1.

Projects in JSON and as tables, lines of JSON, rows of CSV and files of rates; the same file in every dress is the same."""

import json
import os
import shutil
import subprocess
import threading

VALOR = os.environ["VALOR"]
ROOT = os.environ["ROOT"]
problems = []
count = 0

PROJECT = """{
  "name": "Permits", "currency": "USD", "priceYear": 2025,
  "investment": [{ "what": "System", "amount": 1000, "on": "month 1" }],
  "operating": [{ "what": "Hosting", "amount": 10, "per": "year" }],
  "savings": [{ "what": "Hours", "to": "citizens", "amount": 300.5, "per": "year" }]
}
"""
TABLE = ("kind,what,amount,per,on,to\nproject,name,Permits,,,\nproject,currency,USD,,,\nproject,price year,2025,,,\n"
         "investment,System,1000,,month 1,\noperating,Hosting,10,year,,\nsaving,Hours,300.5,year,,citizens\n")
LINE = '{"id":"a","flows":[-1000,300,300.5,600],"rate":0.1}\n'
ROW = "id,investment,operating_cost,government_saving,years,discount_rate\na,1000,10,300.5,8,0.1\n"
RATES = "currency,year,rate\nBRL,2017,3.2\n"

# What reads it, the words before and behind its name, and a number in it.
READERS = {
    "project.json": (PROJECT, ["appraise"], ["-O", "json"], "300.5"),
    "table.csv": (TABLE, ["appraise"], ["-O", "json"], "300.5"),
    "flows.ndjson": (LINE, ["batch"], [], "300.5"),
    "rows.csv": (ROW, ["batch"], [], "300.5"),
    "rates.csv": (RATES, ["convert", "100", "BRL@2017", "USD@2017", "-O", "json", "--rates"], [], "3.2"),
}


def expect(holds, what):
    global count
    count += 1
    if not holds:
        problems.append(what)


def run(name, content, *more, prefix=()):
    """What a reader makes of a content: its status, its output and what it says."""
    _, before, behind, _ = READERS[name]
    if content is not None:
        with open(name, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
    done = subprocess.run([*prefix, VALOR, *before, name, *behind, *more], capture_output=True, timeout=120)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def told_of(name, status, output, said):
    """Whether a fault was told: rows and lines in their place, all else by the name of the file."""
    if name in ("flows.ndjson", "rows.csv") and status == 1 and output:
        return "error" in output
    return status == 1 and not output and said.startswith((name, "valor: ")) and name in said


for name, (content, _, _, number) in READERS.items():
    status, whole, said = run(name, content)
    expect(status == 0 and whole, f"{name} itself: {status} {said}")

    # In every dress it is the same.
    dresses = {
        "CRLF": content.replace("\n", "\r\n").encode(), "mark": "\ufeff".encode() + content.encode(),
        "UTF-16": ("\ufeff" + content).encode("utf-16-le"), "no last line end": content.rstrip("\n").encode(),
        "empty lines": ("\n\r\n" + content + "\n\n").encode(), "blanks behind": content.encode() + b" \t\r\n",
        "the end of DOS": content.encode() + b"\x1a", "the end of DOS behind a line end": content.replace("\n", "\r\n").encode() + b"\x1a\r\n",
        "a block of DOS": content.encode() + b"\x1a" * 128, "the end of DOS in UTF-16": ("\ufeff" + content + "\x1a").encode("utf-16-le"),
        "the end of DOS without a line end": content.rstrip("\n").encode() + b"\x1a",
    }
    for dress, dressed in dresses.items():
        status, output, said = run(name, dressed)
        expect(status == 0 and output == whole, f"{name}, {dress}: {status} {said} {output[:300]}")

    # A number that is none, and bytes that are no text: told in every language, without a stop, and nothing is written.
    broken = {what: content.replace(number, text).encode() for what, text in {
        "1e400": "1e400", "-1e400": "-1e400", "nan": "nan", "inf": "inf", "Arabic digits": "١٢", "hexadecimal": "0x10",
        "two points": "1.2.3", "words": "many", "a NUL": "1\0"}.items()}
    if name == "rates.csv":
        # That is how programs write that there is no rate: the built-in one stands.
        del broken["nan"]
    if name == "project.json":
        broken["a decimal comma"] = content.replace(number, "300,5").encode()
    half = "é".encode()[:1]
    broken["half a character"] = content.replace(number, number + "\0").encode().replace(b"\0", half)
    broken["cut inside a character"] = content.rstrip("\n").encode() + "é".encode()[:1]
    broken["only the end of DOS"] = b"\x1a"
    broken["nothing"] = b""
    broken["blanks"] = b" \r\n\t\n"
    broken["a mark alone"] = b"\xef\xbb\xbf"
    broken["half a unit of UTF-16"] = ("\ufeff" + content).encode("utf-16-le") + b"\x61"
    broken["a control in the middle"] = content.replace(number, "\x1a" + number).encode()
    for what, bad in broken.items():
        for language in ["en", "es", "pt"]:
            if os.path.exists("out.json"):
                os.remove("out.json")
            status, output, said = run(name, bad, "--language", language)
            expect(told_of(name, status, output, said), f"{name}, {what}, {language}: {status} {said[:300]} {output[:300]}")
        with open("out.json", "w") as file:
            file.write("old\n")
        status, output, said = run(name, bad, "-o", "out.json")
        with open("out.json") as file:
            kept = file.read()
        # A batch has an answer to each line, its error; all else leaves the file.
        expect(status == 1 and (kept == "old\n" or READERS[name][1] == ["batch"] and "error" in kept),
               f"{name}, {what}: what was there is {kept[:100]}")
    os.remove("out.json")

    # A field of 50 MB, and a file that is longer than what is read whole.
    long = content.replace("Permits" if "Permits" in content else "BRL" if "BRL" in content else '"a"' if '"a"' in content else "a,1000",
                           '"' + "x" * (50 << 20) + '"' if '"a"' in content else "x" * (50 << 20) + (",1000" if "a,1000" in content else ""), 1)
    status, output, said = run(name, long)
    expect(status in (0, 1) and len(said) < 20_000 and (name.startswith(("project", "table", "rates")) or told_of(name, status, output, said)),
           f"{name}, 50 MB in one field: {status} {said[:300]}")
    if name not in ("flows.ndjson", "rows.csv"):
        status, output, said = run(name, content.encode() + b" " * (65 << 20))
        expect(status == 1 and "64 MB" in said and not output, f"{name}, 65 MB: {status} {said[:300]}")

    # A file that may not be read, one whose reading fails, a folder, and a pipe.
    with open(name, "w") as file:
        file.write(content)
    os.chmod(name, 0)
    prefix = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    status, output, said = run(name, None, prefix=prefix)
    expect(status == 1 and not output and "no permission" in said and name in said, f"{name}, unreadable: {status} {said}")
    os.remove(name)
    if os.path.exists("/proc/self/mem"):
        os.symlink("/proc/self/mem", name)
        status, output, said = run(name, None)
        expect(status == 1 and not output and "Input/output error" in said, f"{name}, an error of reading: {status} {said}")
        os.remove(name)
    os.mkdir(name)
    status, output, said = run(name, None)
    expect(status in (1, 2) and not output and name in said, f"{name}, a folder: {status} {said}")
    os.rmdir(name)
    os.mkfifo(name)
    threading.Thread(target=lambda: open(name, "w").write(content), daemon=True).start()
    status, output, said = run(name, None)
    expect(status == 0 and output == whole, f"{name}, a pipe: {status} {said}")
    os.remove(name)

# A folder of projects with one that may not be read: its row says so, the others are there.
os.mkdir("folder")
for number in range(3):
    with open(f"folder/p{number}.json", "w") as file:
        file.write(PROJECT)
os.chmod("folder/p1.json", 0)
prefix = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
done = subprocess.run([*prefix, VALOR, "batch", "folder/", "-O", "ndjson"], capture_output=True, text=True)
answers = [json.loads(line) for line in done.stdout.splitlines()]
expect(done.returncode == 1 and ["error" in answer for answer in answers] == [False, True, False],
       f"a folder with an unreadable file: {done}")
shutil.rmtree("folder")

# Lines of JSON: what is no answer is told in its place, and those around it are as ever.
good = subprocess.run([VALOR, "batch"], input=LINE, capture_output=True, text=True).stdout
for what, bad in {
    "1e400": '{"flows":[1e400,1]}', "nan": '{"flows":[nan,1]}', "NaN": '{"flows":[NaN,1]}', "comma": '{"flows":[1,5,],"rate":0,1}',
    "Arabic digits": '{"flows":[١٢]}', "NUL": '{"flows":[1\0]}', "a text": '{"flows":["1"]}', "null": '{"flows":[null]}',
    "no members": "{}", "a list": "[1,2]", "a number": "1", "words": "many", "cut": '{"flows":[1,2', "deep": "[" * 9000,
    "a line break in a text": '{"id":"\n","flows":[1]}', "a control": "\x1a", "twice": LINE.strip() + LINE.strip(),
    "50 MB": '{"id":"' + "x" * (50 << 20) + '","flows":[1]}', "another rate": '{"flows":[1],"rate":"x"}',
    "a date that is none": '{"flows":[1,2],"dates":["2001-02-30","2002-01-01"]}', "too few dates": '{"flows":[1,2],"dates":["2001-02-03"]}',
}.items():
    done = subprocess.run([VALOR, "batch"], input=(LINE + bad + "\n" + LINE).encode(), capture_output=True, timeout=120)
    lines = done.stdout.decode().splitlines(keepends=True)
    middle = [json.loads(line) for line in lines[1:-1]]
    expect(done.returncode == 1 and lines[0] == lines[-1] == good and middle and all(set(each) == {"id", "error"} for each in middle),
           f"a line, {what}: {done.returncode} {[line[:200] for line in lines[1:-1]]}")
done = subprocess.run([VALOR, "batch"], input='{"flows":[-0,-0.0,0]}\n{"flows":[-100,60,70],"rate":-0}\n', capture_output=True, text=True)
lines = [json.loads(line) for line in done.stdout.splitlines()]
expect(done.returncode == 0 and lines[0]["notComputable"]["internalRates"]["code"] == "allZero" and lines[1]["netPresentValue"] == 30,
       f"-0 in lines: {done}")

print("\n".join(problems) or f"{count} checks of broken files in five readers")
raise SystemExit(1 if problems else 0)
