//! The bounds that sealers keep and receivers check: one place, so that no honest phone can be refused.

/// Largest whole data, manifest or restitution chunk, in bytes.
pub const MAX_CHUNK: usize = 256 * 1024;
/// Largest snapshot piece, in bytes.
pub const MAX_PIECE: usize = 1024 * 1024;
/// Largest body after inflating, in bytes.
pub const MAX_INFLATED: usize = 1024 * 1024;
/// Automerge operations in one chunk.
pub const MAX_OPS: u64 = 20_000;
/// Devices in one space: a course or an assembly.
pub const MAX_DEVICES: usize = 100;
/// Largest membership log entry, in bytes: a hundred wraps for each of many epochs still fit.
pub const MAX_ENTRY: usize = 256 * 1024;
/// Largest sync request or answer, in bytes.
pub const MAX_MESSAGE: usize = 8 * 1024 * 1024;
/// CBOR items that any body or message may hold, beside one for every [`BYTES_PER_ITEM`] bytes: an
/// item of one byte takes up to forty in memory.
pub const FREE_ITEMS: usize = 65_536;
/// See [`FREE_ITEMS`].
pub const BYTES_PER_ITEM: usize = 16;
/// Chunk bytes that a relay puts into one answer unless asked for fewer.
pub const PAGE: usize = 2 * 1024 * 1024;
/// Sealed bytes that a sealer aims for: deflated and padded it stays under [`MAX_CHUNK`].
pub const SEAL_TARGET: usize = 192 * 1024;
/// How long the chains named by a removal with stale tips are held, in milliseconds.
pub const HOLD_MS: u64 = 60_000;
/// After this long without another device, an owner accepts a snapshot alone, in milliseconds.
pub const LONE_ACCEPT_MS: u64 = 30 * 24 * 3_600_000;
/// The same after an erasure, in milliseconds.
pub const LONE_ACCEPT_ERASED_MS: u64 = 7 * 24 * 3_600_000;
/// Largest signed bundle of a programme pack, in bytes.
pub const MAX_BUNDLE: usize = 512 * 1024;
/// Largest content of a bundle after inflating, in bytes.
pub const MAX_PACK: usize = 2 * 1024 * 1024;
/// Largest letter: a photo or a document, in bytes.
pub const MAX_LETTER: usize = 6 * 1024 * 1024;
/// Largest thumbnail, in bytes: it travels in one part.
pub const MAX_THUMB: usize = 48 * 1024;
/// Padded bytes of a blob in one part, before sealing; the last part has fewer.
pub const BLOB_TEXT: usize = 64 * 1024;
/// Parts of one blob.
pub const MAX_BLOB_PARTS: u16 = 128;
/// Largest whole part of a blob, in bytes.
pub const MAX_BLOB_PART: usize = BLOB_TEXT + 256;
/// Longest side of a picture, in pixels.
pub const MAX_SIDE: u32 = 20_000;
/// Pixels of a picture: whoever decodes one needs four bytes for each.
pub const MAX_PIXELS: u64 = 64 * 1024 * 1024;
/// Longest side of a thumbnail, in pixels.
pub const MAX_THUMB_SIDE: u32 = 1_024;
