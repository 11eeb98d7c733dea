-- What stands in clear here: random ids, numbers, sizes, and sealed chunks as every relay sees them.
-- Every other blob is sealed under K_transit (T) or K_data (D) and bound to its table and primary key.
-- No foreign keys: an erasure deletes by hand what it must, and a test looks for what is left.

-- Keys wrapped by keys. `kdf` is plain, `ed` and `attempts` are T, `data` is under K_local, `x` is D.
CREATE TABLE keys (
    name TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Small things by a fixed name. under: 0 T, 1 D.
CREATE TABLE notes (
    under INTEGER NOT NULL,
    name TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (under, name)
) STRICT, WITHOUT ROWID;

-- T
CREATE TABLE spaces (
    space BLOB PRIMARY KEY NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- T
CREATE TABLE control (
    space BLOB NOT NULL,
    n INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (space, n)
) STRICT, WITHOUT ROWID;

-- D
CREATE TABLE epochs (
    space BLOB NOT NULL,
    epoch INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (space, epoch)
) STRICT, WITHOUT ROWID;

-- Sealed as they travel.
CREATE TABLE chunks (
    arrival INTEGER PRIMARY KEY,
    space BLOB NOT NULL,
    chunk BLOB NOT NULL,
    device BLOB NOT NULL,
    dev_seq INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    place INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (space, chunk)
) STRICT;
CREATE INDEX chunks_by_place ON chunks (space, place, arrival);
CREATE INDEX chunks_by_number ON chunks (space, device, dev_seq);

-- Which own changes an unacknowledged chunk carries.
CREATE TABLE carried (
    space BLOB NOT NULL,
    chunk BLOB NOT NULL,
    entry BLOB NOT NULL,
    hash BLOB NOT NULL,
    sent INTEGER NOT NULL,
    PRIMARY KEY (space, chunk, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX carried_by_entry ON carried (space, entry);

-- D. Oldest first by row, which may be negative.
CREATE TABLE unsent (
    row INTEGER PRIMARY KEY,
    space BLOB NOT NULL,
    entry BLOB NOT NULL,
    hash BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX unsent_by_entry ON unsent (space, entry);

-- D
CREATE TABLE documents (
    space BLOB NOT NULL,
    entry BLOB NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (space, entry)
) STRICT;

-- D. Salts of own entries whose first change was written again: the others' follow from it.
CREATE TABLE origins (
    space BLOB NOT NULL,
    entry BLOB NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (space, entry)
) STRICT, WITHOUT ROWID;

-- D. Changes of others that wait for what they depend on.
CREATE TABLE waiting (
    space BLOB NOT NULL,
    entry BLOB NOT NULL,
    hash BLOB NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (space, entry, hash)
) STRICT;

-- D. Rebuilt from documents at will. shelf: 0 live, 1 closed by a person, 2 archived by rule.
CREATE TABLE summaries (
    space BLOB NOT NULL,
    entry BLOB NOT NULL,
    shelf INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (space, entry)
) STRICT;
CREATE INDEX summaries_by_shelf ON summaries (shelf);

-- Entries that may never have a document again.
CREATE TABLE erased (
    space BLOB NOT NULL,
    entry BLOB NOT NULL,
    PRIMARY KEY (space, entry)
) STRICT, WITHOUT ROWID;

-- D
CREATE TABLE base_heads (
    space BLOB NOT NULL,
    entry BLOB NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (space, entry)
) STRICT, WITHOUT ROWID;

-- D. Moves whose source is still open.
CREATE TABLE moves (
    source BLOB NOT NULL,
    entry BLOB NOT NULL,
    target BLOB NOT NULL,
    copy BLOB NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (source, entry, copy)
) STRICT, WITHOUT ROWID;

-- Moved entries that were touched since late edits were last looked for.
CREATE TABLE moved_touched (
    space BLOB NOT NULL,
    entry BLOB NOT NULL,
    PRIMARY KEY (space, entry)
) STRICT, WITHOUT ROWID;

-- Own changes that were kept as late, so that each is kept once.
CREATE TABLE late (
    space BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (space, hash)
) STRICT, WITHOUT ROWID;

-- D. Late copies that wait for a `me` space.
CREATE TABLE late_queue (
    row INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;

-- Bytes sent and received, by month since year 0.
CREATE TABLE meter (
    month INTEGER PRIMARY KEY,
    up INTEGER NOT NULL,
    down INTEGER NOT NULL
) STRICT;
