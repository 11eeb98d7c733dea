//! The programme server: a relay that stores sealed chunks and cannot read them.
//!
//! Read in this order: [`relay`] (what it decides), [`store`] (what it keeps), [`auth`] (who asks),
//! [`api`] (one endpoint a file), [`serve`] (one process).
//!
//! It holds no key of any space and never imports the crates that open one.

pub mod api;
pub mod auth;
mod packs;
pub mod relay;
mod serve;
pub mod store;

pub use api::{AppState, Settings, app};
pub use auth::Codes;
pub use packs::{Packs, Publication, PublishError};
pub use serve::{Config, Place, ServeError, serve, stop_signal};
