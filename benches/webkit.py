"""The page in the window's engine: WebKitGTK's MiniBrowser, by its own WebDriver, over the desk's commands on loopback. The shipped window refuses automation."""
import json, re, subprocess, time, urllib.request

DRIVER, BROWSER = "/usr/bin/WebKitWebDriver", "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser"
PORT = 45017


def http(method, address, body=None, headers=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(address, data=data, method=method, headers={"content-type": "application/json", **(headers or {})})
    with urllib.request.urlopen(request, timeout=120) as answer:
        return json.load(answer)


class Desk:
    """A running devhost over a vault folder."""

    def __init__(self, devhost, ui, folder):
        self.process = subprocess.Popen([devhost, "--vault", f"{folder}/vault", "--ui", ui], stdout=subprocess.PIPE, text=True)
        said = ""
        while not (re.search(r"listening on (\S+)", said) and re.search(r"token: (\S+)", said)):
            said += self.process.stdout.readline()
        self.address, self.token = re.search(r"listening on (\S+)", said)[1], re.search(r"token: (\S+)", said)[1]

    def call(self, command, arguments=None):
        return http("POST", f"{self.address}/call/{command}", arguments or {}, {"x-fieldseal-token": self.token})

    def close(self):
        self.process.terminate()


class Page:
    """The engine's browser at an address, 1280 by 760."""

    def __init__(self, address):
        self.driver = subprocess.Popen([DRIVER, f"--port={PORT}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(50):
            try:
                http("GET", f"http://127.0.0.1:{PORT}/status")
                break
            except OSError:
                time.sleep(0.1)
        options = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": {"binary": BROWSER, "args": ["--automation", "--private"]}}}}
        self.session = f"http://127.0.0.1:{PORT}/session/" + http("POST", f"http://127.0.0.1:{PORT}/session", options)["value"]["sessionId"]
        http("POST", f"{self.session}/timeouts", {"script": 100000})
        http("POST", f"{self.session}/window/rect", {"width": 1280, "height": 760, "x": 0, "y": 0})
        http("POST", f"{self.session}/url", {"url": address})
        time.sleep(4)

    def script(self, text, *arguments):
        """What an asynchronous script hands to its last argument."""
        return http("POST", f"{self.session}/execute/async", {"script": text, "args": list(arguments)})["value"]

    def close(self):
        try:
            http("DELETE", self.session)
        finally:
            self.driver.terminate()
