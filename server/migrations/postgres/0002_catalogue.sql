-- What the programme publishes: the newest signed bundle of each pack, as its file.
CREATE TABLE bundles (
    pack      text   NOT NULL PRIMARY KEY,
    version   bigint NOT NULL,
    not_after bigint NOT NULL,
    digest    bytea  NOT NULL,
    file      bytea  NOT NULL,
    came_ms   bigint NOT NULL
);
