-- Who may sign in to the office, what was tried at the door, and who is in.
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('caseworker', 'coordinator')),
    language TEXT,
    -- Argon2id: what it took, and what came out.
    kib INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    salt BLOB NOT NULL,
    hash BLOB NOT NULL,
    -- The secret of the code app, sealed; and the last thirty seconds whose code was accepted.
    factor BLOB NOT NULL,
    last_step INTEGER NOT NULL DEFAULT 0,
    made_ms INTEGER NOT NULL
) STRICT;

-- Tries that were not right, by a keyed hash of who or where: nobody reads here what was typed.
CREATE TABLE tries (
    key BLOB PRIMARY KEY,
    count INTEGER NOT NULL,
    last_ms INTEGER NOT NULL,
    locks INTEGER NOT NULL,
    until_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- By the hash of the cookie: a copy of this file opens no session.
CREATE TABLE session (
    id BLOB PRIMARY KEY,
    staff INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    stage INTEGER NOT NULL CHECK (stage IN (1, 2)),
    begun_ms INTEGER NOT NULL,
    seen_ms INTEGER NOT NULL,
    notice TEXT,
    draft BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX session_of ON session (staff);
