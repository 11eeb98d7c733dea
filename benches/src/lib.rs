//! The figures of `docs/benchmarks.md`, ours and the peer's in one run.
//!
//! Read in this order: [`workload`] (what people would write), [`phone`] and [`household`] (who writes
//! it), [`wire`], [`app_wire`] and [`http`] (where it goes), [`measure`]. The table itself is `benches/table/`, and
//! the peer is in a workspace of its own, `peer/`. Nothing here is shipped.

pub mod agenda;
pub mod app_wire;
pub mod figures;
pub mod household;
pub mod http;
pub mod measure;
pub mod phone;
pub mod process;
mod signer;
pub mod things;
pub mod wire;
pub mod workload;
