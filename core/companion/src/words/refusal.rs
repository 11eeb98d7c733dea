//! Why the membership log does not permit something. The log's own reasons are fixed English words;
//! those that a person can meet have messages, the others are one.

use onderweg_protocol::roster::Refusal;
use onderweg_text::Words;

pub(super) fn refusal(refusal: &Refusal, words: &Words) -> String {
    match refusal {
        Refusal::Malformed => words.error_refused_unreadable(),
        Refusal::NotNext => words.error_refused_not_next(),
        Refusal::Signature => words.error_refused_signature(),
        Refusal::NotMember => words.error_refused_stranger(),
        Refusal::Full => words.error_refused_full(),
        Refusal::NotAllowed(reason) => not_allowed(reason, words),
        Refusal::Contradicts(reason) => contradicts(reason, words),
    }
}

fn not_allowed(reason: &str, words: &Words) -> String {
    match reason {
        "only an owner admits" => words.error_refused_admit(),
        "only an owner names another" => words.error_refused_owner(),
        "only its author or an owner erases" => words.error_refused_erase(),
        "only an owner invites" => words.error_refused_invite(),
        "not your invitation" => words.error_refused_invitation(),
        "only an owner removes, and no other owner" => words.error_refused_remove(),
        "a device leaves, it does not remove itself" => words.error_refused_self(),
        "an owner readmits" => words.keys_owner_readmits(),
        "another person readmits" => words.keys_another_readmits(),
        "the last owner names another before leaving" => words.error_refused_last_owner(),
        _ => words.error_refused_right(),
    }
}

fn contradicts(reason: &str, words: &Words) -> String {
    match reason {
        "no such person" => words.error_refused_person(),
        "no such invitation" | "invitation is used or closed" => {
            words.error_refused_no_invitation()
        }
        "a device joins once" => words.error_refused_joined(),
        "no such device" => words.error_refused_device(),
        _ => words.error_refused_log(),
    }
}

#[cfg(test)]
mod tests {
    /// The log's reasons are text: one that changes there would lose its words here in silence.
    #[test]
    fn every_reason_here_is_one_of_the_log() {
        let log = [
            include_str!("../../../protocol/src/roster/rights.rs"),
            include_str!("../../../protocol/src/roster/readmit.rs"),
        ]
        .concat();
        let here = include_str!("refusal.rs");
        let production = here.split("#[cfg(test)]").next().unwrap();
        let arms = production.lines().filter(|line| line.contains("\" =>"));
        let mut count = 0;
        for arm in arms {
            for reason in arm.split('"').skip(1).step_by(2) {
                assert!(log.contains(&format!("(\"{reason}\")")), "{reason}");
                count += 1;
            }
        }
        assert_eq!(count, 15);
    }
}
