//! Every bound of the journal, in one place: what is written and what is received are checked
//! against the same constants, so no honest phone can be refused. Must not know Automerge.

/// Operations that one sealed chunk may hold in all its changes together; the caller sums.
pub const MAX_OPS_PER_CHUNK: u64 = 20_000;
/// Operations that one act may produce: what is written stays below what is received.
pub const MAX_OPS_PER_ACT: usize = 19_000;
/// Bytes of keys and values that one act may write: with their encoding they stay below
/// [`MAX_CHANGE_BYTES`].
pub const MAX_BYTES_PER_ACT: usize = 128 * 1024;
/// Characters (code points) of a body.
pub const MAX_BODY_CHARS: usize = 8_000;
/// Characters that one received change may insert into a text.
pub const MAX_INSERTED_CHARS: usize = MAX_BODY_CHARS;
/// Bytes of one change, the bound of a chunk.
pub const MAX_CHANGE_BYTES: usize = 256 * 1024;
/// Direct dependencies of one change.
pub const MAX_DEPS: usize = 4_096;
/// Other actors that one change may name.
pub const MAX_OTHER_ACTORS: usize = 4_096;
/// Predecessors of all operations of one change together.
pub const MAX_PREDS: u64 = 65_536;
/// Bytes of a change's message.
pub const MAX_MESSAGE_BYTES: usize = 128;
/// Bytes after a change's columns.
pub const MAX_EXTRA_BYTES: usize = 128;
/// Bytes of one scalar value.
pub const MAX_VALUE_BYTES: u64 = 160 * 1024;
/// Bytes of all keys of one change, written out.
pub const MAX_KEY_BYTES: u64 = 1024 * 1024;
/// Bytes of one root key.
pub const MAX_ROOT_KEY_BYTES: usize = 512;
/// Columns of one change or of one part of a document.
pub const MAX_COLUMNS: usize = 64;
/// Bytes of a saved document.
pub const MAX_DOCUMENT_BYTES: usize = 64 * 1024 * 1024;
/// Operations of one document.
pub const MAX_DOCUMENT_OPS: u64 = 2_000_000;
/// Changes of one document.
pub const MAX_DOCUMENT_CHANGES: u64 = 500_000;
/// Characters of a title.
pub const MAX_TITLE_CHARS: usize = 200;
/// Characters of a place.
pub const MAX_PLACE_CHARS: usize = 300;
/// Characters of "what to bring".
pub const MAX_BRING_CHARS: usize = 1_000;
/// Characters of the name or id of an assignee, helper or asker.
pub const MAX_PERSON_CHARS: usize = 100;
/// Characters of a label.
pub const MAX_LABEL_CHARS: usize = 50;
/// Labels of one entry.
pub const MAX_LABELS: usize = 50;
/// Characters of a checklist line.
pub const MAX_LINE_CHARS: usize = 500;
/// Checklist lines of one entry, removed ones not counted.
pub const MAX_LINES: usize = 200;
/// Bytes of a file of jobs that is read.
pub const MAX_SHEET_BYTES: usize = 4 * 1024 * 1024;
/// Jobs of one file.
pub const MAX_SHEET_ROWS: usize = 1_000;
/// Bytes of a calendar that is read.
pub const MAX_ICS_BYTES: usize = 4 * 1024 * 1024;
/// Lines of a calendar, folded ones counted once.
pub const MAX_ICS_LINES: usize = 100_000;
/// Bytes of one line of a calendar, unfolded.
pub const MAX_ICS_LINE_BYTES: usize = 256 * 1024;
/// Components of a calendar in each other.
pub const MAX_ICS_DEPTH: usize = 5;
/// Appointments and tasks of a calendar, and turns that it changes.
pub const MAX_ICS_ITEMS: usize = 2_000;
/// Characters of the name that a calendar gives an appointment.
pub const MAX_UID_CHARS: usize = 255;
/// Entries of a takeout that is read.
pub const MAX_TAKEOUT_ENTRIES: usize = 20_000;
/// Characters of what names the letter of an entry.
pub const MAX_LETTER_CHARS: usize = 512;
/// Characters of the name of an unknown kind.
pub const MAX_KIND_CHARS: usize = 40;
/// Minutes that a way takes: a day.
pub const MAX_TRAVEL_MINUTES: i64 = 24 * 60;
/// Reminders of one entry.
pub const MAX_REMINDERS: usize = 5;
/// Days that a reminder rings before.
pub const MAX_REMIND_DAYS: u32 = 28;
/// Characters of the name of a time zone.
pub const MAX_ZONE_CHARS: usize = 40;
/// People that share a rota, at least.
pub const MIN_ROTA_PEOPLE: usize = 2;
/// People that share a rota, at most.
pub const MAX_ROTA_PEOPLE: usize = 8;
/// How far apart two turns of one swap may be.
pub const MAX_SWAP_APART: u32 = 52;
/// The number of the last turn of a rota.
pub const MAX_ROTA_TURN: u32 = 1_000_000;
/// Turns that a rule may count.
pub const MAX_REPEAT_COUNT: u32 = 1_000;
/// Days, weeks or months between two turns.
pub const MAX_REPEAT_INTERVAL: u16 = 400;
