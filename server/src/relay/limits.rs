//! What one asker may take of the relay. Numbers only; who counts is in the files beside it.

/// Bounds on one request, and on what an account may store.
///
/// Items past a bound on one request get `SlowDown { wait_ms: 0 }`: nothing was stored, send them
/// in the next round.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Spaces in one request.
    pub spaces: usize,
    /// Chunks pushed in one space ask.
    pub chunks: usize,
    /// Membership entries in one space ask.
    pub appends: usize,
    /// Snapshot pieces in one space ask.
    pub pieces: usize,
    /// Things wanted by id or number in one space ask.
    pub wants: usize,
    /// Tips in one space ask that are looked at; chains beyond are sent whole.
    pub tips: usize,
    /// Bytes of membership entries in one answer: with a page of chunks it stays under a message.
    pub control_page: usize,
    /// Sealed bytes that the devices of one account may store in a day (UTC).
    pub day_bytes: u64,
    /// Parts of letters that one space may hold, of 64 KiB at most each.
    pub blob_parts: u64,
    /// Spaces that one account may found.
    pub founded: u64,
    /// How long pieces that no accepted snapshot names are kept, in milliseconds.
    pub piece_ms: u64,
    /// Rosters kept in memory: memory does not grow with the number of spaces.
    pub rosters: usize,
    /// What a device is told to wait when the store refuses, in milliseconds.
    pub broken_ms: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            spaces: 256,
            chunks: 4_096,
            appends: 256,
            pieces: 64,
            wants: 256,
            tips: 1_024,
            control_page: 5 * 1024 * 1024,
            day_bytes: 64 * 1024 * 1024,
            blob_parts: 4_096,
            founded: 64,
            piece_ms: onderweg_protocol::limits::LONE_ACCEPT_MS,
            rosters: 256,
            broken_ms: 30_000,
        }
    }
}
