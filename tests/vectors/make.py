#!/usr/bin/env python3
"""Writes the test vectors of the protocol, from docs/protocol.md and nothing of ours.

It shares no line with the Rust crates: bytes are put together by hand, HKDF and HPKE are written
out from RFC 5869 and RFC 9180, ciphers and signatures come from `cryptography` and PyNaCl. The
crates' tests then have to reproduce or open every byte of the files written here.

    python3 -m venv /tmp/vectors && /tmp/vectors/bin/pip install cryptography pynacl cbor2
    /tmp/vectors/bin/python tests/vectors/make.py            # writes tests/vectors/*.json
    /tmp/vectors/bin/python tests/vectors/make.py --check    # says whether they are the same

All inputs are fixed, so the files change only when the protocol does. No secret in them is used
anywhere else.
"""

import base64
import hashlib
import hmac
import json
import pathlib
import sys
import zlib

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as xchacha

HERE = pathlib.Path(__file__).parent
ZERO32 = bytes(32)


# ---- small tools -------------------------------------------------------------------------------


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def u32(value):
    return value.to_bytes(4, "big")


def u64(value):
    return value.to_bytes(8, "big")


def mac(key, *parts):
    return hmac.new(key, b"".join(parts), hashlib.sha256).digest()


def hkdf_extract(salt, ikm):
    return mac(salt or ZERO32, ikm)


def hkdf_expand(prk, info, length):
    out, block, count = b"", b"", 0
    while len(out) < length:
        count += 1
        block = mac(prk, block, info, bytes([count]))
        out += block
    return out[:length]


def hkdf(ikm, salt=b"", info=b"", length=32):
    return hkdf_expand(hkdf_extract(salt, ikm), info, length)


def cbor(value):
    return cbor2.dumps(value)


def b64(data):
    return base64.b64encode(data).decode()


class Device:
    """A device from its two secrets."""

    def __init__(self, ed_seed, x_secret):
        self.ed_seed, self.x_secret = ed_seed, x_secret
        self._ed = Ed25519PrivateKey.from_private_bytes(ed_seed)
        self._x = X25519PrivateKey.from_private_bytes(x_secret)
        self.ed = self._ed.public_key().public_bytes_raw()
        self.x = self._x.public_key().public_bytes_raw()
        self.id = sha(b"ow1/device", self.ed, self.x)[:16]
        self.keys = [self.ed, self.x]

    def sign(self, *parts):
        return self._ed.sign(b"".join(parts))


# ---- HPKE, base mode, one shot (RFC 9180) --------------------------------------------------------

KEM_ID, KDF_ID, AEAD_ID = 0x0020, 0x0001, 0x0003
KEM_SUITE = b"KEM" + KEM_ID.to_bytes(2, "big")
HPKE_SUITE = b"HPKE" + b"".join(i.to_bytes(2, "big") for i in (KEM_ID, KDF_ID, AEAD_ID))


def labeled_extract(suite, salt, label, ikm):
    return hkdf_extract(salt, b"HPKE-v1" + suite + label + ikm)


def labeled_expand(suite, prk, label, info, length):
    return hkdf_expand(prk, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info, length)


def hpke_derive_private(ikm):
    prk = labeled_extract(KEM_SUITE, b"", b"dkp_prk", ikm)
    return labeled_expand(KEM_SUITE, prk, b"sk", b"", 32)


def hpke_seal(recipient_x, info, aad, text, ikm_e):
    ephemeral = X25519PrivateKey.from_private_bytes(hpke_derive_private(ikm_e))
    enc = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(recipient_x))
    prk = labeled_extract(KEM_SUITE, b"", b"eae_prk", shared)
    secret = labeled_expand(KEM_SUITE, prk, b"shared_secret", enc + recipient_x, 32)
    psk_hash = labeled_extract(HPKE_SUITE, b"", b"psk_id_hash", b"")
    info_hash = labeled_extract(HPKE_SUITE, b"", b"info_hash", info)
    context = b"\x00" + psk_hash + info_hash
    schedule = labeled_extract(HPKE_SUITE, secret, b"secret", b"")
    key = labeled_expand(HPKE_SUITE, schedule, b"key", context, 32)
    nonce = labeled_expand(HPKE_SUITE, schedule, b"base_nonce", context, 12)
    return enc + ChaCha20Poly1305(key).encrypt(nonce, text, aad)


def check_hpke():
    """RFC 9180, A.2.1, sequence number 0: the tool is right before it makes anything."""
    recipient = X25519PrivateKey.from_private_bytes(
        bytes.fromhex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")
    )
    sealed = hpke_seal(
        recipient.public_key().public_bytes_raw(),
        bytes.fromhex("4f6465206f6e2061204772656369616e2055726e"),
        b"Count-0",
        b"Beauty is truth, truth beauty",
        bytes.fromhex("909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b"),
    )
    assert sealed.hex() == (
        "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"
        "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db"
        "21993c62ce81883d2dd1b51a28"
    )


# ---- names and keys ------------------------------------------------------------------------------

SARA = Device(bytes(range(32)), bytes(range(32, 64)))
TARIQ = Device(bytes(range(64, 96)), bytes(range(96, 128)))
SPACE_SALT = bytes(range(0xA0, 0xB0))
SPACE = sha(b"ow1/space", SARA.id, SPACE_SALT)[:16]
ENTRY_SALT = bytes(range(0xB0, 0xC0))
ENTRY = sha(b"ow1/entry", SARA.id, ENTRY_SALT)[:16]
EPOCH_KEY = bytes(range(0xC0, 0xE0))


def device_json(device):
    return {
        "ed_seed": device.ed_seed,
        "x_secret": device.x_secret,
        "ed": device.ed,
        "x": device.x,
        "id": device.id,
    }


def names():
    date = "2026-11-22"
    return {
        "devices": [device_json(SARA), device_json(TARIQ)],
        "space": {"founder": SARA.id, "salt": SPACE_SALT, "id": SPACE},
        "entry": {"device": SARA.id, "salt": ENTRY_SALT, "id": ENTRY},
        "occurrence": {
            "series": ENTRY,
            "local_date": date,
            "id": sha(b"ow1/occurrence", ENTRY, date.encode())[:16],
        },
    }


def chunk_key(space, epoch, key):
    return hkdf(key, salt=space, info=b"ow1/chunk" + u32(epoch))


def epoch_commitment(space, epoch, key):
    return hkdf(key, info=b"ow1/commit" + space + u32(epoch))


def epochs():
    return {
        "cases": [
            {
                "space": SPACE,
                "epoch": epoch,
                "key": EPOCH_KEY,
                "chunk_key": chunk_key(SPACE, epoch, EPOCH_KEY),
                "commitment": epoch_commitment(SPACE, epoch, EPOCH_KEY),
            }
            for epoch in (1, 2, 0xFFFFFFFF)
        ]
    }


# ---- chunks --------------------------------------------------------------------------------------


def padded(length):
    """Padme, at least 256."""
    if length <= 256:
        return 256
    e = length.bit_length() - 1
    s = e.bit_length()
    mask = (1 << (e - s)) - 1
    return (length + mask) & ~mask


def make_chunk(author, kind, epoch, dev_seq, prev, control, nonce, body, deflate):
    stored = body
    if deflate:
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        stored = packer.compress(body) + packer.flush()
    plain = u32(len(stored)) + stored
    plain += bytes(padded(len(plain)) - len(plain))
    aad = bytes([1, kind, 1, 1 if deflate else 0])
    aad += SPACE + author.id + u32(epoch) + u64(dev_seq) + prev + control
    assert len(aad) == 112
    key = chunk_key(SPACE, epoch, EPOCH_KEY)
    sealed = xchacha(plain, aad, nonce, key)
    signed = aad + nonce + u32(len(sealed)) + sealed
    chunk_id = sha(signed)
    return {
        "author": device_json(author),
        "kind": kind,
        "deflate": deflate,
        "space": SPACE,
        "epoch": epoch,
        "epoch_key": EPOCH_KEY,
        "dev_seq": dev_seq,
        "prev": prev,
        "control": control,
        "nonce": nonce,
        "body": body,
        "id": chunk_id,
        "bytes": signed + author.sign(b"ow1/chunk", chunk_id),
    }


def chunks():
    control = sha(b"some membership entry")
    seen = [TARIQ.id, 7, sha(b"a chunk of Tariq")[:8]]
    small = cbor([[seen], [[ENTRY, [b"a change", b"another"]]]])
    first = make_chunk(SARA, 1, 1, 1, ZERO32, control, bytes(range(24)), small, False)
    long = cbor([[], [[ENTRY, [b"the same words " * 60]]]])
    second = make_chunk(SARA, 1, 1, 2, first["id"], control, bytes(range(24, 48)), long, True)
    base = [[SARA.id, 2, second["id"]], [TARIQ.id, 0, ZERO32]]
    piece_body = cbor([[[ENTRY, 0, 12, b"a saved text"]]])
    piece = make_chunk(SARA, 3, 1, 0, ZERO32, control, bytes(range(48, 72)), piece_body, False)
    head = sha(b"a change's hash")
    entry_digest = sha(b"ow1/bucket", ENTRY, u32(1), head)
    table = cbor([base, control, 0, [[[piece["id"]], entry_digest]], []])
    manifest = make_chunk(
        SARA, 2, 1, 3, second["id"], control, bytes(range(72, 96)), table, False
    )
    paddings = [[n, padded(n)] for n in (0, 1, 256, 257, 300, 1000, 1024, 1025, 65537, 192 * 1024)]
    return {"chunks": [first, second, piece, manifest], "padded": paddings}


# ---- membership ----------------------------------------------------------------------------------

CIRCLE, MEMBER = 1, 1


def wrap(recipient, epoch, prev, ikm_e):
    info = b"ow1/wrap" + SPACE + recipient.id + prev
    return [recipient.id, epoch, hpke_seal(recipient.x, info, b"", EPOCH_KEY, ikm_e)]


def signed_entry(n, prev, act, author):
    data = cbor([n, prev, act, author.id])
    entry_hash = sha(b"ow1/entry-bytes", data)
    return {"hash": entry_hash, "bytes": data, "signature": author.sign(b"ow1/control", entry_hash)}


def invite_key(secret, space, invite):
    return Ed25519PrivateKey.from_private_bytes(hkdf(secret, info=b"ow1/invite" + space + invite))


INVITE = bytes(range(0x10, 0x20))
SECRET = bytes(range(0x20, 0x30))
OWNER_NONCE = bytes(range(0x30, 0x50))
JOINER_NONCE = bytes(range(0x50, 0x70))


def membership():
    first_ikm, second_ikm = bytes([0x51]) * 32, bytes([0x52]) * 32
    commitment = epoch_commitment(SPACE, 1, EPOCH_KEY)
    rekey = [1, commitment, [wrap(SARA, 1, ZERO32, first_ikm)]]
    create = signed_entry(1, ZERO32, [0, [CIRCLE, SPACE_SALT, SARA.keys, rekey]], SARA)
    public = invite_key(SECRET, SPACE, INVITE).public_key().public_bytes_raw()
    invite = signed_entry(2, create["hash"], [1, [INVITE, public, MEMBER]], SARA)
    wraps = [wrap(TARIQ, 1, invite["hash"], second_ikm)]
    add = signed_entry(3, invite["hash"], [3, [TARIQ.keys, MEMBER, INVITE, wraps]], SARA)
    return {
        "space": SPACE,
        "salt": SPACE_SALT,
        "founder": device_json(SARA),
        "joiner": device_json(TARIQ),
        "epoch_key": EPOCH_KEY,
        "commitment": commitment,
        "invite": INVITE,
        "invite_public": public,
        "wrap_ikm": [first_ikm, second_ikm],
        "log": [create, invite, add],
    }


# ---- joining -------------------------------------------------------------------------------------


def invitation():
    key = invite_key(SECRET, SPACE, INVITE)
    commit = sha(b"ow1/invite-commit", SPACE, INVITE, SARA.ed, SARA.x, OWNER_NONCE)
    content = b"\x01" + SPACE + INVITE + SECRET + SARA.id + commit
    content += sha(b"ow1/invite-text", content)[:4]

    asked = cbor([SPACE, INVITE, TARIQ.keys, JOINER_NONCE])
    request_id = sha(b"ow1/join", asked)
    request = [
        asked,
        key.sign(b"ow1/join-invite" + request_id),
        TARIQ.sign(b"ow1/join-device", request_id),
    ]
    said = cbor([request_id, SARA.keys, OWNER_NONCE])
    answer = [said, SARA.sign(b"ow1/join-answer", sha(b"ow1/answer", said))]
    shown = cbor([SPACE, INVITE, SARA.id, commit])
    card = [shown, key.sign(b"ow1/invite-card" + sha(b"ow1/card", shown))]

    transcript = [SPACE, INVITE, TARIQ.ed, TARIQ.x, SARA.ed, SARA.x, JOINER_NONCE, OWNER_NONCE]
    number = int.from_bytes(sha(b"ow1/digits", *transcript)[:8], "big") % 1_000_000
    return {
        "owner": device_json(SARA),
        "joiner": device_json(TARIQ),
        "space": SPACE,
        "invite": INVITE,
        "secret": SECRET,
        "owner_nonce": OWNER_NONCE,
        "joiner_nonce": JOINER_NONCE,
        "public_key": key.public_key().public_bytes_raw(),
        "commitment": commit,
        "text": "OW1:" + crockford(symbols(content)),
        "request": cbor(request),
        "request_id": request_id,
        "answer": cbor(answer),
        "card": cbor(card),
        "digits": f"{number:06}",
    }


# ---- codes ---------------------------------------------------------------------------------------

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def symbols(data):
    """Five bits each, left-aligned."""
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    return [int(bits[at : at + 5], 2) for at in range(0, len(bits), 5)]


def crockford(values):
    return "".join(ALPHABET[value] for value in values)


def grouped(values):
    text = crockford(values)
    return "-".join(text[at : at + 4] for at in range(0, len(text), 4))


def check_one(values):
    """Horner over GF(32) at x, x^5 = x^3 + 1, from 1."""

    def times_x(value):
        value <<= 1
        return value ^ 0b101001 if value & 32 else value

    total = 1
    for value in values:
        total = times_x(total) ^ value
    return times_x(total)


def check_six(values):
    """bech32m (BIP 350) without its prefix."""
    generator = [0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3]
    total = 1
    for value in values + [0] * 6:
        top = total >> 25
        total = (total & 0x1FFFFFF) << 5 ^ value
        for bit in range(5):
            total ^= generator[bit] if (top >> bit) & 1 else 0
    total ^= 0x2BC830A3
    return [(total >> 5 * (5 - at)) & 31 for at in range(6)]


def codes():
    account, typed, paper = bytes(range(1, 17)), bytes(range(0x61, 0x6B)), bytes(range(0x81, 0x91))
    account_values = symbols(account)
    typed_values = symbols(typed)[:15]
    typed_values.append(check_one(typed_values))
    paper_values = symbols(paper)
    stretched = Argon2id(
        salt=b"ow1/invite-code", length=32, iterations=3, lanes=1, memory_cost=32 * 1024
    ).derive(crockford(typed_values).encode())
    return {
        "account": {
            "random": account,
            "text": grouped(account_values + [check_one(account_values)]),
            "hash": sha(b"ow1/account-code", account),
        },
        "invitation": {
            "random": typed,
            "text": grouped(typed_values),
            "invite": stretched[:16],
            "secret": stretched[16:],
        },
        "recovery": {
            "random": paper,
            "text": grouped(paper_values + check_six(paper_values)),
            "ed_seed": hkdf(paper, info=b"ow1/recovery/ed"),
            "x_secret": hkdf(paper, info=b"ow1/recovery/x"),
            "space": SPACE,
            "vouch": sha(b"ow1/sheet", hkdf(paper, info=b"ow1/recovery/vouch"), SPACE),
        },
    }


# ---- case spaces ---------------------------------------------------------------------------------

PROGRAMME = Device(bytes(range(0x90, 0xB0)), bytes(32))  # only its Ed25519 half is used
CASE_TOKEN = bytes(range(0x70, 0x80))
OFFICE = "https://office.example:8443"


def case():
    content = b"\x02" + CASE_TOKEN + PROGRAMME.ed + OFFICE.encode()
    content += sha(b"ow1/case-offer", content)[:4]
    granted = cbor([SPACE, TARIQ.keys, "Lien Verhaegen", "CURANT Antwerpen \u2013 \u0623"])
    signed = [granted, PROGRAMME.sign(b"ow1/case-grant", sha(b"ow1/grant", granted))]
    return {
        "programme": {"ed_seed": PROGRAMME.ed_seed, "ed": PROGRAMME.ed},
        "token": CASE_TOKEN,
        "office": OFFICE,
        "text": "OW1:" + crockford(symbols(content)),
        "question": cbor([CASE_TOKEN, SPACE]),
        "space": SPACE,
        "device": device_json(TARIQ),
        "caseworker": "Lien Verhaegen",
        "programme_name": "CURANT Antwerpen \u2013 \u0623",
        "grant": granted,
        "signed_grant": cbor(signed),
    }


# ---- catalogue -----------------------------------------------------------------------------------


def catalogue():
    # Stored, not compressed: every deflater writes these bytes alike.
    plain = b"a pack would stand here"
    size = len(plain).to_bytes(2, "little")
    content = b"\x01" + size + bytes(255 - byte for byte in size) + plain
    bundle = cbor(["antwerp-curant", 3, 1_830_000_000_000, content])
    signed = [bundle, PROGRAMME.sign(b"ow1/pack", sha(b"ow1/bundle", bundle))]
    key = b"\x04" + PROGRAMME.ed
    key += sha(b"ow1/programme", key)[:4]
    return {
        "programme": {"ed_seed": PROGRAMME.ed_seed, "ed": PROGRAMME.ed},
        "key_text": "OW1:" + crockford(symbols(key)),
        "id": "antwerp-curant",
        "version": 3,
        "not_after": 1_830_000_000_000,
        "plain": plain,
        "content": content,
        "bundle": bundle,
        "signed_bundle": cbor(signed),
    }


# ---- letters -------------------------------------------------------------------------------------

BLOB_TEXT = 64 * 1024


def blob(content, salt, key, nonces, looks):
    plain = u32(len(content)) + content
    plain += bytes(padded(len(plain)) - len(plain))
    texts = [plain[at : at + BLOB_TEXT] for at in range(0, len(plain), BLOB_TEXT)]
    assert len(texts) == len(nonces)
    parts = []
    for part, (text, nonce) in enumerate(zip(texts, nonces)):
        aad = b"\x01\x01" + part.to_bytes(2, "big") + len(texts).to_bytes(2, "big")
        aad += SPACE + SARA.id + salt + ENTRY
        assert len(aad) == 70
        sealed = xchacha(text, aad, nonce, key)
        signed = aad + nonce + u32(len(sealed)) + sealed
        parts.append(signed + SARA.sign(b"ow1/blob-part", sha(signed)))
    media, width, height = looks
    inside = salt + key + u32(len(content)) + sha(content)
    inside += bytes([media]) + width.to_bytes(2, "big") + height.to_bytes(2, "big")
    return inside, {
        "length": len(content),
        "content_sha256": sha(content),
        "salt": salt,
        "key": key,
        "nonces": nonces,
        "id": sha(b"ow1/blob", SPACE, ENTRY, SARA.id, salt)[:16],
        "parts_sha256": [sha(part) for part in parts],
        "last_part": parts[-1],
    }


def letters():
    # A document of two parts, and a picture of one.
    document = b"%PDF-1.7\n" + bytes(n % 251 for n in range(65_591))
    picture = b"\x89PNG\r\n\x1a\n" + u32(13) + b"IHDR" + u32(3) + u32(2) + b"\x08\x02\0\0\0crc."
    picture += u32(2) + b"IDAT..crc." + u32(0) + b"IENDcrc."
    full, full_json = blob(
        document,
        bytes(range(0x10, 0x20)),
        bytes(range(0x20, 0x40)),
        [bytes(range(0x40, 0x58)), bytes(range(0x58, 0x70))],
        (4, 0, 0),
    )
    thumb, thumb_json = blob(
        picture,
        bytes(range(0x70, 0x80)),
        bytes(range(0x80, 0xA0)),
        [bytes(range(0xA0, 0xB8))],
        (2, 3, 2),
    )
    return {
        "author": device_json(SARA),
        "space": SPACE,
        "entry": ENTRY,
        "document_head": document[:9],
        "full": full_json,
        "picture": picture,
        "thumb": thumb_json,
        "field": b"\x01" + SPACE + SARA.id + full + thumb,
    }


# ---- HTTP ----------------------------------------------------------------------------------------


def http():
    secret, now_ms, client = bytes([0x77]) * 32, 1_795_000_000_000, bytes(range(0xF0, 0x100))
    bucket = u64(now_ms // 600_000)
    token = bucket + mac(secret, b"ow1/token", bucket)[:16]
    body = cbor({0: []})
    digest = f"sha-256=:{b64(sha(body))}:"
    params = '("@method" "@authority" "@path" "content-digest")'
    params += f';keyid="{SARA.id.hex()}";nonce="{b64(token + client)}";tag="ow1"'
    base = (
        '"@method": POST\n'
        '"@authority": relay.example:8443\n'
        '"@path": /v1/sync\n'
        f'"content-digest": {digest}\n'
        f'"@signature-params": {params}'
    )
    return {
        "device": device_json(SARA),
        "method": "POST",
        "authority": "Relay.example:8443",
        "path": "/v1/sync",
        "body": body,
        "token_secret": secret,
        "now_ms": now_ms,
        "token": token,
        "client": client,
        "base": base,
        "content_digest": digest,
        "signature_input": f"ow1={params}",
        "signature": f"ow1=:{b64(SARA.sign(base.encode()))}:",
    }


# ---- messages: one of each kind, whatever it says --------------------------------------------------


def every_act():
    """One of each act in clear; what is sealed in them is not meant to open."""
    tip_of = lambda device, n: [device.id, n, sha(device.id, u64(n)) if n else ZERO32]
    sealed = bytes(range(80))
    rekey = [2, sha(b"a commitment"), [[SARA.id, 2, sealed]]]
    wraps = [[TARIQ.id, 1, sealed]]
    return [
        [0, [CIRCLE, SPACE_SALT, SARA.keys, [1, sha(b"first"), [[SARA.id, 1, sealed]]]]],
        [1, [INVITE, sha(b"a public key"), MEMBER]],
        [1, [INVITE, sha(b"a public key")]],
        [2, [INVITE]],
        [3, [TARIQ.keys, MEMBER, None, wraps]],
        [4, [TARIQ.keys, INVITE, wraps]],
        [5, [TARIQ.id, TARIQ.keys, [tip_of(TARIQ, 4)], rekey, wraps, [SARA.id, sealed[:64]]]],
        [5, [TARIQ.id, TARIQ.keys, [tip_of(TARIQ, 0)], rekey, wraps]],
        [6, [[tip_of(TARIQ, 4)], rekey]],
        [7, [[tip_of(SARA, 9)]]],
        [8, [rekey]],
        [9, [sha(b"m"), SARA.id, sha(b"c"), [sha(b"p"), sha(b"q")], [tip_of(SARA, 9)]]],
        [10, [ENTRY, [SARA.id, ENTRY_SALT], [sha(b"a head")]]],
        [10, [ENTRY, None, []]],
        [11, [TARIQ.id]],
        [12, [TARIQ.keys, sha(b"vouch"), [tip_of(SARA, 0)], rekey, wraps]],
        [12, [TARIQ.keys, None, [], rekey, wraps]],
        [13, [TARIQ.keys, [tip_of(SARA, 0)], rekey, wraps]],
    ]


OUTCOMES = [[n, []] for n in range(14)]
OUTCOMES[7] = [7, [41]]
OUTCOMES[11] = [11, [sha(b"stored")]]
OUTCOMES[12] = [12, [60_000]]


def messages():
    log = membership()["log"]
    entry = [log[2]["bytes"], log[2]["signature"]]
    chunk, piece = chunks()["chunks"][0]["bytes"], chunks()["chunks"][2]["bytes"]
    life, head = bytes([0x1F]) * 16, log[2]["hash"]
    pull = {0: SPACE, 1: life, 2: 17, 3: 3, 4: head, 5: [], 6: [], 7: [], 8: False}
    pull |= {9: [], 10: [], 11: []}
    full = pull | {0: SPACE, 5: [entry], 6: [chunk], 7: [piece], 8: True}
    full |= {9: [[SARA.id, 1, sha(chunk)]], 10: [sha(piece)], 11: [[TARIQ.id, 7]]}
    nothing = {0: SPACE, 1: OUTCOMES[0], 2: life, 3: 3, 4: head, 5: 3, 6: [], 7: [], 8: 18, 9: False}
    nothing |= {10: [], 11: [], 12: [], 13: [], 14: []}
    much = nothing | {1: OUTCOMES[8], 5: 2, 6: [entry], 7: [[18, chunk]], 9: True, 10: OUTCOMES}
    much |= {11: OUTCOMES[:1], 12: OUTCOMES[1:2], 13: [[SARA.id, 1, sha(chunk)]], 14: [piece]}
    token = bytes(range(24))
    act = every_act()[9]
    return {
        "sync-request": cbor({0: [pull]}),
        "sync-request-full": cbor({0: [pull, full], 1: 1 << 20}),
        "sync-answer": cbor({0: 1_795_000_000_000, 1: token, 2: [nothing | {10: OUTCOMES[:1]}]}),
        "sync-answer-full": cbor({0: 1_795_000_000_000, 1: token, 2: [nothing, much]}),
        "control-entry": cbor([4, head, act, SARA.id]),
        "signed-entry": cbor(entry),
        "acts": [cbor([n + 1, head, act, SARA.id]) for n, act in enumerate(every_act())],
        "outcomes": [cbor(outcome) for outcome in OUTCOMES],
    }


# ---- files ---------------------------------------------------------------------------------------


def hexed(value):
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return {key: hexed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [hexed(inner) for inner in value]
    return value


def main():
    check_hpke()
    makers = {
        "names": names,
        "epochs": epochs,
        "chunks": chunks,
        "membership": membership,
        "invitation": invitation,
        "codes": codes,
        "case": case,
        "catalogue": catalogue,
        "letters": letters,
        "http": http,
        "messages": messages,
    }
    differing = []
    for name, maker in makers.items():
        path = HERE / f"{name}.json"
        text = json.dumps(hexed(maker()), indent=1) + "\n"
        if "--check" in sys.argv:
            if not path.exists() or path.read_text() != text:
                differing.append(path.name)
        else:
            path.write_text(text)
    if differing:
        sys.exit("not as committed: " + ", ".join(differing))


if __name__ == "__main__":
    main()
