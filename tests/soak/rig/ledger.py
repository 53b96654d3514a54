"""What was sent and what the hub acknowledged, as the clients alone know it, and whether the store agrees."""

import json
import secrets
import sqlite3
import threading
from collections import Counter
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from . import hub

try:
    from . import envelope
except ImportError:
    # Without the Python package `cryptography` every request of these clients is sealed by the hub.
    envelope = None

# How long a client waits for an answer. Longer than the hub waits for a busy database.
PATIENCE = 60


@dataclass
class Request:
    """One request for help, the same for every attempt to send it."""

    name: str
    key: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    receipt: str = field(default_factory=lambda: f"{secrets.token_hex(16)}.{secrets.token_hex(32)}")
    # The id and the envelope, if the request is sealed before it is sent.
    id: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    sealed: bytes = None

    def body(self):
        """The answers. The name comes back in the opened headline, and says which request it is."""
        return {
            "variant": "parent-or-carer",
            "safe_now": "yes",
            "help": ["mental-health"],
            "words": f"This is what {self.name} wrote.",
            "name": self.name,
            "children": [{"stage": "baby"}],
            "hub": "not-sure",
            "contact": ["call"],
            "phone": "01632 960 123",
            "say_who": "yes",
            "leave_message": "no",
            "agree": True,
        }

    def seal(self, keys):
        """Seals the request as a browser does."""
        body = self.body()
        headline = {key: body[key] for key in ("variant", "name", "help", "hub")}
        headline |= {"danger": False, "children": ["baby"], "care": {"contact": ["call"], "no_message": True}}
        referral = {"request": body, "phone_normalised": "+441632960123", "postcode_normalised": None}
        self.sealed = envelope.seal(keys, self.id, headline, referral)
        return self


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: dict
    body: bytes

    def json(self):
        """The body as JSON."""
        return json.loads(self.body)


class Client:
    """One connection to a hub. Every failure of the connection is an `OSError` or an `HTTPException`."""

    def __init__(self, port):
        self.connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)

    def ask(self, method, path, body=None, headers=None):
        """One request, one answer."""
        self.connection.request(method, path, body, headers or {})
        answer = self.connection.getresponse()
        return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())

    def post(self, request):
        """Sends a request for help."""
        if request.sealed:
            headers = {"Content-Type": "application/octet-stream", "Receipt": request.receipt}
            return self.ask("PUT", f"/api/requests/{request.id.hex()}", request.sealed, headers)
        headers = {"Content-Type": "application/json", "Idempotency-Key": request.key, "Receipt": request.receipt}
        return self.ask("POST", "/api/requests", json.dumps(request.body()), headers)

    def close(self):
        """Ends the connection."""
        self.connection.close()


class Ledger:
    """Kept by the clients: the store has no part in it. With the folder of the hub's keys, every second
    request is sealed before it is sent."""

    def __init__(self, keys=None):
        self.keys = keys if envelope else None
        self.lock = threading.Lock()
        self.sent = {}
        self.acknowledged = {}
        self.faults = []

    def new(self):
        """A request that nobody has sent yet."""
        with self.lock:
            number = len(self.sent)
            request = self.sent[f"request {number}"] = Request(f"request {number}")
        return request.seal(self.keys) if self.keys and number % 2 else request

    def send(self, client, request):
        """Sends a request and writes down what the hub says. Returns the status, or nothing if none came."""
        try:
            answer = client.post(request)
        except (OSError, HTTPException):
            client.close()
            return None
        if answer.status in (200, 201):
            self._acknowledge(request, answer)
        elif answer.status != 503 or not is_clear(answer):
            with self.lock:
                self.faults.append(f"{request.name}: {answer.status} {answer.body[:200]!r}")
        return answer.status

    def _acknowledge(self, request, answer):
        reference = answer.json()["reference"]
        with self.lock:
            first = self.acknowledged.setdefault(request.name, reference)
            if first != reference:
                self.faults.append(f"{request.name}: {first} at first, {reference} when it was sent again")

    def sealed(self):
        """How many of those that were acknowledged were sealed before they were sent."""
        return sum(bool(self.sent[name].sealed) for name in self.acknowledged)

    def open(self):
        """What was sent and not acknowledged."""
        with self.lock:
            return [request for name, request in self.sent.items() if name not in self.acknowledged]

    def settle(self, port):
        """Sends again whatever was not acknowledged, as a browser does, until it is; and some that were."""
        client = Client(port)
        known = [self.sent[name] for name in list(self.acknowledged)[-5:]]
        for request in [*self.open(), *known]:
            status = self.send(client, request)
            if status not in (200, 201):
                self.faults.append(f"{request.name}: {status} when it was sent again to a hub that is well")
        client.close()

    def check(self, data):
        """Everything in which the store of a hub that has ended disagrees with this ledger."""
        listed = hub.requests(data)
        times = Counter(line["headline"]["name"] for line in listed)
        references = {line["headline"]["name"]: line["reference"] for line in listed}
        wrong = list(self.faults)
        for name, reference in self.acknowledged.items():
            if times[name] == 0:
                wrong.append(f"{name} ({reference}) was acknowledged and is LOST")
            elif references[name] != reference:
                wrong.append(f"{name} was acknowledged as {reference} and is kept as {references[name]}")
        wrong += [f"{name} is kept {count} times" for name, count in times.items() if count > 1]
        wrong += [f"{name} is kept and nobody sent it" for name in times if name not in self.sent]
        wrong += integrity(data)
        return wrong

    def control(self, data):
        """Whether the check finds what it has to find: an entry for a request that was never sent."""
        wrong = Ledger()
        wrong.sent, wrong.acknowledged = dict(self.sent), dict(self.acknowledged)
        request = wrong.new()
        wrong.acknowledged[request.name] = "ABCD2345"
        return any("LOST" in line and line.startswith(request.name) for line in wrong.check(data))


def is_clear(answer):
    """Whether a refusal is a problem that says what to do."""
    return answer.headers.get("content-type") == "application/problem+json" and "again" in answer.json()["detail"]


def integrity(data):
    """What SQLite finds wrong with the database file."""
    database = sqlite3.connect(Path(data) / "hub.db")
    try:
        found = [row[0] for row in database.execute("PRAGMA integrity_check")]
        found += [f"a broken reference in {row[0]}" for row in database.execute("PRAGMA foreign_key_check")]
    except sqlite3.DatabaseError as error:
        return [f"the database cannot be read: {error}"]
    finally:
        database.close()
    return [line for line in found if line != "ok"]


class Load:
    """Clients that send new requests side by side until the hub is gone or `most` are sent."""

    def __init__(self, ledger, port, clients=4, most=1_000_000):
        self.ledger, self.port, self.left = ledger, port, most
        self.ended = threading.Event()
        self.threads = [threading.Thread(target=self._run, daemon=True) for _ in range(clients)]
        for thread in self.threads:
            thread.start()

    def _run(self):
        client = Client(self.port)
        while not self.ended.is_set():
            with self.ledger.lock:
                if self.left == 0:
                    break
                self.left -= 1
            if self.ledger.send(client, self.ledger.new()) is None:
                break
        client.close()

    def end(self):
        """Waits for every client; those that still send stop after the answer that they wait for."""
        self.ended.set()
        self.wait()

    def wait(self):
        """Waits until every client has stopped by itself."""
        for thread in self.threads:
            thread.join()
