#!/usr/bin/env python3
"""Runs the tests in a browser, and ends with one line: N passed, N failed.

    run.py [--portal PROGRAM] [NAME ...]

NAME is a test, a class or a module, as unittest names them (test_links, test_links.LinkTests); without one all run.
"""
import argparse
import sys
import time
import unittest
from pathlib import Path

import world

HERE = Path(__file__).parent


class Result(unittest.TextTestResult):
    """Says of each test the sentence that it holds, and how long it took."""

    def startTest(self, test):
        self.started = time.monotonic()
        super().startTest(test)

    def getDescription(self, test):
        return test.shortDescription() or str(test)

    def addSuccess(self, test):
        unittest.TestResult.addSuccess(self, test)
        self.stream.writeln(f"ok, {time.monotonic() - self.started:.1f} s")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--portal", type=Path, default=world.portal)
    arguments.add_argument("names", nargs="*")
    given = arguments.parse_args()
    world.portal = given.portal.resolve()
    loader = unittest.defaultTestLoader
    suite = loader.loadTestsFromNames(given.names) if given.names else loader.discover(str(HERE))
    try:
        runner = unittest.TextTestRunner(stream=sys.stdout, verbosity=2, resultclass=Result)
        result = runner.run(suite)
    finally:
        world.close()
    failed = len({test.id() for test, _ in result.failures + result.errors})
    print(f"{max(result.testsRun - failed - len(result.skipped), 0)} passed, {failed} failed")
    return 0 if failed == 0 and result.testsRun else 1


if __name__ == "__main__":
    sys.exit(main())
