-- What a relay keeps. space_id leads every key of a space, so that tables can be split by it.
-- Bytes stand apart from rows: pruning deletes bytes and keeps rows.

CREATE TABLE life (
    one         INTEGER PRIMARY KEY CHECK (one = 1),
    incarnation BLOB    NOT NULL,
    commits     INTEGER NOT NULL
);

CREATE TABLE spaces (
    space_id BLOB    NOT NULL PRIMARY KEY,
    log_n    INTEGER NOT NULL DEFAULT 0,
    log_head BLOB    NOT NULL DEFAULT x'0000000000000000000000000000000000000000000000000000000000000000',
    head_seq INTEGER NOT NULL DEFAULT 0,
    settled  INTEGER NOT NULL DEFAULT 0,
    founder  BLOB
) WITHOUT ROWID;
CREATE INDEX spaces_by_founder ON spaces (founder);

CREATE TABLE entries (
    space_id  BLOB    NOT NULL,
    n         INTEGER NOT NULL,
    bytes     BLOB    NOT NULL,
    signature BLOB    NOT NULL,
    PRIMARY KEY (space_id, n)
);

CREATE TABLE members (
    space_id  BLOB    NOT NULL,
    device_id BLOB    NOT NULL,
    ed        BLOB    NOT NULL,
    present   INTEGER NOT NULL,
    PRIMARY KEY (space_id, device_id)
) WITHOUT ROWID;
CREATE INDEX members_by_device ON members (device_id);

CREATE TABLE chunks (
    space_id  BLOB    NOT NULL,
    device_id BLOB    NOT NULL,
    dev_seq   INTEGER NOT NULL,
    chunk_id  BLOB    NOT NULL,
    seq       INTEGER NOT NULL,
    len       INTEGER NOT NULL,
    stored_ms INTEGER NOT NULL,
    pruned    INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (space_id, device_id, dev_seq)
) WITHOUT ROWID;
CREATE UNIQUE INDEX chunks_by_seq ON chunks (space_id, seq);
CREATE UNIQUE INDEX chunks_by_id ON chunks (space_id, chunk_id);

CREATE TABLE pieces (
    space_id BLOB    NOT NULL,
    chunk_id BLOB    NOT NULL,
    came_ms  INTEGER NOT NULL,
    PRIMARY KEY (space_id, chunk_id)
) WITHOUT ROWID;

CREATE TABLE sealed (
    space_id BLOB NOT NULL,
    chunk_id BLOB NOT NULL,
    bytes    BLOB NOT NULL,
    PRIMARY KEY (space_id, chunk_id)
);

CREATE TABLE holds (
    space_id  BLOB    NOT NULL,
    device_id BLOB    NOT NULL,
    by_device BLOB    NOT NULL,
    until_ms  INTEGER NOT NULL,
    PRIMARY KEY (space_id, device_id)
) WITHOUT ROWID;

-- Accounts: who may use this server at all. The name is what the office calls a person; nothing
-- else about them is here.
CREATE TABLE accounts (
    account_id BLOB NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    role       TEXT NOT NULL,
    made_ms    INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE codes (
    hash       BLOB    NOT NULL PRIMARY KEY,
    account_id BLOB    NOT NULL,
    expires_ms INTEGER NOT NULL,
    used_by    BLOB
) WITHOUT ROWID;

CREATE TABLE devices (
    device_id  BLOB    NOT NULL PRIMARY KEY,
    account_id BLOB    NOT NULL,
    ed         BLOB    NOT NULL,
    x          BLOB    NOT NULL,
    since_ms   INTEGER NOT NULL
) WITHOUT ROWID;

-- Sealed bytes stored by an account (or by a device that has none) in a day.
CREATE TABLE usage (
    payer BLOB    NOT NULL,
    day   INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    PRIMARY KEY (payer, day)
) WITHOUT ROWID;

-- The mailbox of invitations.
CREATE TABLE cards (
    invite_id BLOB    NOT NULL PRIMARY KEY,
    space_id  BLOB    NOT NULL,
    bytes     BLOB    NOT NULL,
    came_ms   INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE requests (
    invite_id  BLOB    NOT NULL,
    request_id BLOB    NOT NULL,
    space_id   BLOB    NOT NULL,
    bytes      BLOB    NOT NULL,
    answer     BLOB,
    came_ms    INTEGER NOT NULL,
    PRIMARY KEY (invite_id, request_id)
) WITHOUT ROWID;
