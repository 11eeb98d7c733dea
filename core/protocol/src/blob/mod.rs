//! Blobs: bytes too large for a chunk, such as the photo of a letter. Each is sealed under a key of its own
//! that stands in the entry it belongs to, and travels in parts.
//!
//! [`part`] is what the relay stores, [`letter`] is what an entry says about its blobs, [`media`] tells
//! from the first bytes what something is, [`strip`] leaves out what a camera wrote beside it. Nothing here
//! decodes a picture.

pub mod letter;
pub mod media;
pub mod part;
pub mod strip;
