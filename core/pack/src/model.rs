//! What a pack holds. Every type here is written once: TOML, bundle and schema come of it (`shape`).
//! A string of an item has the key `KIND-ID`, what is said about it `KIND-ID-about`.

use crate::choices::{Confirm, Counts, Every, Level, Moment, Space, Stage};
use crate::shape::record;
use crate::strings::Strings;
use crate::values::{Id, Phone, Tag, Text, Web, Whole, Zone};

record! {
    /// The pack itself, once in all its files.
    pub struct About {
        /// Format of these files: 1.
        0 "format" format: Whole<1, 1>,
        /// Name of the pack, the same in every version.
        1 "id" id: Id,
        /// The languages it speaks; `en` is the template and stands first.
        2 "languages" languages: Vec<Tag>,
        /// The language that is learned: its phrases need no translation into itself.
        3 "learned" learned: Tag,
        /// The place in which days are counted, of the IANA list of time zones.
        4 "zone" zone: Zone,
    }

    /// What somebody is in the programme.
    pub struct Role {
        /// Name of the role.
        0 "id" id: Id,
        /// In which spaces somebody of this role can read.
        1 "spaces" spaces: Vec<Space>,
    }

    /// A part of life that the programme looks after.
    pub struct Domain {
        /// Name of the domain.
        0 "id" id: Id,
    }

    /// Something worth reaching, with the steps that lead there.
    pub struct Goal {
        /// Name of the goal.
        0 "id" id: Id,
        /// The domain it belongs to.
        1 "domain" domain: Id,
        /// What to do, in order.
        2 "step" steps: Vec<Step>,
    }

    /// One step of a goal.
    pub struct Step {
        /// Name of the step; no other step of the pack has it.
        0 "id" id: Id,
        /// After how many days it is looked at again.
        1 "days" days: Whole<1, 730>,
        /// Who confirms that it is done.
        2 "confirm" confirm: Confirm,
        /// Task templates that are offered with it.
        3 "tasks" tasks: Vec<Id>,
    }

    /// A point on the way that is worth a moment together.
    pub struct Milestone {
        /// Name of the milestone.
        0 "id" id: Id,
        /// The domain it belongs to.
        1 "domain" domain: Id,
        /// About how many months after moving in.
        2 "month" month: Whole<0, 60>,
    }

    /// A task that is offered with one tap.
    pub struct Task {
        /// Name of the task.
        0 "id" id: Id,
        /// The domain it belongs to, if any.
        1 "domain" domain: Option<Id>,
        /// Due after so many days.
        2 "days" days: Whole<0, 365>,
    }

    /// A list to tick off together.
    pub struct Checklist {
        /// Name of the list.
        0 "id" id: Id,
        /// What its days are counted from.
        1 "moment" moment: Moment,
        /// Its lines, in order.
        2 "line" lines: Vec<Line>,
    }

    /// One line of a checklist.
    pub struct Line {
        /// Name of the line; no other line of the pack has it.
        0 "id" id: Id,
        /// How many days after moving in, or before moving out.
        1 "day" day: Whole<0, 365>,
    }

    /// A house agreement to begin from.
    pub struct Agreement {
        /// Name of the agreement.
        0 "id" id: Id,
        /// Its articles, in order; what each says stands in its `-about`.
        1 "article" articles: Vec<Article>,
    }

    /// One article.
    pub struct Article {
        /// Name of the article.
        0 "id" id: Id,
        /// Whether the programme asks for it: the house may change its words, not leave it out.
        1 "fixed" fixed: bool,
    }

    /// A rota to begin from.
    pub struct Rota {
        /// Name of the rota.
        0 "id" id: Id,
        /// Its chores.
        1 "chore" chores: Vec<Chore>,
    }

    /// One chore of a rota.
    pub struct Chore {
        /// Name of the chore.
        0 "id" id: Id,
        /// How often it comes round.
        1 "every" every: Every,
        /// About how long it takes.
        2 "minutes" minutes: Whole<1, 240>,
    }

    /// A talk between newcomer, buddy and caseworker.
    pub struct Talk {
        /// Name of the talk.
        0 "id" id: Id,
        /// How many days lie between two.
        1 "days" days: Whole<1, 92>,
        /// How long it is meant to be.
        2 "minutes" minutes: Whole<5, 240>,
        /// What to speak about, in order.
        3 "point" points: Vec<Point>,
    }

    /// One point of a talk.
    pub struct Point {
        /// Name of the point.
        0 "id" id: Id,
        /// The domain it asks about, if one.
        1 "domain" domain: Option<Id>,
    }

    /// A stage of the job board. All seven must be there, in their order.
    pub struct StageRule {
        /// Which.
        0 "id" id: Stage,
        /// After how many days without news the board asks.
        1 "ask" ask: Whole<1, 92>,
    }

    /// Phrases on one theme.
    pub struct Deck {
        /// Name of the deck.
        0 "id" id: Id,
        /// Its phrases, the easy ones first.
        1 "phrase" phrases: Vec<Phrase>,
    }

    /// One phrase to learn.
    pub struct Phrase {
        /// Name of the phrase; no other phrase of the pack has it.
        0 "id" id: Id,
        /// Its level.
        1 "level" level: Level,
        /// The words to learn, in the language that is learned.
        2 "words" words: Text,
    }

    /// Something that one can do in the language that is learned.
    pub struct Ability {
        /// Name of the ability.
        0 "id" id: Id,
        /// The deck that leads there.
        1 "deck" deck: Id,
        /// Its level.
        2 "level" level: Level,
    }

    /// A place or a number that helps.
    pub struct Service {
        /// Name of the service.
        0 "id" id: Id,
        /// The domains it helps in.
        1 "domains" domains: Vec<Id>,
        /// Its number.
        2 "phone" phone: Option<Phone>,
        /// Its page.
        3 "web" web: Option<Web>,
        /// Where it is.
        4 "place" place: Option<Text>,
        /// Whether it answers at any hour.
        5 "always" always: bool,
    }

    /// What the programme counts. Shown to its owner first; groups under `least` are not told.
    pub struct Indicator {
        /// Name of the indicator.
        0 "id" id: Id,
        /// What is counted.
        1 "counts" counts: Counts,
        /// The smallest group of people whose sum is told.
        2 "least" least: Whole<5, 100>,
    }
}

macro_rules! pack {
    ($( $(#[doc = $doc:literal])+ $n:tt $key:literal $field:ident: $type:ty, )+) => {
        /// A whole pack. Whoever has one has one without faults.
        #[derive(Debug, Clone, PartialEq, Eq, minicbor::Encode, minicbor::Decode)]
        pub struct Pack {
            /// The pack itself.
            #[n(0)]
            pub about: About,
            /// Its words.
            #[n(1)]
            pub strings: Strings,
            $( $(#[doc = $doc])+ #[n($n)] pub $field: Vec<$type>, )+
        }

        /// The lists of a pack while its files are read.
        #[derive(Debug, Default)]
        pub(crate) struct Lists {
            $( $field: Vec<$type>, )+
        }

        impl Lists {
            /// The keys of a file.
            pub(crate) const KEYS: &'static [&'static str] = &["pack", $($key),+];

            /// Adds what a file has.
            pub(crate) fn add(
                &mut self,
                table: &toml::de::DeTable<'_>,
                place: &mut crate::place::Place<'_>,
            ) {
                for (name, value) in table.iter() {
                    let at = name.span().start;
                    match name.get_ref().as_ref() {
                        $( $key => place.inside($key, at, |place| {
                            crate::shape::add(&mut self.$field, value, place);
                        }), )+
                        _ => {}
                    }
                }
            }

            /// The pack.
            pub(crate) fn pack(self, about: About, strings: Strings) -> Pack {
                Pack { about, strings, $( $field: self.$field, )+ }
            }
        }

        /// The schema of one file of a pack.
        pub(crate) fn file_schema() -> serde_json::Value {
            use crate::shape::Shape;
            crate::shape::object(
                "One file of a pack; every list may be in any file, and goes on in the next.",
                &[
                    ("pack", About::schema(), "The pack itself, once in all its files.", false),
                    $( ($key, Vec::<$type>::schema(), concat!($($doc),+), false), )+
                ],
            )
        }
    };
}

pack! {
    /// What somebody is in the programme.
    2 "role" roles: Role,
    /// Parts of life that the programme looks after.
    3 "domain" domains: Domain,
    /// What is worth reaching, with steps.
    4 "goal" goals: Goal,
    /// Points on the way.
    5 "milestone" milestones: Milestone,
    /// Tasks that are offered.
    6 "task" tasks: Task,
    /// Lists to tick off.
    7 "checklist" checklists: Checklist,
    /// House agreements to begin from.
    8 "agreement" agreements: Agreement,
    /// Rotas to begin from.
    9 "rota" rotas: Rota,
    /// Talks and their points.
    10 "talk" talks: Talk,
    /// Stages of the job board.
    11 "stage" stages: StageRule,
    /// Phrases to learn, by theme.
    12 "deck" decks: Deck,
    /// Places and numbers that help.
    13 "service" services: Service,
    /// What the programme counts.
    14 "indicator" indicators: Indicator,
    /// What one can do in the language that is learned, to be ticked off.
    15 "ability" abilities: Ability,
}
