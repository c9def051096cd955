"""A terminal of any size, in which a program runs as it does before people."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

ESCAPES = re.compile(rb"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[@-Z\\^_=>]|[()][A-Z0-9])")


class Terminal:
    """A program in a terminal, to type into and to read from."""

    def __init__(self, command, columns=100, rows=40, environment=None, folder=None):
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            if folder:
                os.chdir(folder)
            os.execvpe(command[0], command, environment or os.environ)
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.output = b""

    def type(self, text):
        os.write(self.descriptor, text.encode())

    def read(self, until=None, patience=20.0, quiet=None):
        """What comes until a pattern has come, or it has been quiet for a while, or the program ends."""
        start = len(self.output)
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            ready, _, _ = select.select([self.descriptor], [], [], quiet if quiet else 0.1)
            if ready:
                try:
                    piece = os.read(self.descriptor, 65536)
                except OSError:
                    break
                if not piece:
                    break
                self.output += piece
                if until and re.search(until, self.text(start)):
                    break
            elif quiet:
                break
        return self.text(start)

    def text(self, start=0):
        """The output from a place on, without escape sequences."""
        return ESCAPES.sub(b"", self.output[start:]).decode(errors="replace").replace("\r", "")

    def close(self):
        """The exit status of the program, which is ended if it goes on."""
        try:
            os.close(self.descriptor)
        except OSError:
            pass
        for _ in range(50):
            process, status = os.waitpid(self.process, os.WNOHANG)
            if process:
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.02)
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        return None


def run(command, columns=100, **others):
    """What a program prints in a terminal of so many columns, escape sequences and all."""
    terminal = Terminal(command, columns, **others)
    terminal.read()
    output = terminal.output.decode(errors="replace").replace("\r\n", "\n")
    terminal.close()
    return output
