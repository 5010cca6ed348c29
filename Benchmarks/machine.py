"""What the figures were measured on, and with."""

import os
import platform
import re
import subprocess
from pathlib import Path


def said(*command):
    """The first line that a command prints; nothing if it cannot run."""
    try:
        result = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    except OSError:
        return ""
    return (result.stdout or result.stderr).strip().split("\n")[0]


def found(path, pattern):
    """The first match of a pattern in a file of the system."""
    try:
        match = re.search(pattern, Path(path).read_text(), re.M)
    except OSError:
        return ""
    return match.group(1).strip() if match else ""


def describe(scratch, hugo):
    memory = int(found("/proc/meminfo", r"^MemTotal:\s+(\d+)") or 0) / 1024 / 1024
    system = found("/etc/os-release", r'^PRETTY_NAME="?(.*?)"?$') or platform.system()
    # The second line of df holds the type of the file system.
    kind = subprocess.run(
        ["df", "--output=fstype", str(scratch)], capture_output=True, text=True).stdout.split()
    return [
        ("command", "make bench"),
        ("commit", said("git", "describe", "--always", "--dirty", "--exclude=*")),
        ("processor", found("/proc/cpuinfo", r"^model name\s*:\s*(.*)$") or platform.processor()),
        ("cores", str(os.cpu_count())),
        ("memory", f"{memory:.0f} GiB"),
        ("system", f"{system}, {platform.system()} {re.split('[-+]', platform.release())[0]}"),
        ("file system", kind[-1] if kind else ""),
        ("load before", f"{os.getloadavg()[0]:.2f}"),
        ("Swift", re.sub(r"\s*\(.*", "", said("swift", "--version").split("Swift version ")[-1])),
        ("Hugo", re.split(r"[-+ ]", said(hugo, "version").removeprefix("hugo v"))[0] if hugo else "not run"),
        ("cp", said("cp", "--version").split()[-1]),
        ("Python", platform.python_version()),
    ]
