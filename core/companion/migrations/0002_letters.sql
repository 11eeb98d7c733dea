-- Blobs of letters, known by random ids. upload: 0 nothing to send, 1 to be sent, 2 the server does not take
-- it, 3 to be deleted there, 4 deleted there. life: the life of the server that last held it whole, or deleted
-- it; used_ms: for a cache that is bounded.
CREATE TABLE blobs (
    blob BLOB PRIMARY KEY NOT NULL,
    space BLOB NOT NULL,
    entry BLOB NOT NULL,
    thumb INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    upload INTEGER NOT NULL,
    tried INTEGER NOT NULL,
    life BLOB NOT NULL,
    used_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX blobs_by_entry ON blobs (space, entry);

-- Sealed as they travel.
CREATE TABLE blob_parts (
    blob BLOB NOT NULL,
    part INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (blob, part)
) STRICT;
