//! What people do on an ordinary day. Whatever a phone refuses is refused: only a panic is a fault.

use std::sync::LazyLock;

use ed25519_dalek::SigningKey;
use onderweg_companion::app::NewRota;
use onderweg_companion::journal::{Kind, Rating, Set};
use onderweg_pack::bundle::sign;
use onderweg_pack::{SourceFile, read};
use onderweg_protocol::programme::ProgrammeKey;
use serde_json::{Value, json};

use super::Weeks;

/// What the first seeds played; more comes behind it.
const PLAIN: usize = 26;

const WEIGHTS: [(&str, usize); 38] = [
    ("write", 10),
    ("sync", 40),
    ("restart", 4),
    ("practise", 14),
    ("take back", 2),
    ("card", 4),
    ("can do", 2),
    ("minutes", 4),
    ("step", 3),
    ("ask", 7),
    ("confirm", 6),
    ("send back", 5),
    ("undo", 5),
    ("propose", 2),
    ("sign", 5),
    ("rota", 2),
    ("swap", 4),
    ("answer", 5),
    ("second phone", 5),
    ("lose", 4),
    ("print", 5),
    ("revoke", 2),
    ("recover", 7),
    ("bring back", 4),
    ("leave or join", 2),
    ("server", 1),
    ("letter", 12),
    ("open", 10),
    ("attach", 4),
    ("off", 3),
    ("erase", 3),
    ("move", 5),
    ("pass on", 4),
    ("take along", 1),
    ("point", 3),
    ("talk", 4),
    ("checklist", 4),
    ("series", 4),
];

pub(super) fn programme() -> SigningKey {
    SigningKey::from_bytes(&[5; 32])
}

pub(super) fn programme_text() -> String {
    ProgrammeKey(programme().verifying_key().to_bytes()).to_text()
}

/// The pack of Antwerp, signed, and the list that names it.
pub(super) fn shelf() -> (Value, Vec<u8>) {
    static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../packs/antwerp-curant");
        let mut files = Vec::new();
        collect(std::path::Path::new(folder), "", &mut files);
        let pack = read(&files).expect("the pack of Antwerp");
        sign(&pack, 1, u64::MAX / 2, &programme()).expect("a bundle")
    });
    let file = FILE.clone();
    let list = json!({
        "id": "antwerp-curant", "version": 1, "not_after": u64::MAX / 2, "bytes": file.len(),
    });
    (list, file)
}

fn collect(folder: &std::path::Path, way: &str, files: &mut Vec<SourceFile>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().into_string().expect("a name");
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{way}{name}/"), files);
        } else {
            let bytes = std::fs::read(entry.path()).expect("a file");
            let path = format!("{way}{name}");
            files.push(SourceFile { path, bytes });
        }
    }
}

impl Weeks {
    pub(super) fn act(&mut self) {
        let acts = if self.plain { PLAIN } else { WEIGHTS.len() };
        let acts = WEIGHTS.into_iter().take(acts);
        let mut pick = self.below(acts.clone().map(|(_, weight)| weight).sum());
        let mut kind = "sync";
        for (name, weight) in acts {
            if pick < weight {
                kind = name;
                break;
            }
            pick -= weight;
        }
        let live = self.live();
        let which = self.below(live.len());
        let Some(at) = live.get(which).copied() else {
            return self.come_back(0);
        };
        let person = self.phones.get(at).map_or(0, |phone| phone.person);
        self.say(|| format!("{kind} by phone {at} of {person}"));
        match kind {
            "sync" => {
                let everybody = self.phones.len();
                let one = self.below(everybody);
                let _ = self.sync(one, false);
            }
            "restart" => self.restart(at),
            "second phone" | "lose" | "print" | "revoke" | "recover" | "bring back"
            | "leave or join" | "server" => self.act_of_keys(kind, at, person),
            // The office answers, the person asks; now and then the other way round.
            "confirm" | "send back" if self.chance(80) => {
                let office = self.live_of(self.people).first().copied();
                self.act_on_step(kind, office.unwrap_or(at));
            }
            "step" | "ask" if self.chance(80) => {
                let asker = self.live_of(0).first().copied();
                self.act_on_step(kind, asker.unwrap_or(at));
            }
            "step" | "ask" | "confirm" | "send back" => self.act_on_step(kind, at),
            "propose" | "sign" | "rota" | "swap" | "answer" => self.act_of_house(kind, at),
            "write" => self.write(at),
            "undo" => {
                let undone = self.app(at).undo(None);
                self.say(|| format!("    {}", undone.is_ok()));
                if let Ok(done) = undone {
                    self.took_back(at, &[&[done.at], done.also.as_slice()].concat());
                }
            }
            "point" | "talk" | "checklist" | "series" => self.act_of_chores(kind, at),
            "letter" | "open" | "attach" | "off" | "erase" | "move" | "pass on" | "take along" => {
                self.act_of_letters(kind, at);
            }
            _ => self.act_of_practice(kind, at),
        }
    }

    fn write(&mut self, at: usize) {
        let word = self.word();
        let me = self.app(at).me().ok();
        let spaces = [Some(self.house), Some(self.case), me];
        let which = self.below(spaces.len());
        if let Some(space) = spaces.get(which).copied().flatten() {
            let sets = [Set::Title(word.clone())];
            let written = self.app(at).add(space, &Kind::Task, &sets).is_ok();
            self.say(|| format!("    {word}: {written}"));
        }
    }

    fn act_of_practice(&mut self, kind: &str, at: usize) {
        let Ok(me) = self.app(at).me() else {
            return;
        };
        match kind {
            "practise" => {
                for _ in 0..=self.below(4) {
                    self.pass(20_000);
                    self.answer(at);
                }
            }
            "take back" => {
                if self.app(at).practice_undo().is_ok() {
                    self.tally(at, -1);
                }
            }
            "card" => {
                let word = self.word();
                let _ = self.app(at).add_card(me, None, Some(&word), Some("a word"));
            }
            "can do" => {
                let can = self.chance(70);
                let Ok(all) = self.app(at).abilities("en") else {
                    return;
                };
                let which = self.below(all.len());
                if let Some(one) = all.get(which) {
                    let _ = self.app(at).tick_ability(&one.id, can);
                }
            }
            _ => {
                let space = if self.chance(60) { self.house } else { me };
                let minutes = i64::try_from(5 + self.below(50)).unwrap_or(5);
                let _ = self.app(at).add_minutes(space, minutes, None);
            }
        }
    }

    fn answer(&mut self, at: usize) {
        let rating = Rating::ALL[self.below(4)];
        let Ok(next) = self.app(at).practice_next("en", None) else {
            return;
        };
        if let Some(card) = next.card {
            let id = card.card.to_string();
            if self.app(at).practice_answer(&id, rating).is_ok() {
                self.tally(at, 1);
            }
        }
    }

    pub(super) fn tally(&mut self, at: usize, n: i64) {
        if let Some(phone) = self.phones.get_mut(at) {
            phone.reviews.add(n);
            let now = phone.reviews;
            self.say(|| format!("    {n:+} review: {now:?}"));
        }
    }

    fn act_on_step(&mut self, kind: &str, at: usize) {
        let case = self.case;
        if kind == "step" {
            let word = self.word();
            let made = self.app(at).add(case, &Kind::Step, &[Set::Title(word)]);
            self.steps.extend(made.ok());
            return;
        }
        let which = self.below(self.steps.len());
        let Some(step) = self.steps.get(which).copied() else {
            return;
        };
        let app = self.app(at);
        let done = match kind {
            "ask" => app.ask_for_yes(step),
            "confirm" => app.confirm(step),
            _ => app.send_back(step, "which form?"),
        };
        self.say(|| format!("    {:?}: {:?}", step.entry, done.ok()));
    }

    fn act_of_house(&mut self, kind: &str, at: usize) {
        let house = self.house;
        match kind {
            "propose" => {
                let n = self.below(3);
                let text = format!("Quiet after ten.\nRule {n}.");
                let _ = self.app(at).propose_agreement(house, "House", &text);
            }
            "sign" => {
                let _ = self.app(at).sign_agreement(house, None);
            }
            "rota" => {
                let by = if self.chance(50) { "week" } else { "done" };
                let start = self.app(at).today();
                let new = NewRota {
                    title: "Kitchen".to_owned(),
                    people: Vec::new(),
                    by: by.to_owned(),
                    start,
                    lines: Vec::new(),
                };
                let made = self.app(at).add_rota(house, &new);
                self.rotas.extend(made.ok());
            }
            _ => self.swap(kind, at),
        }
    }

    fn swap(&mut self, kind: &str, at: usize) {
        let which = self.below(self.rotas.len());
        let Some(rota) = self.rotas.get(which).copied() else {
            return;
        };
        let (give, take) = (1 + self.below(8), 1 + self.below(8));
        let [give, take] = [give, take].map(|turn| u32::try_from(turn).unwrap_or(1));
        let yes = self.chance(60);
        if kind == "swap" {
            let _ = self.app(at).offer_swap(rota, give, take);
        } else if self.chance(30) {
            let _ = self.app(at).do_turn(rota, None);
        } else {
            let done = self.app(at).answer_swap(rota, None, yes).is_ok();
            self.say(|| format!("    {yes}: {done}"));
        }
    }
}
