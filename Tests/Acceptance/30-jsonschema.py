#!/usr/bin/env python3
"""The schemas that valor prints hold what it reads and what it prints, by the outside validator jsonschema.

Every example and case is valid; every broken file of Tests/Data/Errors is not, but for those listed below with the reason;
no file that valor takes for sound is refused; and what each command prints as JSON is valid under the schema that it
names, in every language. Runs under Tests/Acceptance/run, and alone with VALOR set.
"""

import copy
import glob
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from importlib.metadata import version

from jsonschema import Draft202012Validator

ROOT = os.environ.get("ROOT") or os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
WORK = os.environ.get("WORK") or tempfile.mkdtemp()
VALOR = os.path.abspath(os.environ["VALOR"])
LANGUAGES = ["en", "es", "pt"]

# Broken files that no schema can catch, and why.
COMPARES = "compares two values of the file"
RATES = "asks for exchange rates"
SUMS = "is a matter of a sum"
KINDS = "is sound for another line or distribution, or in a wider range, which the schema shares"
PATCHES = "shows when the reading is applied"
REGISTER = "asks for a register"
RECURS = "is sound where the line does not recur, or does"
WRITTEN = "is a matter of how a text is written"
UNSEEN = {
    "beforeStart-year": COMPARES,
    "fundedBeyondWhole": SUMS,
    "growthWithoutPriceYear": COMPARES,
    "malformedFiscalYear": WRITTEN,
    "notANumber": WRITTEN,
    "rangeOfAllYears": COMPARES,
    "twoRanges-year": COMPARES,
    "unknownEconomicClass": REGISTER,
    "unknownFunction": REGISTER,
    "unknownFundingSource": COMPARES,
    "writtenByYear": COMPARES,
    "writtenByYear-volume": COMPARES,
    "yearTwice": COMPARES,
    "beforeStart": COMPARES,
    "constantPricesAtNominalRate": COMPARES,
    "currentPricesAtRealRate": COMPARES,
    "dateWithoutStart": COMPARES,
    "duplicateID": COMPARES,
    "duplicateID-quantity": COMPARES,
    "duplicateReading": COMPARES,
    "noPriceYearOfLine": COMPARES,
    "mitigationMakesWorse": COMPARES,
    "negativeUplift": "is a rate like any other for a schema",
    "notConvertible": RATES,
    "notConvertible-year": RATES,
    "outsideRange-high": COMPARES,
    "outsideRange-low": COMPARES,
    "reversedRange": COMPARES,
    "reversedRange-growth": COMPARES,
    "reversedRange-pert": COMPARES,
    "outsideRange-rate": COMPARES,
    "overrunOutOfOrder": COMPARES,
    "correlatedTwice": COMPARES,
    "correlatedWithItself": COMPARES,
    "figureWithoutRange": COMPARES,
    "impossibleCorrelations": COMPARES,
    "severalFigures": COMPARES,
    "unknownRangedFigure": COMPARES,
    "unknownRangedFigure-far": COMPARES,
    "overrunOfNoCost": KINDS,
    "rangeNotPositive-lognormal": KINDS,
    "rankOutOfRange": KINDS,
    "rankOutOfRange-one": KINDS,
    "tailShareOutOfRange": KINDS,
    "scheduleOutOfOrder-later": COMPARES,
    "transfersAboveAmount": COMPARES,
    "weightsOutsideWindow": COMPARES,
    "windowEndsBeforeStart": COMPARES,
    "windowEndsBeforeStart-until": COMPARES,
    "duplicateClaim": COMPARES,
    "figureNotInPhrase": COMPARES,
    "figureNotInPhrase-writtenOut": COMPARES,
    "unknownFigure": COMPARES,
    "unknownFigure-none": COMPARES,
    "duplicateName": COMPARES,
    "duplicateOption": COMPARES,
    "livesTooFarApart": "is a matter of a least common multiple",
    "renewedWithoutInflation": COMPARES,
    "tooManyYears": "is longer than a list by year may be, which the shapes do not carry",
    "oneScoreForAll": COMPARES,
    "malformedWhen": "is a date or a span of two, whose order no pattern tells",
    "amountAndVolume-change": PATCHES,
    "missingKey-change": PATCHES,
    "conflictingTiming-joining": RECURS,
    "lifeWithoutPurchase": RECURS,
    "limitsReversed": COMPARES,
    "limitsWithoutRecurrence": RECURS,
    "negativeAmount-option": PATCHES,
    "normalBelowZero": COMPARES,
    "noRollOut": COMPARES,
    "noRollOut-uptake": COMPARES,
    "noScore": COMPARES,
    "noShadowPrice": REGISTER,
    "noShadowPrice-country": REGISTER,
    "noValueOfTime": REGISTER,
    "noValueOfTime-country": REGISTER,
    "otherCurrency-register": REGISTER,
    "pathOutOfOrder": COMPARES,
    "pathWithoutStart": COMPARES,
    "scoreOfNoOption": COMPARES,
    "scoreOffScale": COMPARES,
    "sharesNotWhole": SUMS,
    "unknownLine": COMPARES,
    "unknownName": COMPARES,
    "unknownName-group": COMPARES,
    "weightsNotWhole": SUMS,
    "malformedMoney": "is a text with a form of its own",
    "wrongCount": "counts what stands in a list",
    "negativeAmount-unit": SUMS,
    "negativeAmount-reading": PATCHES,
    "unknownTarget": PATCHES,
    "unknownTarget-far": PATCHES,
    "unknownTarget-quantity": PATCHES,
    "unknownPart": COMPARES,
    "unknownPart-kind": COMPARES,
    "unknownPart-none": COMPARES,
    "duplicateKey": "is gone once the text is read: of two equal keys the last one stays",
    "malformedEscape-surrogate": "is let through by Python's reader",
    "numberOutOfRange": "is let through by Python's reader, as infinite",
}

problems = []


def fail(what):
    problems.append(what)


# Reading and running.

STRING = r'"(?:\\.|[^"\\])*"'


def decoded(data):
    """The text of a file: UTF-8, else UTF-16 where every other byte is a zero, else Windows-1252."""
    if data[1::2].count(0) > len(data) // 3:
        return data.decode("utf-16-le")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Where some of it is UTF-8 it is a damaged one.
        if re.search(rb"[\xc2-\xdf][\x80-\xbf]", data) or data.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise
        return data.decode("cp1252")


def read(data):
    """A file that people write: JSON with remarks and commas behind the last."""
    text = decoded(data)
    keep = lambda match: match.group(0) if match.group(0).startswith('"') else " "
    text = re.sub(STRING + r"|//[^\n]*|/\*.*?\*/", keep, text, flags=re.S)
    text = re.sub(STRING + r"|,(?=\s*[\]}])", keep, text)

    def refuse(word):
        raise ValueError(f"{word} is no JSON")

    return json.loads(text, parse_constant=refuse)


def load(path):
    with open(path, "rb") as file:
        return read(file.read())


def run(*words, text=None, code=0):
    """What valor prints."""
    done = subprocess.run([VALOR, *words], input=text, capture_output=True, text=True, cwd=WORK)
    if done.returncode != code:
        fail(f"valor {' '.join(words)}: exit code {done.returncode}: {done.stderr.strip()}")
    return done.stdout


validators = {}


def validator(name, language="en"):
    """The validator of a schema, which itself is a valid one."""
    if (name, language) not in validators:
        schema = json.loads(run("schema", name, "--language", language))
        Draft202012Validator.check_schema(schema)
        validators[name, language] = Draft202012Validator(schema)
    return validators[name, language]


def errors(value, name, language="en"):
    return [f"{error.json_path}: {error.message}"[:300] for error in validator(name, language).iter_errors(value)]


def of_file(value):
    """The schema of a file, told apart as valor does."""
    if isinstance(value, dict) and "standing" in value:
        return "evidence"
    isCase = isinstance(value, dict) and {"document", "readings", "section"} & set(value)
    return "case" if isCase else "project"


# The schemas themselves.

SAYINGS = {"description", "errorMessage", "patternErrorMessage", "enumDescriptions"}


def bare(schema):
    """A schema without what it says to people; the keys of properties are no sayings."""
    if isinstance(schema, list):
        return [bare(element) for element in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: {name: bare(inner) for name, inner in value.items()} if key in ("properties", "$defs") else bare(value)
        for key, value in schema.items() if key not in SAYINGS
    }


listed = [line.split("|")[1].strip(" `") for line in run("schema", "-O", "markdown").splitlines()[2:]]
if len(listed) < 7:
    fail(f"only {len(listed)} schemas are listed")
for name in listed:
    schemas = [validator(name, language).schema for language in LANGUAGES]
    if any(bare(schema) != bare(schemas[0]) for schema in schemas):
        fail(f"{name} is another schema in another language")
    if schemas[0]["description"] == schemas[1]["description"]:
        fail(f"{name} speaks English in Spanish")

# What people write.

sound = sorted(glob.glob(f"{ROOT}/Cases/examples/*.json")) + sorted(
    path for path in glob.glob(f"{ROOT}/Cases/*/*.json")
    if os.path.basename(path) not in ("origin.json", "origins.json")
    and "/examples/" not in path and "/reference/" not in path)
if len(sound) < 14:
    fail(f"only {len(sound)} examples and cases")
for path in sound:
    value = load(path)
    for error in errors(value, of_file(value)):
        fail(f"{os.path.relpath(path, ROOT)}: {error}")
for country in ("PRY", "BRA"):
    for language in LANGUAGES:
        for error in errors(read(run("new", "-O", "json", "--country", country, "--language", language).encode()), "project"):
            fail(f"valor new --country {country} --language {language}: {error}")

broken = caught = 0
seen_unseen = set()
for path in sorted(glob.glob(f"{ROOT}/Tests/Data/Errors/*/*.json")):
    name = os.path.basename(path)[:-5]
    with open(path[:-5] + ".txt", encoding="utf-8") as file:
        isBroken = re.search(r"^\S+:\d+:\d+: error: ", file.read(), re.M) is not None
    try:
        value = load(path)
        found = errors(value, of_file(value))
    except (ValueError, RecursionError):
        found = ["no JSON"]
    if not isBroken:
        if found:
            fail(f"{name} is only doubtful, but refused: {found[0]}")
        continue
    broken += 1
    if name in UNSEEN:
        seen_unseen.add(name)
        if found:
            fail(f"{name} is caught after all, though it {UNSEEN[name]}: {found[0]}")
    elif found:
        caught += 1
    else:
        fail(f"{name} is broken, but valid")
if broken < 100:
    fail(f"only {broken} broken files")
for name in sorted(set(UNSEEN) - seen_unseen):
    fail(f"{name} is listed, but there is no such broken file")

# What valor takes for sound no schema refuses: examples and cases with something in them changed at random.

VALUES = [
    0, 1, -1, 0.5, -0.5, 12, 2027, 1899, 20.5, 1e6, True, False, None, "", " ", "2027", "2027-01", "2027-13", "month 28",
    "year 2", "year 0", "2027-01 to 2028-06", "24 months", "1 year", "year 1 to year 3", "2028 to 2027", "month 1 to 2030",
    "3%", "+60%", "-10%", "-100%", "100%", "101%", "12.5 %", "12.500%", "0.5", "12", "not stated", "not quantified",
    "none", "year", "month", "government", "citizens", "society", "USD", "PYG", "UYI", "XXX", "PRY", "mid", [], {},
    ["20%", "50%", 1], [{"from": 1, "rate": "3%"}], [{"from": 2, "rate": 0.03}], {"en": "a"}, {"en": "", "fr": "b"},
    {"before": 3, "after": "26%"}, {"transactions": 10, "per": "year"}, {"money": 3}, {"hours": 2, "valueOfHour": 3},
]


def places(value, found):
    """Every object and list in a value."""
    if isinstance(value, dict):
        found.append(value)
        for inner in value.values():
            places(inner, found)
    elif isinstance(value, list):
        found.append(value)
        for inner in value:
            places(inner, found)
    return found


KEYS = sorted({key for path in sound for place in places(load(path), []) if isinstance(place, dict) for key in place}
              | {"until", "weights", "life", "horizon", "discountRate", "of", "by", "since", "each", "volume", "$note"})


def changed(value, chance):
    """A value with one to three changes."""
    value = copy.deepcopy(value)
    for _ in range(chance.choice([1, 1, 2, 3])):
        place = chance.choice(places(value, []))
        if isinstance(place, dict):
            key = chance.choice(sorted(place)) if place and chance.random() < 0.6 else chance.choice(KEYS)
            if key in place and chance.random() < 0.25:
                del place[key]
            else:
                place[key] = copy.deepcopy(chance.choice(VALUES))
        elif place and chance.random() < 0.5:
            place[chance.randrange(len(place))] = copy.deepcopy(chance.choice(VALUES))
        else:
            place.append(copy.deepcopy(chance.choice(VALUES)))
    return value


small = {
    "name": "a", "currency": "USD", "start": "2027-01", "horizon": 10,
    "investment": [{"what": "b", "amount": 100, "on": "2027-01", "low": "-10%", "high": 110}],
    "operating": [{"what": "c", "amount": 10, "per": "year", "from": "2028-01", "to": "2030-12", "growth": "2%"}],
    "savings": [
        {"what": "d", "to": "citizens", "volume": {"transactions": 10, "per": "year"}, "each": {"money": 3}},
        {"what": "e", "to": "government", "amount": 50, "over": "2028-01 to 2029-12", "weights": {"2028": 1, "2029": 2}},
    ],
    "transfers": [{"what": "f", "from": "citizens", "to": "government", "amount": 5, "per": "month", "since": "year 2"}],
    "residual": [{"what": "g", "amount": 5}],
}
chance = random.Random(20261121)
seeds = [small] * 6 + [load(path) for path in sound]
mutants = {}
for index in range(int(os.environ.get("MUTANTS", "1000"))):
    value = changed(chance.choice(seeds), chance)
    path = f"m{index:05}.json"
    mutants[path] = value
    with open(os.path.join(WORK, path), "w", encoding="utf-8") as file:
        json.dump(value, file)
# A reader that stops at one file says nothing of the others, so the files go in together.
done = subprocess.run([VALOR, "check", *mutants], capture_output=True, text=True, cwd=WORK)
refused = set(re.findall(r"^(m\d+\.json):\d+:\d+: error: ", done.stderr, re.M))
if len(refused) < len(mutants) / 10 or len(refused) > len(mutants) * 0.95:
    fail(f"{len(refused)} of {len(mutants)} changed files are refused: that is no trial")
agreed = 0
for path, value in mutants.items():
    found = errors(value, of_file(value))
    if path not in refused and found:
        fail(f"{path} is sound, but its schema refuses {found[0]}: {json.dumps(value)[:200]}")
    agreed += (path in refused) == bool(found)
if os.environ.get("SHOW_UNSEEN"):
    for path in sorted(refused):
        if not errors(mutants[path], of_file(mutants[path])):
            print(re.search(rf"^{path}:.*$", done.stderr, re.M).group(0))

# What commands print.

printed = 0


def check(*words, text=None, code=0, lines=False):
    global printed
    for language in LANGUAGES:
        output = run(*words, "--language", language, text=text, code=code)
        for value in [json.loads(line) for line in output.splitlines()] if lines else [json.loads(output)]:
            printed += 1
            for error in errors(value, "batch-line" if lines else value["schema"], language):
                fail(f"valor {' '.join(words)} --language {language}: {error}")
    return value


def other_terms(*words):
    for terms in (["--horizon", "1"], ["--horizon", "60", "--discount-rate", "0"], ["--discount-rate", "rates.json"],
                  ["--perspective", "fiscal", "--timing", "mid"], ["--perspective", "citizen", "--timing", "start"],
                  ["--discount-rate", "-50%"]):
        check(*words, *terms)


def write(name, value):
    with open(os.path.join(WORK, name), "w", encoding="utf-8") as file:
        json.dump(value, file)


write("rates.json", [{"from": 1, "rate": "3.5%"}, {"from": 6, "rate": 0.03}])
listing = check("cases", "-O", "json")
comparison = check("compare", "-O", "json")
check("audit", "-O", "json")
check("audit", "ecuador-civil-registry", "brazil-vehicle-tax", "-O", "json")
other_terms("compare", "-O", "json")
for case in listing["cases"]:
    report = check("show", case["id"], "-O", "json")
    for reading in case["readings"]:
        choice = f"{case['id']}={reading['id']}"
        check("show", case["id"], "-O", "json", "--reading", choice)
        check("compare", "-O", "json", "--reading", choice)
evidence = check("cases", "--evidence", "-O", "json")
for case in evidence["evidence"]:
    report = check("show", case["id"], "-O", "json")
    for reading in case["readings"]:
        check("show", case["id"], "-O", "json", "--reading", f"{case['id']}={reading['id']}")
other_terms("show", "brazil-gov-br", "-O", "json")
other_terms("show", "panama-311", "-O", "json")
other_terms("show", "korea-data-exchange", "-O", "json")
files = glob.glob(f"{ROOT}/Cases/examples/*.json") + glob.glob(f"{ROOT}/Cases/examples/*.csv")
write("gaps.json", {"name": "a", "currency": "USD", "investment": "not stated", "savings": [
    {"what": "b", "to": "society", "amount": "not quantified"}, {"what": "c", "to": "citizens", "amount": 1, "per": "year"}]})
write("huge.json", {"name": "a", "currency": "USD", "investment": [{"what": "b", "amount": 1e308}], "operating": [],
                    "savings": [{"what": "c", "to": "government", "amount": 1e308, "per": "month"}]})
write("free.json", {"name": "a", "currency": "USD", "investment": [], "operating": [], "savings": [
    {"what": "c", "to": "government", "amount": 1, "per": "month", "cashable": False}]})
for path in sorted(files) + [
        path for path in sound if "/examples/" not in path and "/evidence/" not in path] + ["gaps.json", "huge.json", "free.json"]:
    appraisal = check("appraise", path, "-O", "json")
    check("compare", path, "-O", "json")
other_terms("appraise", sorted(files)[0], "-O", "json")
other_terms("appraise", "gaps.json", "-O", "json")
for words in (["1000000", "BRL@1998", "USD@2017"], ["1000", "ARS@1998", "USD@2017", "--order", "convert-first"],
              ["10", "ESP@1997", "USD@2017"], ["10", "BRL@2010", "USD@2010", "--ppp"], ["10", "USD@2018", "USD@2018"],
              ["10", "ECS@1998", "USD@2017"], ["10", "VEF@2010", "USD@2018"], ["10", "USD@2014", "EUR@2020", "--country", "PAN"]):
    check("convert", *words, "-O", "json")
check("rates", "-O", "json")
for country in ("BRA", "VEN", "ECU", "EMU"):
    check("rates", country, "-O", "json")
for terms in (["--currency", "EUR", "--price-year", "2020"], ["--currency", "PEN"], ["--price-year", "2010", "--with", "deflator"]):
    check("compare", "-O", "json", *terms)
    check("show", "spain-data-intermediation", "-O", "json", *terms)
    check("show", "panama-311", "-O", "json", *terms)
write("mixed.json", {"name": "a", "country": "PRY", "currency": "PYG", "priceYear": 2020, "investment": [
    {"what": "b", "amount": 1e5, "currency": "USD", "priceYear": 2018}], "operating": [
    {"what": "c", "amount": 6e3, "per": "year", "currency": "USD"}], "savings": [
    {"what": "d", "to": "citizens", "amount": 9e8, "per": "year"}]})
check("appraise", "mixed.json", "-O", "json")
check("appraise", "mixed.json", "-O", "json", "--currency", "USD", "--price-year", "2018")
check("compare", "mixed.json", "-O", "json")
write("doubtful.json", {"name": "a", "currency": "USD", "life": 2, "investment": [], "savings": [
    {"what": "c", "to": "government", "amount": 0, "per": "month"}]})
write("broken.json", {"name": "a", "currency": "USD", "investmnt": []})
check("check", *sorted(files), "-O", "json")
check("budget", *sorted(files), "-O", "json")
check("budget", "mexico-birth-certificate", "brazil-crime-report", "--fiscal-year-start", "07", "-O", "json")
check("check", "doubtful.json", "-O", "json")
check("check", "doubtful.json", "broken.json", "absent.json", "-O", "json", code=1)
ranged = [path for path in sorted(files) if path.endswith(("procurement-portal.json", "licences-online.json"))]
for path in ranged:
    other_terms("simulate", path, "--draws", "300", "-O", "json")
    check("simulate", path, "--draws", "300", "--payback-by", "2031", "--points", "sobol", "-O", "json")
write("fat.json", {"name": "a", "currency": "USD", "investment": [
    {"what": "b", "amount": 100, "range": {"distribution": "overrun", "tailIndex": 0.9}}], "savings": [
    {"what": "c", "to": "society", "amount": 30, "per": "year"}]})
check("simulate", "fat.json", "--draws", "300", "-O", "json")
lines = [
    '{"id":"a","flows":[-100,60,70],"rate":0.1}', '{"id":2,"flows":[-100,0,0]}', '{"id":null,"flows":[],"rate":0.1}',
    '{"flows":[-100,230,-132],"rates":[0.1,0.2],"timing":"mid"}', '{"id":["x"],"flows":[0,0]}',
    '{"id":"e","costs":[1],"benefits":[0],"dates":["2008-01-01"],"rate":0.1}', json.dumps(small),
    json.dumps({"id": "p", **small, "operating": "not stated"}),
]
check("batch", text="\n".join(lines), lines=True)
ROWS = ("id,ministry,investment,operating_cost,government_saving,years,discount_rate\na,Health,1000,10,400,10,0.1\n"
        "b,Home,1000,,1,10,0\nc,,0,5,1,1,0\n")
check("batch", "-O", "ndjson", text=ROWS, lines=True)
check("batch", "-O", "ndjson", "--columns", "npv,irr", text=ROWS + "d,,x,,,,\n", code=1, lines=True)
check("batch", "-O", "json", "--columns", "payback,bcr,pi", text=ROWS)
check("batch", "-O", "json", text="id,2027,2028\na,-100,150\n")
check("batch", "-O", "json", "--columns", "bcr,mirr", text="\n".join(lines))
check("batch", text="\n".join(lines + ['{"id":"x"}', "{", '{"id":"y","flows":"z"}', '{"investment":[]}']), code=1, lines=True)

# The check would notice: something left out, something added, a null without a reason, a reason without a null.

row = comparison["rows"][0]
for what, edit in {
    "a member is missing": lambda row: row.pop("bounds"),
    "a member is new": lambda row: row.update(news=1),
    "a null has no reason": lambda row: row.update(netPresentValue=None),
    "a number has a reason": lambda row: row["notComputable"].update(netPresentValue={"code": "noFlows", "says": "x"}),
    "a text stands for a number": lambda row: row.update(netPresentValue="1"),
}.items():
    wrong = copy.deepcopy(comparison)
    edit(wrong["rows"][0])
    if not errors(wrong, wrong["schema"]):
        fail(f"nobody notices where {what}")

print("\n".join(problems[:40]) or (
    f"jsonschema {version('jsonschema')}: {len(listed)} schemas, "
    f"{len(sound)} files valid, {caught} of {broken} broken files caught, "
    f"{agreed} of {len(mutants)} changed files judged alike, {printed} outputs valid"))
sys.exit(1 if problems else 0)
