#!/usr/bin/env python3
"""Whatever happens while a file is written, what was there stays whole, nothing is left behind, and what is said is true.

What needs a disk of its own, or a system without some of its parts, runs as root only, in a namespace of its own."""

import os
import random
import re
import signal
import stat
import subprocess
import time

VALOR = os.environ["VALOR"]
ROOT = os.environ["ROOT"]
PLAN = os.path.join(ROOT, "Cases", "examples", "risk-register.json")
IS_ROOT = os.geteuid() == 0
problems = []
count = 0


def expect(holds, what):
    global count
    count += 1
    if not holds:
        problems.append(what)


def run(*arguments, **options):
    return subprocess.run([VALOR, *arguments], capture_output=True, text=True, **options)


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def rows(number):
    return "id,investment,government_saving\n" + "".join(f"p{i},{i},{i}\n" for i in range(1, number + 1))


def open_files(process):
    """What a process has open for writing, by name; a file without one is `(deleted)`."""
    names = []
    try:
        for name in os.listdir(f"/proc/{process}/fd"):
            names.append(os.readlink(f"/proc/{process}/fd/{name}"))
    except OSError:
        pass
    return names


def heed_signals():
    """A shell starts what runs in its background deaf to some."""
    for number in [signal.SIGINT, signal.SIGHUP, signal.SIGTERM]:
        signal.signal(number, signal.SIG_DFL)


def interrupted(number, folder):
    """Starts a batch, lets it come half-way through its output, and sends it a signal.

    Its rows come through a pipe that stays open, so that it waits for more however fast it is."""
    process = subprocess.Popen(
        [VALOR, "batch", "-o", "kept.csv"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, preexec_fn=heed_signals)
    process.stdin.write(LONG)
    process.stdin.flush()
    place = os.path.realpath(folder)
    for _ in range(4000):
        is_begun = any(name.startswith(place + "/") for name in open_files(process.pid)) or any(
            name.startswith(".valor-") for name in os.listdir(folder))
        if is_begun or process.poll() is not None:
            break
        time.sleep(0.005)
    expect(process.poll() is None, f"the batch is over before a signal {number} can come")
    process.send_signal(number)
    return process.wait()


# Killed half-way: the old file stays, and there is no litter, whatever the signal.
LONG = rows(40_000).encode()
os.mkdir("half")
for number in [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGKILL]:
    write("half/kept.csv", "old\n")
    status = interrupted(number, "half")
    expect(status == -number, f"signal {number}: ends with {status}")
    expect(read("half/kept.csv") == "old\n", f"signal {number}: the old file is gone")
    expect(os.listdir("half") == ["kept.csv"], f"signal {number}: leaves {os.listdir('half')}")

# Ended at a hundred random moments, from the start to behind the end: the old file or the new one, whole, and no litter.
SEED = 15
source = random.Random(SEED)
write("many.csv", rows(60_000))
os.mkdir("moments")
begun = time.monotonic()
expect(run("batch", os.path.abspath("many.csv"), "-o", "moments/kept.csv").returncode == 0, "the whole batch fails")
whole_time = time.monotonic() - begun
whole = read("moments/kept.csv")
package = read("moments/kept.datapackage.json")
ended_early = 0
for moment in range(100):
    # With one of two formats, so that there is a second file beside the first in half of the runs.
    name = "kept.csv" if moment % 2 else "kept.txt"
    for file in os.listdir("moments"):
        os.remove(os.path.join("moments", file))
    write(f"moments/{name}", "old\n")
    number = [signal.SIGKILL, signal.SIGTERM][source.randrange(2)]
    wait = source.uniform(0, 1.2 * whole_time)
    process = subprocess.Popen(
        [VALOR, "batch", os.path.abspath("many.csv"), "-o", name], cwd="moments", stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, preexec_fn=heed_signals)
    time.sleep(wait)
    process.send_signal(number)
    status = process.wait()
    ended_early += status != 0
    found, left = read(f"moments/{name}"), set(os.listdir("moments"))
    what = f"seed {SEED}, moment {moment}, signal {number} after {wait:.4f} s"
    expect(found in ("old\n", whole), f"{what}: a file of {len(found)} characters that is neither the old nor the new")
    expect(status in (0, -number), f"{what}: ends with {status}")
    # SIGKILL between the two names of a pair leaves the first, whole; and the moment of naming cannot be guarded.
    litter = {file for file in left - {name, "kept.datapackage.json"}
              if not (number == signal.SIGKILL and file.startswith(".valor-"))}
    expect(not litter, f"{what}: leaves {sorted(litter)}")
    if "kept.datapackage.json" in left:
        expect(read("moments/kept.datapackage.json") == package, f"{what}: half a data package")
print(f"{ended_early} of 100 batches were ended before their end (seed {SEED})")

# With --resume the same command line goes on after whatever ended it, and gives the bytes of a run that nothing ended.
write("most.csv", rows(400_000))
os.mkdir("resumed")
begun = time.monotonic()
run("batch", "most.csv", "-o", "uninterrupted.csv")
whole_time = time.monotonic() - begun
ends = gone_on = 0
for number in [signal.SIGKILL, signal.SIGTERM]:
    for file in os.listdir("resumed"):
        os.remove(os.path.join("resumed", file))
    write("resumed/r.csv", "old\n")
    for attempt in range(60):
        # Each time it may run a little longer, so that it ends.
        process = subprocess.Popen(
            [VALOR, "batch", "most.csv", "-o", "resumed/r.csv", "--resume"], stderr=subprocess.PIPE, text=True,
            preexec_fn=heed_signals)
        try:
            said = process.communicate(timeout=source.uniform(0.3, 0.6) * whole_time * (1 + attempt / 20))[1]
        except subprocess.TimeoutExpired:
            process.send_signal(number)
            said = process.communicate()[1]
            ends += 1
            expect(read("resumed/r.csv") in ("old\n", read("uninterrupted.csv")), "half a file under the name of results")
        gone_on += "goes on behind" in said
        if process.returncode == 0:
            break
    expect(process.returncode == 0 and read("resumed/r.csv") == read("uninterrupted.csv"),
           f"resumed after signal {number} (seed {SEED}): other bytes, or {said}")
    expect(sorted(os.listdir("resumed")) == ["r.csv", "r.datapackage.json"], f"resumed: leaves {os.listdir('resumed')}")
expect(gone_on > 0 or whole_time < 0.6, f"nothing was gone on with in {ends} ends")
process = subprocess.Popen([VALOR, "batch", "most.csv", "-o", "resumed/r.csv", "--resume"], preexec_fn=heed_signals,
                           stderr=subprocess.DEVNULL)
time.sleep(0.5 * whole_time)
process.kill()
process.wait()
if os.path.exists("resumed/r.csv.part.json"):
    refused = run("batch", "most.csv", "-o", "resumed/r.csv", "--resume", "--horizon", "5")
    expect(refused.returncode == 1 and "--resume" in refused.stderr, f"other options are gone on with: {refused}")
for words in [["--resume"], ["-o", "/dev/null", "--resume"]]:
    refused = run("batch", "most.csv", *words)
    expect(refused.returncode == 2 and "-o" in refused.stderr, f"{words}: {refused.returncode} {refused.stderr}")
write("mine.csv.part", "somebody's own\n")
refused = run("batch", "short.csv" if os.path.exists("short.csv") else "most.csv", "-o", "mine.csv", "--resume")
expect(refused.returncode == 1 and read("mine.csv.part") == "somebody's own\n", "a file of somebody else's is cut off")

# Whoever starts it so that it outlives its terminal gets the whole file.
write("short.csv", rows(5_000))
process = subprocess.Popen(["nohup", VALOR, "batch", "short.csv", "-o", "whole.csv"], stderr=subprocess.DEVNULL)
time.sleep(0.3)
process.send_signal(signal.SIGHUP)
expect(process.wait() == 0 and read("whole.csv").count("\n") == 5_001, "a hang-up ends what was started with nohup")

# A descriptor that does not wait, as some programs hand down, gets every byte.
reader, writer = os.pipe()
os.set_blocking(writer, False)
process = subprocess.Popen([VALOR, "batch", "short.csv"], stdout=writer)
os.close(writer)
time.sleep(0.5)
received = b""
while piece := os.read(reader, 65536):
    received += piece
os.close(reader)
expect(process.wait() == 0 and received.decode() == read("whole.csv"), "an output that does not wait loses bytes")

# The bytes and the name are on the disk before the program says that they are.
if subprocess.run(["sh", "-c", "command -v strace"], capture_output=True).returncode == 0:
    write("synced.csv", "old\n")
    trace = subprocess.run(
        ["strace", "-f", "-e", "trace=fsync,rename,renameat,renameat2", VALOR, "cases", "-o", "synced.csv"],
        capture_output=True, text=True).stderr
    calls = re.findall(r"\b(fsync|rename\w*)\(", trace)
    expect(calls[:2] == ["fsync", "fsync"] and calls[-1] == "fsync", f"not brought onto the disk: {calls}")

# A stack as small as may be.
for size in [256, 128, 64]:
    for words in ["version", "compare", "help", "audit", "rates", "man", "schema project", "show panama-311", "new -",
                  "convert 100 BRL@1998 USD@2017", "completion zsh", "cases --evidence", f"check {PLAN}",
                  f"appraise {PLAN} --adjust risks", f"sensitivity {PLAN}", f"simulate {PLAN} --threads 4",
                  "batch short.csv"]:
        result = subprocess.run(
            ["bash", "-c", f"ulimit -s {size}; exec '{VALOR}' {words}"], capture_output=True, text=True)
        expect(result.returncode == 0, f"{words} with {size} KB of stack: {result.returncode} {result.stderr[:200]}")


def inside(script):
    """A script in a namespace of its own, so that what it mounts is gone with it."""
    return subprocess.run(
        ["unshare", "-m", "bash", "-c", "set -u; " + script], capture_output=True, text=True,
        env={**os.environ, "PLAN": PLAN})


if IS_ROOT and inside("mkdir -p disk && mount -t tmpfs -o size=64k none disk").returncode == 0:
    # A disk that is full: the file, what a link leads to, and the data package beside stay as they were.
    full = """
        mkdir -p disk && mount -t tmpfs -o size=64k none disk && cd disk
        "$VALOR" cases -o old.csv && cp old.csv ../old.csv && cp old.datapackage.json ../old.json && ln -s old.csv link.csv
        dd if=/dev/zero of=filler bs=1k count=100 2>/dev/null
        for name in old.csv link.csv new.csv new.json; do "$VALOR" compare -o $name; echo $? >&2; done
        "$VALOR" new made.json; "$VALOR" man -o made.1; "$VALOR" schema project -o made.schema.json
        "$VALOR" completion bash -o made.bash; "$VALOR" simulate "$PLAN" --shard 1/2 -o part.ndjson
        "$VALOR" batch ../short.csv -o rows.csv
        cmp old.csv ../old.csv && cmp old.datapackage.json ../old.json && ls -A
    """
    result = inside(full)
    lines = result.stderr.splitlines()
    expect(lines.count("1") == 4, f"a full disk is no error: {result.stderr}")
    said = [line for line in lines if line.startswith("valor: error: ")]
    expect(len(said) == 10 and all(line.endswith("(No space left on device); nothing was changed") for line in said),
           f"a full disk is told wrongly: {result.stderr}")
    expect(result.stdout.split() == ["filler", "link.csv", "old.csv", "old.datapackage.json"],
           f"a full disk: {result.stdout}")

    # A link whose target is on another disk, which is the one that is full.
    result = inside("""
        mkdir -p disk && mount -t tmpfs -o size=16k none disk && echo old > disk/target.json && ln -sf disk/target.json over.json
        dd if=/dev/zero of=disk/filler bs=1k count=100 2>/dev/null
        "$VALOR" compare -O json -o over.json; cat disk/target.json; ls -A disk; rm disk/filler; ls -l over.json | cut -c 1
        "$VALOR" cases -O json -o over.json; rm over.json
    """)
    expect(result.stdout.split() == ["old", "filler", "target.json", "l"] and "nothing was changed" in result.stderr,
           f"a link to a full disk: {result.stdout} {result.stderr}")

    # A folder on a disk that is read-only.
    result = inside("""
        mkdir -p disk && mount -t tmpfs none disk && echo old > disk/old.txt && mount -o remount,ro disk
        for name in disk/old.txt disk/new.txt; do "$VALOR" cases -o $name; echo $?; done; cat disk/old.txt; ls -A disk
    """)
    expect(result.stdout.split() == ["1", "1", "old", "old.txt"] and result.stderr.count("no permission") == 2,
           f"a read-only disk: {result.stdout} {result.stderr}")

    # The same process number twice, as in containers.
    os.mkdir("container")
    script = f"'{VALOR}' batch ../short.csv -o r.csv & sleep 0.2; kill -9 $!"
    subprocess.run(["unshare", "-pf", "bash", "-c", script], cwd="container", capture_output=True)
    result = subprocess.run(
        ["unshare", "-pf", "bash", "-c", f"'{VALOR}' batch ../short.csv -o r.csv & wait $!"], cwd="container",
        capture_output=True, text=True)
    expect(result.returncode == 0 and sorted(os.listdir("container")) == ["r.csv", "r.datapackage.json"],
           f"the same process number: {result.stderr} {os.listdir('container')}")

    # A file keeps its owner, and loses what makes a program run as somebody else.
    write("owned.csv", "old\n")
    os.chown("owned.csv", 12345, 23456)
    os.chmod("owned.csv", 0o6754)
    expect(run("cases", "-o", "owned.csv").returncode == 0, "a file of another owner cannot be replaced")
    status = os.stat("owned.csv")
    found = (status.st_uid, status.st_gid, oct(stat.S_IMODE(status.st_mode)))
    expect(found == (12345, 23456, "0o754"), f"owner, group and permissions are {found}")

for problem in problems:
    print(problem)
if problems:
    raise SystemExit(1)
print(f"{count} checks" + ("" if IS_ROOT else "; what needs root was left out"))
