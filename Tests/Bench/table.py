"""Rows of text as an aligned table."""


def aligned(head, rows, left=1):
    """The lines of a table whose first `left` columns are words, and whose others are figures."""
    rows = [["" if cell is None else str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]

    def line(row):
        cells = [cell.ljust(width) if column < left else cell.rjust(width)
                 for column, (cell, width) in enumerate(zip(row, widths))]
        return "  ".join(cells).rstrip()

    rule = ["-" * width if title else "" for title, width in zip(head, widths)]
    return [line(head), line(rule), *map(line, rows)]


def figure(value, digits=3):
    """A figure to so many significant digits, without an exponent where that is readable."""
    if value is None:
        return ""
    if value == 0 or 1e-4 <= abs(value) < 1e6:
        whole = len(str(int(abs(value)))) if abs(value) >= 1 else 0
        places = max(0, digits - whole)
        if 0 < abs(value) < 1:
            while abs(value) < 10.0 ** (digits - 1 - places):
                places += 1
        return f"{value:,.{places}f}"
    return f"{value:.{digits - 1}e}"


def seconds(value):
    """Seconds, or milliseconds where they are few."""
    if value is None:
        return ""
    return f"{figure(value * 1000)} ms" if value < 0.1 else f"{figure(value)} s"
