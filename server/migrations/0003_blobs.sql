-- Blobs: letters beside entries, sealed in parts. A blob that was deleted keeps its row, so that it does
-- not come back; space_id leads so that tables can be split by it.
CREATE TABLE blobs (
    space_id  BLOB NOT NULL,
    blob_id   BLOB NOT NULL,
    entry_id  BLOB NOT NULL,
    device_id BLOB NOT NULL,
    parts     INTEGER NOT NULL,
    gone      INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (space_id, blob_id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX blobs_by_id ON blobs (blob_id);
CREATE INDEX blobs_by_entry ON blobs (space_id, entry_id);

CREATE TABLE blob_parts (
    space_id BLOB NOT NULL,
    blob_id  BLOB NOT NULL,
    part     INTEGER NOT NULL,
    bytes    BLOB NOT NULL,
    PRIMARY KEY (space_id, blob_id, part)
);
