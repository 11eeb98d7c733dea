-- Blobs: letters beside entries, sealed in parts. A blob that was deleted keeps its row, so that it does
-- not come back; space_id leads so that tables can be split by it, and blob_places finds the space.
CREATE TABLE blobs (
    space_id  bytea NOT NULL,
    blob_id   bytea NOT NULL,
    entry_id  bytea NOT NULL,
    device_id bytea NOT NULL,
    parts     bigint NOT NULL,
    gone      boolean NOT NULL DEFAULT false,
    PRIMARY KEY (space_id, blob_id)
);
CREATE INDEX blobs_by_entry ON blobs (space_id, entry_id);

CREATE TABLE blob_places (
    blob_id  bytea NOT NULL PRIMARY KEY,
    space_id bytea NOT NULL
);

CREATE TABLE blob_parts (
    space_id bytea NOT NULL,
    blob_id  bytea NOT NULL,
    part     bigint NOT NULL,
    bytes    bytea NOT NULL,
    PRIMARY KEY (space_id, blob_id, part)
);
