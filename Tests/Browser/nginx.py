"""nginx on this machine alone, as an ordinary process, with the configuration that deploy/ holds."""
import http.client
import os
import re
import shutil
import socket
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONFIGURATION = ROOT / "deploy/nginx/progress.conf"
BROTLI = ROOT / "deploy/nginx/brotli.conf"
BROTLI_MODULE = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")

FRAME = """
daemon off;
{user}
{modules}
worker_processes 1;
pid {work}/nginx.pid;
error_log {work}/error.log;
events {{ worker_connections 64; }}
http {{
    access_log off;
    client_body_temp_path {work}/body; proxy_temp_path {work}/proxy; fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi; scgi_temp_path {work}/scgi;
    {site}
}}
"""


def filled(text, changes):
    """The configuration with the parts that an office changes; each must be there to be changed."""
    for old, new in changes.items():
        assert old in text, f"{CONFIGURATION} does not hold {old}"
        text = text.replace(old, new)
    return text


class Server:
    """Serves a folder under a path such as /portal/ until it is closed."""

    def __init__(self, folder, work, path="/portal/"):
        self.work = Path(work)
        self.path = path
        self.port = free_port()
        self.log = self.work / "error.log"
        self.has_brotli = BROTLI_MODULE.exists()
        extras = self.work / "progress.d"
        extras.mkdir(parents=True)
        if self.has_brotli:
            shutil.copy(BROTLI, extras)
        text = filled(CONFIGURATION.read_text(encoding="utf-8"), {
            "listen 80;": f"listen 127.0.0.1:{self.port};",
            "/srv/progress/public": str(folder),
            "/etc/nginx/progress.d": str(extras),
            "/portal/": path,
        })
        frame = FRAME.format(
            work=self.work, site=text, user="user root;" if os.geteuid() == 0 else "",
            modules=f"load_module {BROTLI_MODULE};" if self.has_brotli else "")
        (self.work / "nginx.conf").write_text(frame, encoding="utf-8")
        program = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
        assert program, "nginx is missing: 'make test' installs it"
        command = [program, "-p", str(self.work), "-e", str(self.log), "-c", str(self.work / "nginx.conf")]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.wait()

    @property
    def base(self):
        return f"http://127.0.0.1:{self.port}{self.path}"

    def wait(self):
        for _ in range(200):
            if self.process.poll() is not None:
                raise AssertionError(f"nginx ended: {self.process.stderr.read()}")
            with socket.socket() as attempt:
                if attempt.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError("nginx does not answer within 10 seconds")

    def ask(self, path, method="GET", **headers):
        """The answer to a path below the site's, sent as it is written: no client tidies it."""
        return self.ask_raw(self.path + path, method, **headers)

    def ask_raw(self, target, method="GET", **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request(method, target, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        answer.body = answer.read()
        connection.close()
        return answer

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=10)
        self.process.stderr.close()

    def complaints(self):
        """What nginx logged beyond files that are not there."""
        lines = self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []
        return [line for line in lines if re.search(r"\[(warn|crit|alert|emerg)\]", line)]


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
