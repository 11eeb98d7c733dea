//! The store from outside: what sync and the app may rely on.

mod act;
mod change;
mod chunk;
mod closing;
mod copies;
mod crash;
mod files;
mod lists;
mod pin;
mod space;
mod support;
