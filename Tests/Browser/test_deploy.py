"""The monthly run, as deploy/ and docs/ have it: the same commands, on small records in git."""
import re
import shutil
import subprocess

import content
import world
from test_pages import Sights

SERVICE = world.ROOT / "deploy/systemd/progress-portal.service"
TIMER = world.ROOT / "deploy/systemd/progress-portal.timer"
CRON = world.ROOT / "deploy/cron/progress-portal"
OPERATING = world.ROOT / "docs/operating.md"


class DeployTests(Sights):
    def setUp(self):
        self.place = world.work / self.id()
        self.place.mkdir()
        office = content.write(self.place / "office")
        self.git(office, "init", "--quiet")
        self.commit(office)
        self.office = office
        self.progress = self.place / "progress"
        self.progress.mkdir()
        self.git(self.progress, "clone", "--quiet", str(office), "records")
        shutil.copytree(world.ROOT / "site-templates", self.progress / "site-templates")
        self.programs = self.place / "bin"
        self.programs.mkdir()
        (self.programs / "portal").symlink_to(world.portal)

    def git(self, folder, *words):
        names = ["-c", "user.name=Office", "-c", "user.email=office@example.org"]
        return subprocess.run(["git", *names, *words], cwd=folder, check=True, capture_output=True, text=True).stdout

    def commit(self, folder):
        self.git(folder, "add", ".")
        self.git(folder, "commit", "--quiet", "--message", "The month's records")

    def run_here(self, command):
        """Runs a command of the server with this test's folder and program in the place of the server's."""
        command = command.replace("/srv/progress", str(self.progress)).replace("/usr/local/bin", str(self.programs))
        path = f"{self.programs}:/usr/local/bin:/usr/bin:/bin"
        environment = {"PATH": path, "HOME": str(self.place), "LANG": "C.UTF-8"}
        return subprocess.run(["sh", "-euc", command], cwd=self.progress, env=environment, capture_output=True, text=True)

    def site(self):
        root = self.progress / "public"
        paths = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.name.startswith(".")]
        return {str(path.relative_to(root)): path.read_bytes() for path in paths}

    def change(self, old="A-2,0,", new="A-2,0.00005,"):
        table = self.office / "progress/2022-01.csv"
        table.write_text(table.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        self.commit(self.office)

    def expect_run(self, command):
        done = self.run_here(command)
        self.assertEqual((done.returncode, done.stdout), (0, ""), f"{command}\n{done.stdout}{done.stderr}")
        self.assertIn("index.html", self.site())

    def service_command(self):
        lines = SERVICE.read_text(encoding="utf-8").splitlines()
        return "\n".join(line.split("=", 1)[1] for line in lines if line.startswith("ExecStart"))

    def cron_command(self):
        line = CRON.read_text(encoding="utf-8").splitlines()[-1]
        found = re.fullmatch(r"0 6 6 \* \* progress (.+)", line)
        self.assertTrue(found, line)
        return found[1]

    def test_service(self):
        """What the systemd service runs fetches the records and builds the site"""
        self.expect_run(self.service_command() + " > /dev/null")

    def test_cron(self):
        """What cron runs builds the site too, silently; with a faulty record it says what is wrong, and the site stays"""
        self.expect_run(self.cron_command())
        before = self.site()
        self.change()
        done = self.run_here(self.cron_command())
        self.assertIn("progress/2022-01.csv:3:5: error:", done.stdout)
        self.assertEqual(self.site(), before)

    def test_faulty(self):
        """With a faulty record the service's command ends with code 65, and the site of before stands"""
        self.expect_run(self.service_command() + " > /dev/null")
        before = self.site()
        self.change()
        self.assertEqual(self.run_here(self.service_command()).returncode, 65)
        self.assertEqual(self.site(), before)

    def test_back(self):
        """The documented way back gives the site of before, byte for byte"""
        self.expect_run(self.service_command() + " > /dev/null")
        self.git(self.progress / "records", "tag", "published-2022-11")
        before = self.site()
        self.change("A-2,0,", "A-2,0.0001,")
        self.expect_run(self.service_command() + " > /dev/null")
        self.assertNotEqual(self.site(), before)
        blocks = re.findall(r"```sh\n(.*?)```", OPERATING.read_text(encoding="utf-8"), re.DOTALL)
        way = [block for block in blocks if "worktree add" in block]
        self.assertEqual(len(way), 1)
        self.expect_run(f"({way[0]}) > /dev/null")
        self.assertEqual(self.site(), before)

    def test_units(self):
        """systemd finds no fault in the service and its timer"""
        if not shutil.which("systemd-analyze"):
            self.skipTest("systemd-analyze is not here")
        units = self.place / "units"
        units.mkdir()
        for unit in (SERVICE, TIMER):
            text = unit.read_text(encoding="utf-8").replace("/usr/local/bin/portal", str(self.programs / "portal"))
            (units / unit.name).write_text(text, encoding="utf-8")
        command = ["systemd-analyze", "verify", "--man=no", *map(str, sorted(units.iterdir()))]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        said = [line for line in done.stderr.splitlines() if "progress-portal" in line]
        self.assertEqual(said, [], done.stderr)
        calendar = re.search(r"^OnCalendar=(.+)$", TIMER.read_text(encoding="utf-8"), re.MULTILINE)[1]
        when = subprocess.run(["systemd-analyze", "calendar", calendar], capture_output=True, text=True, check=True)
        self.assertIn("-06 06:00:00", when.stdout)
