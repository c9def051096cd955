"""The recipes of *Many at Once*, run as they are written, over Spark, GNU parallel and the parts of an array: each gives the
bytes of one process.

What stands in the page's code blocks under "Where one machine is outgrown" is taken from it: those of a shell each by
itself, those of Python as one program, on Spark in local mode with several workers. They read `projects.csv`,
`flows.ndjson` and `portfolio`, and what they write is called `results…`, `answers…` or `simulated…`. Slurm itself is not
run: a stand-in of `sbatch` runs the array's tasks, each with its number."""

import glob
import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
VALOR = os.path.realpath(os.environ["VALOR"])
PAGE = os.path.join(ROOT, "Sources", "Documentation", "Valor.docc", "Batch.md")
ROWS, LINES, FILES = 40_000, 30_000, 60
SEED = 15

SBATCH = """\
#!/usr/bin/env bash
# What `sbatch --array=FIRST-LAST --wrap COMMAND` does: the command once for each number, here on this machine.
set -u
for argument; do case $argument in --array=*) range=${argument#--array=} ;; esac; done
command=${!#}
seq "${range%-*}" "${range#*-}" | SLURM_ARRAY_JOB_ID=1 xargs -P 2 -I {} env SLURM_ARRAY_TASK_ID={} sh -c "$command"
"""


def recipes():
    """The code blocks of the section, by language."""
    with open(PAGE, encoding="utf-8") as file:
        section = file.read().split("### Where one machine is outgrown")[1].split("\n### ")[0].split("\n## ")[0]
    blocks = re.findall(r"^```(\w+)\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    return [(language, textwrap.dedent(code)) for language, code in blocks]


def write_inputs(folder):
    source = random.Random(SEED)
    with open(os.path.join(folder, "projects.csv"), "w", encoding="utf-8") as file:
        file.write("id,ministry,investment,operating_cost,government_saving,citizen_saving,years,discount_rate\n")
        for number in range(ROWS):
            ministry = source.choice(["Economía", '"Interior, Defence"', '"the ""Office"""', "", "NA", "null"])
            investment = source.choice([round(source.uniform(1, 9e6), 2)] * 20 + ["many", "", "1e400"])
            cost = source.choice([round(source.uniform(0, 9e4), 2), ""])
            savings = f"{source.uniform(0, 9e5):.2f},{source.choice(['', '12.5'])}"
            file.write(f"p{number},{ministry},{investment},{cost},{savings},{source.randint(1, 20)},"
                       f"{source.choice(['', '0.1', '5%'])}\n")
    with open(os.path.join(folder, "flows.ndjson"), "w", encoding="utf-8") as file:
        for number in range(LINES):
            flows = [round(source.uniform(-1e5, 1e5), 2) for _ in range(source.randint(2, 15))]
            line = {"id": source.choice([f"ñ {number}\u2028", number]), "flows": flows}
            kind = source.randrange(8)
            if kind == 0:
                line["rate"] = "ten"
            elif kind == 1:
                line = {"id": number, "name": "P", "currency": "USD", "investment": [
                    {"what": "W", "amount": round(source.uniform(1, 1e6), 2), "on": "month 1"}], "operating": [],
                    "savings": [{"what": "T", "to": "citizens", "amount": 50, "per": "year"}]}
            else:
                line["rate"] = round(source.uniform(-0.1, 0.3), 4)
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    os.mkdir(os.path.join(folder, "portfolio"))
    for number in range(FILES):
        amount = source.randint(100, 900)
        with open(os.path.join(folder, "portfolio", f"p{number:03}.json"), "w", encoding="utf-8") as file:
            json.dump({"name": f"P {number}", "currency": "USD", "investment": [
                {"what": "W", "amount": amount, "low": amount // 2, "high": 2 * amount, "on": "month 1"}],
                "operating": [], "savings": [{"what": "T", "to": "citizens", "amount": 50, "per": "year"}]}, file, indent=1)


def single(*arguments, folder):
    """What one process makes of all of it; rows that are wrong make its status 1."""
    done = subprocess.run([VALOR, "batch", *arguments], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    if done.returncode not in (0, 1) or not done.stdout:
        raise SystemExit(f"one process ends with {done.returncode}")
    return done.stdout


def parts(path):
    """A result and how many parts it came in: a file, or a folder of parts in their order."""
    names = sorted(glob.glob(os.path.join(path, "part-*"))) if os.path.isdir(path) else [path]
    content = []
    for name in names:
        with open(name, "rb") as file:
            content.append(file.read())
    return b"".join(content), sum(1 for part in content if part)


def run(language, code, folder, environment):
    """Runs a recipe, and answers what it wrote."""
    before = set(os.listdir(folder))
    command = [sys.executable, "-c", code] if language == "python" else ["bash", "-c", code]
    done = subprocess.run(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=900)
    made = sorted(name for name in set(os.listdir(folder)) - before if re.match(r"(results|answers|simulated)\b", name))
    # Whatever it says is told only where what it made is not what it should be.
    return made, done.stdout.decode(errors="replace")[-3000:]


def main():
    for tool in ["java", "parallel", "split", "awk"]:
        if not shutil.which(tool):
            raise SystemExit(f"{tool} is missing")
    failed = []
    with tempfile.TemporaryDirectory() as desk:
        tools, conf = os.path.join(desk, "bin"), os.path.join(desk, "conf")
        os.mkdir(tools)
        os.mkdir(conf)
        os.symlink(VALOR, os.path.join(tools, "valor"))
        with open(os.path.join(tools, "sbatch"), "w") as file:
            file.write(SBATCH)
        os.chmod(os.path.join(tools, "sbatch"), 0o755)
        with open(os.path.join(conf, "spark-defaults.conf"), "w") as file:
            file.write("spark.master local[3]\nspark.ui.enabled false\nspark.driver.bindAddress 127.0.0.1\n"
                       "spark.driver.host 127.0.0.1\nspark.sql.execution.arrow.maxRecordsPerBatch 3000\n"
                       "spark.sql.files.maxPartitionBytes 256k\n")
        environment = {
            **os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "SPARK_CONF_DIR": conf, "LC_ALL": "C.UTF-8",
            "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
        given = os.path.join(desk, "given")
        os.mkdir(given)
        write_inputs(given)
        wanted = {
            "results": single("projects.csv", folder=given), "answers": single("flows.ndjson", folder=given),
            "simulated": single("portfolio/", "--draws", "1000", folder=given)}
        for name, content in wanted.items():
            print(f"one process: {name} sha256 {hashlib.sha256(content).hexdigest()} {len(content):,} bytes")
        blocks = recipes()
        program = "\n".join(code for language, code in blocks if language == "python")
        told = 0
        for number, (language, code) in enumerate([block for block in blocks if block[0] == "sh"] + [("python", program)]):
            folder = os.path.join(desk, str(number))
            shutil.copytree(given, folder)
            begun = time.monotonic()
            made, said = run(language, code, folder, environment)
            taken = time.monotonic() - begun
            if not made:
                failed.append(f"nothing was made by\n{code}\n{said}")
            for name in made:
                content, count = parts(os.path.join(folder, name))
                same = content == wanted[re.split(r"\W", name)[0]]
                told += same
                print(f"{'the same' if same else 'OTHER'}: {name} by {language}, {count} files, "
                      f"sha256 {hashlib.sha256(content).hexdigest()[:16]}… ({taken:.0f} s)", flush=True)
                if not same:
                    failed.append(f"{name} is not that of one process\n{code}\n{said}")
                if os.path.isdir(os.path.join(folder, name)) and count < 2:
                    failed.append(f"{name} is the work of one worker")
    if told < 8:
        failed.append(f"{told} recipes were compared")
    print("\n".join(failed) or f"{told} results of several processes are the bytes of one")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
