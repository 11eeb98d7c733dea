-- What a relay keeps, in PostgreSQL. The same as in SQLite, in two kinds of table:
--
-- Tables of a space. space_id leads every key and index, so that they can be split by it; one work
-- on a space touches one value of it.
--
-- Directories: who may use the server, and what is found without knowing a space. Each is led by
-- what it is looked up by. A test holds both.

-- Tables of a space -------------------------------------------------------------------------------

-- The row of a space is its lock: whoever writes has it first, so numbers come in order of commits.
CREATE TABLE spaces (
    space_id bytea  NOT NULL PRIMARY KEY,
    log_n    bigint NOT NULL DEFAULT 0,
    log_head bytea  NOT NULL DEFAULT '\x0000000000000000000000000000000000000000000000000000000000000000',
    head_seq bigint NOT NULL DEFAULT 0,
    settled  bigint NOT NULL DEFAULT 0
);

CREATE TABLE entries (
    space_id  bytea  NOT NULL,
    n         bigint NOT NULL,
    bytes     bytea  NOT NULL,
    signature bytea  NOT NULL,
    PRIMARY KEY (space_id, n)
);

CREATE TABLE members (
    space_id  bytea   NOT NULL,
    device_id bytea   NOT NULL,
    ed        bytea   NOT NULL,
    present   boolean NOT NULL,
    PRIMARY KEY (space_id, device_id)
);

CREATE TABLE chunks (
    space_id  bytea   NOT NULL,
    device_id bytea   NOT NULL,
    dev_seq   bigint  NOT NULL,
    chunk_id  bytea   NOT NULL,
    seq       bigint  NOT NULL,
    len       bigint  NOT NULL,
    stored_ms bigint  NOT NULL,
    pruned    boolean NOT NULL DEFAULT false,
    PRIMARY KEY (space_id, device_id, dev_seq)
);
CREATE UNIQUE INDEX chunks_by_seq ON chunks (space_id, seq);
CREATE UNIQUE INDEX chunks_by_id ON chunks (space_id, chunk_id);

CREATE TABLE pieces (
    space_id bytea  NOT NULL,
    chunk_id bytea  NOT NULL,
    came_ms  bigint NOT NULL,
    PRIMARY KEY (space_id, chunk_id)
);

-- Bytes stand apart from rows: pruning deletes bytes and keeps rows.
CREATE TABLE sealed (
    space_id bytea NOT NULL,
    chunk_id bytea NOT NULL,
    bytes    bytea NOT NULL,
    PRIMARY KEY (space_id, chunk_id)
);

CREATE TABLE holds (
    space_id  bytea  NOT NULL,
    device_id bytea  NOT NULL,
    by_device bytea  NOT NULL,
    until_ms  bigint NOT NULL,
    PRIMARY KEY (space_id, device_id)
);

-- Directories -------------------------------------------------------------------------------------

-- The life of this database. `place` is where it lives: a restored copy finds itself elsewhere.
-- `secret` makes the tokens of signed requests, so that each process takes those of the others.
CREATE TABLE life (
    one         smallint NOT NULL PRIMARY KEY CHECK (one = 1),
    incarnation bytea    NOT NULL,
    place       text     NOT NULL,
    secret      bytea    NOT NULL
);

-- The members again, by device: whose key is it, which spaces to hint at.
CREATE TABLE listed (
    device_id bytea   NOT NULL,
    space_id  bytea   NOT NULL,
    ed        bytea   NOT NULL,
    present   boolean NOT NULL,
    PRIMARY KEY (device_id, space_id)
);

-- Spaces by who founded them.
CREATE TABLE founded (
    payer    bytea NOT NULL,
    space_id bytea NOT NULL,
    PRIMARY KEY (payer, space_id)
);

-- Accounts: who may use this server at all. The name is what the office calls a person; nothing
-- else about them is here.
CREATE TABLE accounts (
    account_id bytea  NOT NULL PRIMARY KEY,
    name       text   NOT NULL UNIQUE,
    role       text   NOT NULL,
    made_ms    bigint NOT NULL
);

CREATE TABLE codes (
    hash       bytea  NOT NULL PRIMARY KEY,
    account_id bytea  NOT NULL,
    expires_ms bigint NOT NULL,
    used_by    bytea
);

CREATE TABLE devices (
    device_id  bytea  NOT NULL PRIMARY KEY,
    account_id bytea  NOT NULL,
    ed         bytea  NOT NULL,
    x          bytea  NOT NULL,
    since_ms   bigint NOT NULL
);

-- Sealed bytes stored by an account (or by a device that has none) in a day.
CREATE TABLE usage (
    payer bytea  NOT NULL,
    day   bigint NOT NULL,
    bytes bigint NOT NULL,
    PRIMARY KEY (payer, day)
);

-- The mailbox of invitations. The row of an invitation is the lock of its requests.
CREATE TABLE boxes (
    invite_id bytea NOT NULL PRIMARY KEY
);

CREATE TABLE cards (
    invite_id bytea  NOT NULL PRIMARY KEY,
    space_id  bytea  NOT NULL,
    bytes     bytea  NOT NULL,
    came_ms   bigint NOT NULL
);

CREATE TABLE requests (
    invite_id  bytea  NOT NULL,
    request_id bytea  NOT NULL,
    space_id   bytea  NOT NULL,
    bytes      bytea  NOT NULL,
    answer     bytea,
    came_ms    bigint NOT NULL,
    PRIMARY KEY (invite_id, request_id)
);

-- Nonces of accepted requests, under the number of their token's bucket.
CREATE TABLE nonces (
    bucket bigint NOT NULL,
    seen   bytea  NOT NULL,
    PRIMARY KEY (bucket, seen)
);
