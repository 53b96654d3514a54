"""A disk that can lose its power or fail at any write: a FUSE file system that knows what was synced.

It speaks the kernel's own protocol (linux/fuse.h, version 7.31), so that nothing has to be installed. Every
file has two contents: what a program sees, and what would survive a power cut. `fsync` and `fdatasync` of a
file carry its writes over to the second; a name survives once its folder was synced, as POSIX has it.
"""

import ctypes
import errno
import os
import stat
import struct
import threading
from dataclasses import dataclass, field
from pathlib import Path

LOOKUP, FORGET, GETATTR, SETATTR, MKDIR, UNLINK, RMDIR, OPEN, READ, WRITE = 1, 2, 3, 4, 9, 10, 11, 14, 15, 16
STATFS, RELEASE, FSYNC, FLUSH, INIT, OPENDIR, READDIR, RELEASEDIR = 17, 18, 20, 25, 26, 27, 28, 29
FSYNCDIR, ACCESS, CREATE, INTERRUPT, DESTROY, BATCH_FORGET = 30, 34, 35, 36, 38, 42
BIG_WRITES = 1 << 5
SIZE_IS_SET = 1 << 3
FROM_THE_CACHE = 1 << 0
MOST = 128 * 1024
SECTOR = 512
MNT_DETACH = 2

_libc = ctypes.CDLL(None, use_errno=True)


def usable():
    """Why this machine cannot mount the disk, or nothing if it can."""
    try:
        os.close(os.open("/dev/fuse", os.O_RDWR))
    except OSError as error:
        return f"/dev/fuse cannot be opened ({error.strerror})"
    return None


@dataclass
class File:
    """A file: what is seen, what is safe, and the writes between the two in their order."""

    seen: bytearray = field(default_factory=bytearray)
    safe: bytearray = field(default_factory=bytearray)
    unsynced: list = field(default_factory=list)

    def do(self, change):
        """Makes a change that is not safe yet."""
        apply(self.seen, change)
        self.unsynced.append(change)

    def sync(self):
        """Makes everything safe."""
        for change in self.unsynced:
            apply(self.safe, change)
        self.unsynced.clear()


def apply(content, change):
    """Makes one change: bytes at a place, or a new length."""
    place, written = change
    if written is None:
        if place < len(content):
            del content[place:]
        else:
            content.extend(bytes(place - len(content)))
        return
    if place > len(content):
        content.extend(bytes(place - len(content)))
    content[place : place + len(written)] = written


@dataclass
class Directory:
    """A folder: names as they are seen, and as they would be after a power cut."""

    seen: dict = field(default_factory=dict)
    safe: dict = field(default_factory=dict)


@dataclass
class Fault:
    """What happens at the `at`-th write or sync after the disk was armed.

    `kind`: "kill" ends the program with that call not done, "cut" takes the power away; "sync" fails a sync
    with EIO, "write" a write with EIO, "full" a write with ENOSPC; "short" writes only a part of it. `times`
    says how many of those calls fail in a row.
    """

    kind: str
    at: int
    times: int = 1
    then: object = None

    def concerns(self, operation):
        """Whether the fault counts this operation."""
        if self.kind in ("kill", "cut"):
            return True
        return (operation == FSYNC) == (self.kind == "sync")


class Disk:
    """The file system, mounted on a folder. Call it as a context."""

    def __init__(self, mount, content, lies=False):
        """`content` is the folder whose files it begins with; with `lies` a sync does nothing."""
        self.mount, self.lies = Path(mount), lies
        self.nodes, self.numbers = {}, {}
        self.lock = threading.Lock()
        self.fault, self.count, self.dead, self.read_only = None, 0, False, False
        self.root = load(Path(content))
        self.nodes[1] = self.root

    def __enter__(self):
        self.device = os.open("/dev/fuse", os.O_RDWR)
        options = f"fd={self.device},rootmode=40000,user_id=0,group_id=0".encode()
        if _libc.mount(b"forgetful", os.fsencode(self.mount), b"fuse", 0, options) != 0:
            os.close(self.device)
            raise OSError(ctypes.get_errno(), "the disk cannot be mounted")
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_):
        _libc.umount2(os.fsencode(self.mount), MNT_DETACH)
        self.thread.join(10)
        os.close(self.device)

    # --- what a trial does with it -----------------------------------------------------------------

    def arm(self, fault):
        """Begins to count writes and syncs towards the fault."""
        with self.lock:
            self.fault, self.count = fault, 0

    def cut(self):
        """Takes the power away: from now on every call fails, and what was not synced is lost."""
        with self.lock:
            self.dead = True

    def left(self, how, random):
        """What stands on the disk now, as {path: bytes}.

        `how`: "all" after a kill; after a power cut "synced" (nothing else), "torn" (of what was not synced
        each sector by chance, as of a disk that reorders), "early" (the writes up to a moment by chance).
        """
        with self.lock:
            return dict(survivors(self.root, "", how, random))

    # --- the protocol ---------------------------------------------------------------------------------

    def _serve(self):
        while True:
            try:
                message = os.read(self.device, MOST + 4096)
            except OSError as error:
                if error.errno in (errno.EINTR, errno.EAGAIN, errno.ENOENT):
                    continue
                break
            if not message:
                break
            length, operation, unique, node, *_ = struct.unpack_from("<IIQQIIIHH", message)
            if operation in (FORGET, BATCH_FORGET, INTERRUPT):
                continue
            with self.lock:
                try:
                    answer, wrong = self._answer(operation, node, message[40:length]), 0
                except OSError as error:
                    answer, wrong = b"", error.errno
                except KeyError:
                    answer, wrong = b"", errno.ENOENT
            try:
                os.write(self.device, struct.pack("<IiQ", 16 + len(answer), -wrong, unique) + answer)
            except OSError as error:
                if error.errno != errno.ENOENT:
                    break
            if operation == DESTROY:
                break

    def _answer(self, operation, number, body):
        if self.dead:
            raise OSError(errno.EIO, "no power")
        node = self.nodes.get(number)
        if operation == INIT:
            major, minor = struct.unpack_from("<II", body)
            return struct.pack("<IIIIHHIIHHI28x", major, min(minor, 31), MOST, BIG_WRITES, 16, 12, MOST, 1, 0, 0, 0)
        if operation == LOOKUP:
            return self._entry(node.seen[text(body)])
        if operation == GETATTR:
            return struct.pack("<QII", 1, 0, 0) + self._attributes(number)
        if operation == SETATTR:
            valid, _, _, size = struct.unpack_from("<IIQQ", body)
            if valid & SIZE_IS_SET:
                self._writing(WRITE, node)
                node.do((size, None))
            return struct.pack("<QII", 1, 0, 0) + self._attributes(number)
        if operation in (OPEN, OPENDIR):
            return struct.pack("<QII", 0, 0, 0)
        if operation == READ:
            _, offset, size = struct.unpack_from("<QQI", body)
            return bytes(node.seen[offset : offset + size])
        if operation == WRITE:
            return self._write(node, body)
        if operation == FSYNC:
            if self._writing(FSYNC, node) == "sync":
                # As Linux has it: what the failed sync was to write counts as clean from now on.
                node.unsynced.clear()
                raise OSError(errno.EIO, "the sync failed")
            if not self.lies:
                node.sync()
            return b""
        if operation == FSYNCDIR:
            if not self.lies:
                node.safe = dict(node.seen)
            return b""
        if operation == CREATE:
            self._writing(WRITE, node)
            node.seen[text(body[16:])] = made = File()
            return self._entry(made) + struct.pack("<QII", 0, 0, 0)
        if operation == MKDIR:
            node.seen[text(body[8:])] = made = Directory()
            return self._entry(made)
        if operation in (UNLINK, RMDIR):
            del node.seen[text(body)]
            return b""
        if operation == READDIR:
            return self._names(node, body)
        if operation == STATFS:
            return struct.pack("<QQQQQIIII24x", 1 << 20, 1 << 19, 1 << 19, 1 << 20, 1 << 19, 4096, 255, 4096, 0)
        if operation in (RELEASE, RELEASEDIR, FLUSH, ACCESS, DESTROY):
            return b""
        raise OSError(errno.ENOSYS, "not known")

    def _write(self, node, body):
        _, offset, size, flags = struct.unpack_from("<QQII", body)
        written = body[40 : 40 + size]
        # The shared memory of the write-ahead log is a file that only the kernel's cache writes, whenever it
        # likes; nothing in it outlives a restart, so that it counts for nothing.
        if not flags & FROM_THE_CACHE:
            kind = self._writing(WRITE, node)
            if kind == "write":
                raise OSError(errno.EIO, "the write failed")
            if kind == "full":
                raise OSError(errno.ENOSPC, "the disk is full")
            if kind == "short" and size > 1:
                written = written[: size // 2]
        node.do((offset, written))
        return struct.pack("<II", len(written), 0)

    def _writing(self, operation, node):
        """Counts a write or a sync. Returns the kind of a fault that has to happen to it now."""
        if self.read_only:
            raise OSError(errno.EROFS, "read-only")
        if self.fault is None or not self.fault.concerns(operation):
            return None
        self.count += 1
        fault = self.fault
        if self.count < fault.at:
            return None
        if self.count == fault.at + fault.times - 1:
            self.fault = None
        if fault.kind in ("kill", "cut"):
            self.dead = fault.kind == "cut"
            fault.then()
            raise OSError(errno.EIO, "the end")
        return fault.kind

    def _number(self, node):
        if id(node) not in self.numbers:
            self.numbers[id(node)] = len(self.numbers) + 2
            self.nodes[self.numbers[id(node)]] = node
        return 1 if node is self.root else self.numbers[id(node)]

    def _entry(self, node):
        number = self._number(node)
        return struct.pack("<QQQQII", number, 0, 1, 1, 0, 0) + self._attributes(number)

    def _attributes(self, number):
        node = self.nodes[number]
        is_file = isinstance(node, File)
        size = len(node.seen) if is_file else 4096
        mode = stat.S_IFREG | 0o644 if is_file else stat.S_IFDIR | 0o755
        return struct.pack("<QQQQQQIIIIIIIIII", number, size, -(-size // 512), 0, 0, 0, 0, 0, 0, mode, 1, 0, 0, 0, 4096, 0)

    def _names(self, node, body):
        _, offset, size = struct.unpack_from("<QQI", body)
        answer = b""
        for place, (name, child) in enumerate(list(node.seen.items())):
            if place < offset:
                continue
            raw = os.fsencode(name)
            kind = stat.S_IFREG >> 12 if isinstance(child, File) else stat.S_IFDIR >> 12
            entry = struct.pack("<QQII", self._number(child), place + 1, len(raw), kind) + raw
            entry += bytes(-len(entry) % 8)
            if len(answer) + len(entry) > size:
                break
            answer += entry
        return answer


def text(raw):
    """A name as the kernel sends it."""
    return os.fsdecode(raw.split(b"\0", 1)[0])


def load(folder):
    """The files of a folder; all of them are safe."""
    directory = Directory()
    for path in folder.iterdir():
        if path.is_dir():
            directory.seen[path.name] = load(path)
        else:
            content = path.read_bytes()
            directory.seen[path.name] = File(bytearray(content), bytearray(content))
    directory.safe = dict(directory.seen)
    return directory


def survivors(directory, path, how, random):
    """Every file that is left, with its content."""
    for name, node in (directory.seen if how == "all" else directory.safe).items():
        if isinstance(node, Directory):
            yield from survivors(node, f"{path}{name}/", how, random)
        else:
            yield f"{path}{name}", bytes(node.seen) if how == "all" else after_cut(node, how, random)


def after_cut(file, how, random):
    """What is left of a file when the power goes."""
    content = bytearray(file.safe)
    changes = file.unsynced
    if how == "synced":
        changes = []
    elif how == "early":
        changes = changes[: random.randint(0, len(changes))]
    for place, written in changes:
        if how != "torn":
            apply(content, (place, written))
        elif written is None:
            if random.random() < 0.5:
                apply(content, (place, None))
        else:
            for start in range(0, len(written), SECTOR):
                if random.random() < 0.5:
                    apply(content, (place + start, written[start : start + SECTOR]))
    return bytes(content)


def write(files, folder):
    """Puts what was left into an ordinary folder, on which a hub can start."""
    for path, content in files.items():
        to = Path(folder) / path
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_bytes(content)
