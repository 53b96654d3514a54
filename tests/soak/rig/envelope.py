"""A request sealed as a browser seals it, by other code than the hub's: HPKE (RFC 9180) in base mode with
X25519, HKDF-SHA256 and ChaCha20-Poly1305. The bytes are those that crates/hub-seal/src/envelope.rs describes.
"""

import base64
import hashlib
import hmac
import json
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

VERSION = SUITE = 1
HEADLINE, BODY = 1024, 16 * 1024
INFO = b"fh/referral/v1"
KEM_ID = b"KEM\x00\x20"
HPKE_ID = b"HPKE\x00\x20\x00\x01\x00\x03"
NO_NONCE = bytes(12)


def seal(keys, request, headline, body):
    """An envelope for the request with this id, to the newest keys in the folder `keys`."""
    team, recovery = (public(keys, role) for role in ("team", "recovery"))
    envelope = bytes([VERSION, SUITE]) + base64.b64decode(team["hub"]) + team["epoch"].to_bytes(4, "big") + request
    data_key = secrets.token_bytes(32)
    for recipient in (team, recovery):
        key = base64.b64decode(recipient["public_key"])
        encapsulated, cipher, nonce = sender(key)
        envelope += hashlib.sha256(key).digest()[:8] + encapsulated
        envelope += cipher.encrypt(nonce, data_key, envelope)
    for part, size, purpose in ((headline, HEADLINE, b"headline"), (body, BODY, b"body")):
        plain = json.dumps(part).encode()
        padded = (len(plain).to_bytes(2, "big") + plain).ljust(size, b"\0")
        key = expand(extract(b"", data_key), purpose, 32)
        envelope += ChaCha20Poly1305(key).encrypt(NO_NONCE, padded, envelope)
    return envelope


def public(keys, role):
    """The newest public file of a role."""
    return json.loads(max(Path(keys).glob(f"{role}-*.pub.json")).read_text())


def sender(recipient):
    """SetupBaseS: the encapsulated key, and what seals the first message."""
    own = X25519PrivateKey.generate()
    encapsulated = own.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    shared = own.exchange(X25519PublicKey.from_public_bytes(recipient))
    secret = labeled_extract(KEM_ID, b"", b"eae_prk", shared)
    secret = labeled_expand(KEM_ID, secret, b"shared_secret", encapsulated + recipient, 32)
    context = b"\x00" + labeled_extract(HPKE_ID, b"", b"psk_id_hash", b"") + labeled_extract(HPKE_ID, b"", b"info_hash", INFO)
    secret = labeled_extract(HPKE_ID, secret, b"secret", b"")
    key = labeled_expand(HPKE_ID, secret, b"key", context, 32)
    return encapsulated, ChaCha20Poly1305(key), labeled_expand(HPKE_ID, secret, b"base_nonce", context, 12)


def labeled_extract(suite, salt, label, material):
    """LabeledExtract of RFC 9180, section 4."""
    return extract(salt, b"HPKE-v1" + suite + label + material)


def labeled_expand(suite, key, label, info, length):
    """LabeledExpand of RFC 9180, section 4."""
    return expand(key, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info, length)


def extract(salt, material):
    """HKDF-Extract with SHA-256."""
    return hmac.digest(salt or bytes(32), material, "sha256")


def expand(key, info, length):
    """HKDF-Expand with SHA-256, for no more than one block."""
    return hmac.digest(key, info + b"\x01", "sha256")[:length]
