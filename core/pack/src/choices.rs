//! Words of which one must be chosen. The number of each is its number in a bundle: it never changes.

use crate::fault::Trouble;
use crate::shape::Shape;

macro_rules! choice {
    ($( $(#[doc = $about:literal])+ pub enum $name:ident {
        $( $(#[doc = $doc:literal])+ $n:tt $word:literal $variant:ident, )+
    } )+) => { $(
        $(#[doc = $about])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, minicbor::Encode, minicbor::Decode)]
        #[cbor(index_only)]
        pub enum $name {
            $( $(#[doc = $doc])+ #[n($n)] $variant, )+
        }

        impl $name {
            /// All, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// As it is written.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl Shape for $name {
            fn read(
                value: &toml::Spanned<toml::de::DeValue<'_>>,
                place: &mut crate::place::Place<'_>,
            ) -> Option<Self> {
                let written = value.get_ref().as_str();
                let read = Self::ALL.iter().copied().find(|one| written == Some(one.word()));
                if read.is_none() {
                    let known = [$($word),+].join(", ");
                    place.fault(value.span().start, Trouble::Choice { known });
                }
                read
            }

            fn schema() -> serde_json::Value {
                serde_json::json!({ "enum": [$($word),+] })
            }
        }
    )+ };
}

choice! {
    /// An audience in which a role reads.
    pub enum Space {
        /// One's own devices.
        0 "me" Me,
        /// A house, a duo, a mentor.
        1 "circle" Circle,
        /// A newcomer with the programme's office.
        2 "case" Case,
    }

    /// Who says that a step is done.
    pub enum Confirm {
        /// Whoever does it.
        0 "nobody" Nobody,
        /// The caseworker.
        1 "caseworker" Caseworker,
    }

    /// What a checklist counts its days from.
    pub enum Moment {
        /// After the day of moving in.
        0 "move-in" MoveIn,
        /// Before the day of moving out.
        1 "move-out" MoveOut,
    }

    /// How often a chore comes round.
    pub enum Every {
        /// Once a week, whoever's turn it is.
        0 "week" Week,
        /// The next turn begins when this one is done.
        1 "turn" Turn,
    }

    /// A level of the Common European Framework.
    pub enum Level {
        /// Beginner.
        0 "A1" A1,
        /// Elementary.
        1 "A2" A2,
        /// Intermediate.
        2 "B1" B1,
        /// Upper intermediate.
        3 "B2" B2,
    }

    /// Where an application for a job stands.
    pub enum Stage {
        /// Seen somewhere.
        0 "found" Found,
        /// Letter and CV are ready.
        1 "prepared" Prepared,
        /// It is on its way.
        2 "sent" Sent,
        /// They answered.
        3 "reply" Reply,
        /// They want to meet.
        4 "interview" Interview,
        /// A day or a week to try.
        5 "trial" Trial,
        /// Yes or no.
        6 "result" Result,
    }

    /// What an indicator counts, on the phone, without names.
    pub enum Counts {
        /// Goals with all steps done.
        0 "goals-reached" GoalsReached,
        /// Steps done.
        1 "steps-done" StepsDone,
        /// Weekly talks held.
        2 "talks-held" TalksHeld,
        /// Minutes of Dutch with somebody.
        3 "minutes-practised" MinutesPractised,
        /// Phrases that are known.
        4 "phrases-known" PhrasesKnown,
        /// Applications sent.
        5 "applications-sent" ApplicationsSent,
        /// Interviews.
        6 "interviews" Interviews,
        /// Jobs begun.
        7 "jobs-begun" JobsBegun,
        /// Turns of the rota done.
        8 "turns-done" TurnsDone,
        /// Milestones reached.
        9 "milestones-reached" MilestonesReached,
    }
}
