//! The raw material of the texts: six languages in four scripts. For measuring, not for people:
//! nobody has proofread it, and it never leaves the benches.

mod ar;
mod en;
mod fa;
mod nl;
mod ps;
mod ti;

/// What one language writes with. Templates hold `{name}`, `{place}`, `{thing}`, `{day}`,
/// `{time}` and `{n}`.
#[derive(Debug)]
pub(crate) struct Language {
    pub(crate) names: &'static [&'static str],
    pub(crate) places: &'static [&'static str],
    pub(crate) things: &'static [&'static str],
    pub(crate) days: &'static [&'static str],
    pub(crate) labels: &'static [&'static str],
    pub(crate) titles: &'static [&'static str],
    pub(crate) sentences: &'static [&'static str],
}

/// The languages with their weight: how often somebody in a mixed house writes in it.
pub(crate) const LANGUAGES: [(&Language, u32); 6] = [
    (&nl::NL, 34),
    (&en::EN, 16),
    (&ar::AR, 18),
    (&fa::FA, 14),
    (&ps::PS, 8),
    (&ti::TI, 10),
];
