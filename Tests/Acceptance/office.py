"""Types a number into a cell inside LibreOffice, as somebody at its window does, and saves the workbook.

    python3 office.py PIPE SOURCE TARGET SHEET CELL VALUE

Run by the Python that has LibreOffice's bridge (Debian and Ubuntu: python3-uno), beside an office that listens at the pipe.
"""

import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

pipe, source, target, sheet, cell, value = sys.argv[1:]
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
context = None
for _ in range(120):
    try:
        context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except NoConnectException:
        time.sleep(0.5)
if context is None:
    sys.exit("LibreOffice does not answer")
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
hidden, form = PropertyValue(), PropertyValue()
hidden.Name, hidden.Value = "Hidden", True
form.Name, form.Value = "FilterName", "Calc MS Excel 2007 XML"
book = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, (hidden,))
book.Sheets.getByName(sheet).getCellRangeByName(cell).Value = float(value)
book.storeToURL(f"file://{target}", (form,))
book.close(True)
desktop.terminate()
