#!/usr/bin/env python3
"""Whatever rows of a batch hold, each gets its line and the others go on; and numbers are those of exact arithmetic.

Exact values come from mpmath, with 40 digits, of the very decimals that the file holds."""

import csv
import io
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import threading

from mpmath import mp, mpf

VALOR = os.environ["VALOR"]
HEADER = "id,investment,operating_cost,government_saving,citizen_saving,years,discount_rate\n"
mp.dps = 40
csv.field_size_limit(1 << 27)
problems = []
count = 0


def expect(holds, what):
    global count
    count += 1
    if not holds:
        problems.append(what)


def batch(text, *arguments, **options):
    """Rows of what a batch makes of a text, its status, and what it says."""
    data = text if isinstance(text, bytes) else text.encode()
    done = subprocess.run([VALOR, "batch", *arguments], input=data, capture_output=True, timeout=120, **options)
    rows = list(csv.reader(io.StringIO(done.stdout.decode(), newline="")))
    return rows, done.returncode, done.stderr.decode()


PLAIN = "a,1000,10,300,20.5,8,0.1\n"
expected = batch(HEADER + PLAIN)[0][1]

# The same row in every dress has the same line.
for name, text in {
    "CRLF": (HEADER + PLAIN).replace("\n", "\r\n"), "CR": (HEADER + PLAIN).replace("\n", "\r"),
    "mark": "\ufeff" + HEADER + PLAIN, "empty lines": "\n\n" + HEADER + "\n\r\n" + PLAIN + "\n\n",
    "no last line end": (HEADER + PLAIN)[:-1], "blank row": HEADER + ",,,,,,\n" + PLAIN,
    "another order": "discount_rate,citizen_saving,id,years,government_saving,investment,operating_cost\n"
                     "0.1,20.5,a,8,300,1000,10\n",
    "quotes": HEADER + '"a","1000","10","300","20.5","8","0.1"\n', "percent": HEADER + "a,1000,10,300,20.5,8,10%\n",
    "blanks": HEADER + "a, 1000 ,10,300,20.5,8, 0.1\n", "exponents": HEADER + "a,1e3,1e1,3E2,205e-1,8,1e-1\n",
    "zeros": HEADER + "a,1000.0,10.00,300,20.50,8.0,0.10\n",
    "semicolons": (HEADER + PLAIN).replace(",", ";").replace(".", ","), "tabs": (HEADER + PLAIN).replace(",", "\t"),
    "UTF-16": ("\ufeff" + HEADER + PLAIN).encode("utf-16-le"),
}.items():
    rows, status, said = batch(text)
    if name in ("semicolons", "tabs"):
        rows = [("\t" if name == "tabs" else ";").join(row).split("\t" if name == "tabs" else ";") for row in rows]
    expect(status == 0 and rows[1][:7] == expected[:7], f"{name}: {status} {rows[1:]} {said}")

# A row that cannot be read says so in its place, and those around it are as ever.
for name, row in {
    "too few": "b,1000,10", "too many": "b,1,2,3,4,5,0.1,7", "1e400": "b,1e400,,1,,5,0.1", "nan": "b,nan,,1,,5,0.1",
    "inf": "b,inf,,1,,5,0.1", "negative": "b,-5,,1,,5,0.1", "decimal comma": "b,1,5,,1,,5,0.1",
    "Arabic digits": "b,١٢,,1,,5,0.1", "NUL": "b,1\0,,1,,5,0.1", "words": "b,many,,1,,5,0.1",
    "half a year": "b,1,,1,,2.5,0.1", "no years": "b,1,,1,,0,0.1", "bare rate": "b,1,,1,,5,12", "hex": "b,0x10,,1,,5,0.1",
    "two points": "b,1.2.3,,1,,5,0.1", "leading zero": "b,007x,,1,,5,0.1",
}.items():
    rows, status, said = batch(HEADER + PLAIN + row + "\n" + PLAIN)
    error = dict(zip(rows[0], rows[2])).get("error", "") if len(rows) == 4 else ""
    expect(status == 1 and len(rows) == 4 and error and rows[1] == rows[3] == expected, f"{name}: {status} {rows[2:]}")
rows, status, said = batch(HEADER + PLAIN + "c,-0,5,10,,8,0.1\n")
expect(status == 0 and rows[2][1].startswith("26."), f"-0: {rows[2]}")

# Line breaks and quotes inside a field stay, and cut no block.
many = "".join(f'"r\n{number} ""x""",1000,10,300,20.5,8,0.1\n' for number in range(4000))
rows, status, said = batch(HEADER + many)
expect(status == 0 and len(rows) == 4001 and rows[4000][0] == 'r\n3999 "x"' and rows[4000][1:] == expected[1:],
       f"quoted line breaks: {status} {len(rows)}")
# A quote that nothing closes ends with its line; so does a field that is too long.
rows, status, said = batch(HEADER + PLAIN + '"b,1,2,3,4,5,0.1\n' + PLAIN)
expect(status == 1 and [row[0] for row in rows[1::2]] == ["a", "a"], f"an open quote: {rows}")
rows, status, said = batch((HEADER + PLAIN).encode() + b"x" * (50 << 20) + b",1,2,3,4,5,0.1\n" + PLAIN.encode())
expect(status == 1 and len(rows) == 4 and rows[3] == expected and len(rows[2][8]) < 1000, "50 MB in one field")
# Half a character, in the middle and at the end.
rows, status, said = batch((HEADER + "é,1,2,3,4,5,0.1\n").encode() + b"\xc3,1,2,3,4,5,0.1\n" + PLAIN.encode())
expect(status == 1 and rows[3] == expected, f"half a character: {status} {said}")
rows, status, said = batch((HEADER + "é,1,2,3,4,5,0.1\n" + PLAIN + "é").encode()[:-1])
expect(status == 1 and rows[2] == expected and "Traceback" not in said, f"half a character at the end: {status}")

# A FIFO, few open files, a small stack.
os.mkfifo("fifo")
threading.Thread(target=lambda: open("fifo", "w").write(HEADER + PLAIN * 3000), daemon=True).start()
done = subprocess.run([VALOR, "batch", "fifo"], capture_output=True, text=True, timeout=60)
expect(done.returncode == 0 and done.stdout.count("\n") == 3001, f"a FIFO: {done.returncode} {done.stderr}")

# In a folder a pipe is no project, nor is what a batch keeps or writes there: run again, it reads the same files.
os.mkdir("projects")
os.mkfifo("projects/pipe.json")
for name in "ab":
    with open(f"projects/{name}.json", "w") as file:
        file.write('{"name": "%s", "currency": "USD", "priceYear": 2026, "horizon": 5, "investment": [{"what": "x", '
                   '"amount": 10}], "operating": [], "savings": []}' % name)
with open("projects/r.csv.part.json", "w") as file:
    file.write("{}")
open("projects/r.csv.part", "w").close()
results = []
for _ in range(2):
    done = subprocess.run([VALOR, "batch", "projects", "-o", "projects/r.csv"], capture_output=True, text=True, timeout=60)
    with open("projects/r.csv") as file:
        results.append((done.returncode, file.read()))
    os.unlink("projects/r.csv.part") if os.path.exists("projects/r.csv.part") else None
    os.unlink("projects/r.csv.part.json") if os.path.exists("projects/r.csv.part.json") else None
expect(results[0] == results[1] and results[0][0] == 0 and results[0][1].count("\n") == 3, f"a folder: {results}")

# Nor is a pipe a case.
cases = os.path.join(os.environ["ROOT"], "Cases")
shutil.copytree(cases, "cases")
os.mkfifo("cases/value-of-digital-government/pipe.json")
done = subprocess.run([VALOR, "cases", "--cases", "cases"], capture_output=True, text=True, timeout=60)
expect(done.returncode == 0 and "uruguay-gub-uy" in done.stdout, f"a pipe among cases: {done.returncode} {done.stderr}")
for limit, size in [(resource.RLIMIT_NOFILE, 64), (resource.RLIMIT_STACK, 256 << 10)]:
    rows, status, said = batch(HEADER + PLAIN * 3000, preexec_fn=lambda: resource.setrlimit(limit, (size, size)))
    expect(status == 0 and len(rows) == 3001, f"limit {limit}: {status} {said}")

# A pipe that nobody reads any more ends it without a word; a device that is full is told, in every format.
process = subprocess.Popen([VALOR, "batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
process.stdout.close()
try:
    process.stdin.write((HEADER + PLAIN * 30000).encode())
    process.stdin.close()
except BrokenPipeError:
    pass
said = process.stderr.read().decode()
expect(process.wait() == -13 and "error" not in said, f"a closed pipe: {process.returncode} {said}")
if os.path.exists("/dev/full"):
    for words in [[], ["-O", "ndjson"], ["-O", "json"]]:
        with open("/dev/full", "w") as full:
            done = subprocess.run([VALOR, "batch", *words], input=(HEADER + PLAIN * 3000).encode(), stdout=full,
                                  stderr=subprocess.PIPE, timeout=60)
        expect(done.returncode == 1 and b"No space left" in done.stderr, f"a full device {words}: {done}")

# Each kind turned into the other holds the same numbers, and chosen columns are those of all.
text = HEADER + PLAIN + "b,x,,1,,5,0.1\n" + 'é "q",500,1,200,,3,0\n'
rows = batch(text)[0]
for words, load in [(["-O", "ndjson"], lambda out: [json.loads(line) for line in out.splitlines()]),
                    (["-O", "json"], lambda out: json.loads(out)["rows"])]:
    done = subprocess.run([VALOR, "batch", *words], input=text.encode(), capture_output=True, timeout=60)
    answers = load(done.stdout.decode())
    expect(done.returncode == 1 and [answer["id"] for answer in answers] == ["a", "b", 'é "q"'], f"{words}: {answers}")
    for row, answer in zip(rows[1:], answers):
        if "error" in answer:
            expect(answer["error"] == dict(zip(rows[0], row))["error"], f"{words}: {answer}")
            continue
        for place, key in [(1, "netPresentValue"), (2, "benefitCostRatio"), (3, "returnOnInvestment"), (4, "paybackYears")]:
            expect(abs(float(row[place]) - answer[key]) <= 1e-12 * max(1, abs(answer[key])), f"{words} {key}: {row}")
chosen = batch(text, "--columns", "irr,npv")[0]
expect(chosen[0] == ["id", rows[0][6], rows[0][1], "bound", "note", "error"], f"--columns: {chosen[0]}")
expect([row[1:3] for row in chosen[1:]] == [[row[6], row[1]] for row in rows[1:]], f"--columns: {chosen}")

# Project files: a row each, in their order, a bad one with its errors; the same bytes from any number of processors, and
# the same draws wherever a project stands.
os.mkdir("portfolio")
for number in range(12):
    with open(f"portfolio/p{number:02}.json", "w") as file:
        json.dump({"name": f"P {number}", "currency": "USD", "investment": [
            {"what": "W", "amount": 100 + number, "low": 80, "high": 200 + number, "on": "month 1"}], "operating": [],
            "savings": [{"what": "T", "to": "citizens", "amount": 50, "per": "year"}]}, file)
with open("portfolio/bad.json", "w") as file:
    file.write('{"name": 1,')
for words in [[], ["-O", "ndjson"], ["--draws", "2000"], ["--draws", "2000", "-O", "ndjson"]]:
    runs = [subprocess.run(prefix + [VALOR, "batch", "portfolio/", *words], capture_output=True, timeout=120)
            for prefix in [[], ["taskset", "-c", "0"]]]
    expect(runs[0].returncode == 1 and runs[0].stdout == runs[1].stdout, f"{words}: one processor gives other bytes")
    lines = runs[0].stdout.decode().splitlines()
    expect(len(lines) == 13 + ("-O" not in words), f"project files {words}: {len(lines)} lines")
    shards = [subprocess.run([VALOR, "batch", *[f"portfolio/p{number:02}.json" for number in part], *words],
                             capture_output=True, timeout=120).stdout.decode().splitlines()
              for part in [range(0, 5), range(5, 12)]]
    parts = [line for shard in shards for line in shard if not line.startswith("id,")]
    good = [line for line in lines if not line.startswith(("id,", "bad,", '{"id":"bad"'))]
    expect(parts == good, f"project files {words}: shards give other lines")
alone = subprocess.run([VALOR, "appraise", "portfolio/p03.json", "-O", "json"], capture_output=True, timeout=60)
among = subprocess.run([VALOR, "batch", "portfolio/p03.json", "-O", "ndjson"], capture_output=True, timeout=60)
view = json.loads(alone.stdout)["views"]["social"]
answer = json.loads(among.stdout)
expect(all(answer[key] == view[key] for key in ["netPresentValue", "paybackYears", "internalRates"]),
       f"batch and appraise differ: {answer} {view}")

# A million rows take no more memory than ten thousand.
with open("million.csv", "w") as file:
    file.write(HEADER + PLAIN * 1_000_000)
# A process starts as large as the one that it comes from, so that a small one stands between.
def measured(path):
    done = subprocess.run(
        [sys.executable, "-c",
         "import resource, subprocess, sys\n"
         "status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode\n"
         "print(status, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)", VALOR, "batch", path],
        capture_output=True, text=True).stdout.split()
    return int(done[0]), int(done[1])


status, kilobytes = measured("million.csv")
expect(status == 0 and kilobytes < 32 << 10, f"a million rows: {status}, {kilobytes} KB")
os.remove("million.csv")

# Nor do thousands of project files, of which only the names are kept.
os.mkdir("thousands")
for number in range(5000):
    os.link("portfolio/p03.json", f"thousands/p{number:04}.json")
status, kilobytes = measured("thousands/")
expect(status == 0 and kilobytes < 32 << 10, f"five thousand project files: {status}, {kilobytes} KB")
shutil.rmtree("thousands")


# Numbers against exact arithmetic.
def exact(investment, net, years, rate):
    """Present value and internal rate of level amounts."""
    factor = 1 / (1 + rate)
    value = net * sum(factor ** year for year in range(1, years + 1)) - investment
    low, high = mpf(-30), mpf(30)
    for _ in range(135):
        middle = (low + high) / 2
        v = mp.exp(-middle)
        annuity = v * (1 - v ** years) / (1 - v) if v != 1 else mpf(years)
        low, high = (middle, high) if net * annuity > investment else (low, middle)
    return value, mp.expm1(low)


source = random.Random(11)
given = []
for number in range(1500):
    years = source.choice([1, 2, 5, 10, 20, 60])
    cost, saving = round(source.uniform(0, 5e4), 2), round(source.uniform(0, 4e5), 2)
    investment = round(source.uniform(1, 9e6), 2)
    if number % 3 == 0 and saving > cost:
        # Made to cancel: the years' net is nearly the investment.
        investment = round((saving - cost) * years * (1 + source.choice([1e-9, -1e-6, 1e-3])), 4)
    given.append((investment, cost, saving, years, round(source.uniform(-0.1, 0.3), 4)))
text = HEADER + "".join(f"r{number},{i!r},{c!r},{s!r},,{y},{r!r}\n" for number, (i, c, s, y, r) in enumerate(given))
rows, status, said = batch(text)
expect(status == 0 and len(rows) == 1501, f"exact rows: {status} {said}")
worst = [0, 0]
for row, (investment, cost, saving, years, rate) in zip(rows[1:], given):
    # The decimals themselves, not the numbers that are nearest to them.
    net = mpf(repr(saving)) - mpf(repr(cost))
    value, internal = exact(mpf(repr(investment)), net, years, mpf(repr(rate)))
    gross = investment + (cost + saving) * float(sum((1 + mpf(rate)) ** -year for year in range(1, years + 1)))
    worst[0] = max(worst[0], float(abs(mpf(row[1]) - value)) / gross)
    if net > 0 and row[6]:
        worst[1] = max(worst[1], float(abs(mpf(row[6]) - internal) / max(1, abs(internal))))
        if net * years == mpf(repr(investment)):
            expect(row[6] == "0" and row[3] == "0", f"years' net that is the investment: {row}")
expect(worst[0] < 2e-15, f"net present values are {worst[0]:.1e} of their amounts off")
expect(worst[1] < 2e-15, f"internal rates are {worst[1]:.1e} off")

lines, flows = [], []
for number in range(800):
    flow = [-round(source.uniform(1, 1e5), 2)] + [round(source.uniform(0, 4e4), 2) for _ in range(source.randint(1, 25))]
    if number % 4 == 0:
        flow[source.randrange(len(flow))] *= -1
    flows.append((flow, round(source.uniform(-0.2, 0.4), 4)))
    lines.append(json.dumps({"id": number, "flows": flow, "rate": flows[-1][1]}) + "\n")
done = subprocess.run([VALOR, "batch"], input="".join(lines), capture_output=True, text=True, timeout=120)
answers = [json.loads(line) for line in done.stdout.splitlines()]
expect(done.returncode == 0 and [each["id"] for each in answers] == list(range(800)), "lines: not all are answered")
worst = [0, 0]
for answer, (flow, rate) in zip(answers, flows):
    value = mp.polyval([mpf(amount) for amount in reversed(flow)], 1 / (1 + mpf(rate)))
    gross = mp.polyval([abs(mpf(amount)) for amount in reversed(flow)], 1 / (1 + mpf(rate)))
    worst[0] = max(worst[0], float(abs(mpf(answer["netPresentValue"]) - value) / gross))
    for root in answer["internalRates"].get("rates", []):
        x = mpf(root["logGrowth"])
        terms = [mpf(amount) * mp.exp(-x * period) for period, amount in enumerate(flow)]
        slope = abs(sum(period * term for period, term in enumerate(terms)))
        worst[1] = max(worst[1], float(abs(sum(terms)) / slope))
expect(worst[0] < 4e-15, f"present values of flows are {worst[0]:.1e} of their amounts off")
expect(worst[1] < 1e-12, f"rates of flows are {worst[1]:.1e} off")

print("\n".join(problems) or f"{count} checks of batches, {len(given) + len(flows)} of them rows of exact numbers")
raise SystemExit(1 if problems else 0)
