"""The pages and charts that are tried, and how Chromium is asked of them."""

import json
import os
import subprocess

ROOT = os.environ.get("ROOT") or os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
VALOR = os.environ["VALOR"]
LANGUAGES = ["en", "es", "pt"]
EXAMPLES = sorted(
    name for name in os.listdir(os.path.join(ROOT, "Cases", "examples")) if name.endswith((".json", ".csv")))

# Names as long as any of the cases, markup in them, unknown amounts, and amounts from cents to billions.
LONG = {
    "name": "<b>Sistema único de participantes en programas sociales y plan nacional de inclusión digital</b> & \"más\"",
    "country": "PRY", "currency": "PYG", "priceYear": 2025, "start": "2027-04", "operationalFrom": "2027-10",
    "investment": [
        {"what": "Plataforma de intermediación de datos para todas las instituciones del gobierno central y local",
         "amount": 98765432109.87, "on": "2027-04", "low": "-10%", "high": "+300%"},
        {"what": "Capacitación", "amount": 12345.67, "over": "2027-04 to 2029-03"}],
    "operating": [
        {"what": "Alojamiento, licencias, soporte y renovación de los certificados de firma de cada funcionario",
         "amount": 600000000.5, "per": "month", "low": "-50%", "high": "+50%"}],
    "savings": [
        {"what": "Tiempo de espera de quienes solicitan certificados de nacimiento, matrimonio y defunción en línea",
         "to": "citizens", "amount": 23456789012.34, "per": "year", "low": "-90%", "high": "+20%"},
        {"what": "Papel", "to": "government", "cashable": True, "amount": 0.07, "per": "year"},
        {"what": "Ventanillas", "to": "government", "cashable": False, "amount": 12000000000, "per": "year"}],
    "transfers": [{"what": "Tasa", "from": "businesses", "to": "government", "amount": 999999999, "per": "year"}],
    "benefits": ["Confianza <script>alert(1)</script>"],
}
UNKNOWN = {
    "name": "Nothing is known of what it costs to run", "currency": "USD", "priceYear": 2025,
    "investment": [{"what": "Platform", "amount": 400000}, {"what": "Training", "amount": "not stated"}],
    "operating": "not stated",
    "savings": [{"what": "Trips", "to": "citizens", "amount": 216000, "per": "year"}],
}


def write(work):
    """Writes the projects of our own; answers the paths of all that are tried."""
    paths = [os.path.join(ROOT, "Cases", "examples", name) for name in EXAMPLES]
    for name, project in (("long", LONG), ("unknown", UNKNOWN)):
        path = os.path.join(work, name + ".json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(project, file)
        paths.append(path)
    return paths


def run(*words, code=0):
    """What valor prints; nothing where it ends with another code."""
    done = subprocess.run([VALOR, *words], capture_output=True, text=True)
    return done.stdout if done.returncode == code else None


def charts():
    """Every chart of every command: the command, the chart's name."""
    return [("appraise", name) for name in ("cumulative", "years", "parties", "rollout", "rates", "tornado", "cases")] + [
        ("sensitivity", "tornado"), ("simulate", "distribution"), ("budget", "budget")]


class Browser:
    """Debian's Chromium, without a window and without a network, driven by playwright."""

    def __enter__(self):
        from playwright.sync_api import sync_playwright
        self.driver = sync_playwright().start()
        self.chromium = self.driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        return self

    def __exit__(self, *_):
        self.chromium.close()
        self.driver.stop()

    def page(self, width, height=900):
        """A page of its own in that width, offline, that notes what it asks for and what it says."""
        context = self.chromium.new_context(viewport={"width": width, "height": height}, offline=True)
        page = context.new_page()
        page.heard = []
        page.on("console", lambda message: page.heard.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: page.heard.append(f"error: {error}"))
        page.on("request", lambda request: page.heard.append(f"request: {request.url}")
                if not request.url.startswith(("file://", "data:")) else None)
        return page
