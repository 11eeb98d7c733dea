-- What the programme publishes: the newest signed bundle of each pack, as its file.
CREATE TABLE bundles (
    pack      TEXT    NOT NULL PRIMARY KEY,
    version   INTEGER NOT NULL,
    not_after INTEGER NOT NULL,
    digest    BLOB    NOT NULL,
    file      BLOB    NOT NULL,
    came_ms   INTEGER NOT NULL
) WITHOUT ROWID;
