//! Dice with a seed. Must not know what is drawn.

use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

/// Everything random of a workload comes from here, so a seed is the whole workload.
#[derive(Debug, Clone)]
pub struct Dice(ChaCha8Rng);

impl Dice {
    /// Dice that always fall the same way for this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// A number from 0 to `n - 1`; 0 for an `n` of 0.
    pub fn below(&mut self, n: usize) -> usize {
        let n = u64::try_from(n.max(1)).unwrap_or(1);
        usize::try_from(self.0.next_u64() % n).unwrap_or(0)
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high.saturating_sub(low) + 1)
    }

    /// True in `percent` of a hundred cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of them; `None` of nothing.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }

    /// One of them, as often as its weight says.
    pub fn weighted<T: Copy>(&mut self, of: &[(T, u32)]) -> Option<T> {
        let all: u32 = of.iter().map(|(_, weight)| weight).sum();
        let mut at = self.below(usize::try_from(all).unwrap_or(0));
        for (what, weight) in of {
            let weight = usize::try_from(*weight).unwrap_or(0);
            if at < weight {
                return Some(*what);
            }
            at -= weight;
        }
        None
    }

    /// Eight random bytes.
    pub fn bytes(&mut self) -> [u8; 8] {
        self.0.next_u64().to_le_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_is_the_whole_sequence() {
        let draw = |seed| {
            let mut dice = Dice::new(seed);
            (0..50).map(|_| dice.below(1_000)).collect::<Vec<_>>()
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
    }

    #[test]
    fn weights_are_kept_roughly() {
        let mut dice = Dice::new(1);
        let heads = (0..10_000)
            .filter(|_| dice.weighted(&[(true, 3), (false, 1)]) == Some(true))
            .count();
        assert!((7_200..7_800).contains(&heads), "{heads}");
        assert_eq!(dice.weighted::<u8>(&[]), None);
    }
}
