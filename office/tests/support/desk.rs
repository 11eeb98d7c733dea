//! A desk that lives in memory: thirty invented people, as on the mock, for each caseworker.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeZone};
use chrono_tz::Europe::Brussels;
use onderweg_office::desk::*;
use onderweg_protocol::ids::EntryId;

/// One act that was asked of the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Asked {
    File(StaffId, CaseId),
    Offer(String),
    Account(CaseId),
    Appointment(CaseId, NewAppointment),
    Answer(CaseId, EntryId, String),
    Confirm(CaseId, EntryId),
    Back(CaseId, EntryId, String),
    Seen(StaffId),
}

#[derive(Default)]
struct State {
    files: BTreeMap<(StaffId, CaseId), File>,
    asked: Vec<Asked>,
    entries: u8,
    broken: bool,
}

/// The desk.
pub(crate) struct FakeDesk(Mutex<State>);

impl FakeDesk {
    /// Everybody named here has thirty people; everybody else has none yet.
    pub(crate) fn new(staff: &[StaffId]) -> Self {
        let desk = Self(Mutex::default());
        for one in staff {
            for file in people() {
                let case = CaseId(one.0 * 100 + file.person.case.0);
                desk.put(*one, case, file);
            }
        }
        desk
    }

    /// Gives a caseworker a file.
    pub(crate) fn put(&self, staff: StaffId, case: CaseId, mut file: File) {
        file.person.case = case;
        self.state().files.insert((staff, case), file);
    }

    /// What was asked so far.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.state().asked.clone()
    }

    /// From now on nothing can be reached.
    pub(crate) fn break_down(&self) {
        self.state().broken = true;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn working(&self) -> Result<MutexGuard<'_, State>> {
        let state = self.state();
        if state.broken {
            return Err(DeskError::Unavailable("a test says so"));
        }
        Ok(state)
    }
}

/// The day of the mock: Monday 23 November 2026, 08:55.
pub(crate) fn now() -> Moment {
    Brussels.with_ymd_and_hms(2026, 11, 23, 8, 55, 0).unwrap()
}

fn at(day: u32, hour: u32, minute: u32) -> Moment {
    Brussels
        .with_ymd_and_hms(2026, 11, day, hour, minute, 0)
        .unwrap()
}

fn entry(n: u8) -> EntryId {
    EntryId([n; 16])
}

/// A file in which nothing happened.
pub(crate) fn quiet(name: &str) -> File {
    File {
        now: now(),
        person: Person {
            case: CaseId(0),
            name: name.to_owned(),
            standing: Standing::Open,
            changed: Vec::new(),
            changed_at: None,
            questions: 0,
            asks: 0,
            undelivered: 0,
            next: None,
            silent_since: None,
        },
        since: Some(Brussels.with_ymd_and_hms(2026, 3, 3, 10, 0, 0).unwrap()),
        place: (1, 1),
        next: None,
        questions: Vec::new(),
        appointments: Vec::new(),
        plan: Vec::new(),
        rows: Vec::new(),
        history: Vec::new(),
        looks: vec![look(20, "Lien Verhaegen", Deed::Opened, Delivery::OnPhone)],
    }
}

fn look(day: u32, who: &str, deed: Deed, delivery: Delivery) -> Look {
    Look {
        at: at(day, 8, 12),
        who: who.to_owned(),
        deed,
        delivery,
    }
}

fn meeting(n: u8, day: (u32, u32), from: (u32, u32), title: &str, body: &str) -> Appointment {
    Appointment {
        entry: entry(n),
        title: title.to_owned(),
        day: NaiveDate::from_ymd_opt(2026, day.0, day.1).unwrap(),
        from: NaiveTime::from_hms_opt(from.0, from.1, 0),
        until: None,
        body: body.to_owned(),
        by: Who::You,
        delivery: Delivery::OnPhone,
    }
}

type Next = Option<((u32, u32), (u32, u32), &'static str)>;

/// Name, what changed, next appointment.
type Short = (&'static str, &'static [(Happened, u64)], Next);

const PEOPLE: &[Short] = &[
    (
        "Samira Noori",
        &[(Happened::Done, 2), (Happened::Added, 2)],
        Some(((11, 25), (14, 0), "Talk with you")),
    ),
    (
        "Yonas Tesfay",
        &[(Happened::Done, 1)],
        Some(((11, 24), (10, 0), "VDAB, first meeting")),
    ),
    (
        "Mohammad Rahimi",
        &[(Happened::Edited, 1)],
        Some(((11, 26), (18, 30), "Evening course, CVO")),
    ),
    (
        "Hodan Warsame",
        &[(Happened::Added, 1)],
        Some(((11, 26), (11, 0), "Talk with you")),
    ),
    (
        "Rahel Kidane",
        &[(Happened::Edited, 2)],
        Some(((11, 26), (16, 0), "Atlas, level test")),
    ),
    (
        "Omar Al-Khatib",
        &[(Happened::Done, 3), (Happened::Added, 2)],
        Some(((11, 24), (13, 30), "Job interview")),
    ),
    (
        "Lina Darwish",
        &[(Happened::Added, 1)],
        Some(((11, 23), (10, 0), "Talk with you")),
    ),
    (
        "Ehsan Karimi",
        &[(Happened::Edited, 1), (Happened::Moved, 1)],
        Some(((11, 27), (9, 30), "Talk with you")),
    ),
    (
        "Sagal Nur",
        &[(Happened::Added, 3)],
        Some(((11, 23), (14, 0), "Talk with you")),
    ),
    (
        "Bilal Safi",
        &[(Happened::Added, 1)],
        Some(((11, 25), (9, 30), "JES, job orientation")),
    ),
    (
        "Senait Gebre",
        &[(Happened::Added, 4)],
        Some(((11, 26), (18, 30), "Evening course, CVO")),
    ),
    (
        "Tariq Mansour",
        &[(Happened::Archived, 1)],
        Some(((11, 27), (11, 0), "Talk with you")),
    ),
    (
        "Maryam Sultani",
        &[(Happened::Done, 1), (Happened::Added, 1)],
        Some(((11, 27), (15, 0), "Evening school, enrolment")),
    ),
    (
        "Noor Haddad",
        &[],
        Some(((11, 23), (11, 30), "Talk with you")),
    ),
    (
        "Filmon Haile",
        &[],
        Some(((11, 24), (9, 0), "Bank, open account")),
    ),
    (
        "Ahmad Zaher",
        &[],
        Some(((11, 24), (15, 0), "Talk with you")),
    ),
    (
        "Mustafa Yusuf",
        &[],
        Some(((11, 24), (16, 15), "Talk with you")),
    ),
    (
        "Sayed Hashemi",
        &[],
        Some(((11, 25), (11, 0), "VDAB, first meeting")),
    ),
    (
        "Farid Wardak",
        &[],
        Some(((11, 25), (13, 30), "Atlas, level test")),
    ),
    ("Amal Jama", &[], Some(((11, 26), (9, 0), "Talk with you"))),
    (
        "Shukria Amiri",
        &[],
        Some(((11, 26), (14, 30), "Talk with you")),
    ),
    (
        "Merhawi Abraha",
        &[],
        Some(((11, 27), (8, 30), "Job interview")),
    ),
    (
        "Hamid Popal",
        &[],
        Some(((11, 27), (13, 30), "Talk with you")),
    ),
    (
        "Zarghuna Stanekzai",
        &[],
        Some(((12, 1), (10, 0), "Talk with you")),
    ),
    (
        "Karim Shami",
        &[],
        Some(((12, 2), (9, 30), "JES, job orientation")),
    ),
    (
        "Dawit Mebrahtu",
        &[],
        Some(((12, 2), (15, 0), "Talk with you")),
    ),
    ("Idris Osman", &[], None),
    ("Abdullahi Farah", &[], None),
    ("Asad Jan", &[], None),
    ("Yusra Hamdan", &[], None),
];

/// The thirty of the mock.
pub(crate) fn people() -> Vec<File> {
    let mut files = Vec::new();
    for (n, (name, changed, next)) in (1_u8..).zip(PEOPLE) {
        let mut file = quiet(name);
        file.person.case = CaseId(n.into());
        file.person.changed = changed.to_vec();
        file.person.changed_at = (!changed.is_empty()).then(|| at(20, 18, 60 - u32::from(n)));
        if let Some((day, from, title)) = next {
            let next = meeting(100 + n, *day, *from, title, "");
            file.appointments.push(next.clone());
            file.person.next = Some(next);
        }
        match *name {
            "Samira Noori" => samira(&mut file),
            "Yonas Tesfay" => question(&mut file, 40, "Is the bank card by post?", "", None),
            "Mohammad Rahimi" => question(
                &mut file,
                41,
                "Avondles of dagles?",
                "Avondles is beter, want ik werk overdag. Kan dat nog?",
                None,
            ),
            "Sagal Nur" => question(&mut file, 42, "هل أستطيع العمل ليلًا؟", "", None),
            "Bilal Safi" => question(&mut file, 43, "JES: which tram?", "", Some("Thibo")),
            "Filmon Haile" => {
                file.person.silent_since = NaiveDate::from_ymd_opt(2026, 11, 16);
                undelivered(&mut file);
            }
            "Idris Osman" => file.person.silent_since = NaiveDate::from_ymd_opt(2026, 11, 2),
            "Abdullahi Farah" => file.person.silent_since = NaiveDate::from_ymd_opt(2026, 11, 9),
            "Asad Jan" => file.person.standing = Standing::Waiting,
            "Yusra Hamdan" => file.person.standing = Standing::Closed,
            _ => {}
        }
        files.push(file);
    }
    files
}

fn undelivered(file: &mut File) {
    file.person.undelivered = 1;
    if let Some(next) = &mut file.person.next {
        next.delivery = Delivery::NotYet;
        file.appointments[0] = next.clone();
    }
}

fn question(file: &mut File, n: u8, title: &str, body: &str, by: Option<&str>) {
    let by = by.unwrap_or(&file.person.name).to_owned();
    file.questions.push(Question {
        entry: entry(n),
        title: title.to_owned(),
        body: body.to_owned(),
        by: Who::Named(by),
        since: at(20, 17, 5),
        new: true,
        letters: 0,
    });
    file.person.questions += 1;
}

fn row(n: u8, kind: EntryKind, title: &str, done: bool) -> Row {
    Row {
        entry: entry(n),
        kind,
        title: title.to_owned(),
        done,
        due: None,
        facts: Vec::new(),
        lines: (0, 0),
        both: Vec::new(),
        new: false,
        delivery: Delivery::Theirs,
        letters: 0,
    }
}

fn line(day: u32, by: Who, what: &[Happened], title: &str, new: bool) -> Line {
    Line {
        at: at(day, 8, 55),
        by,
        what: what.to_vec(),
        title: title.to_owned(),
        new,
    }
}

fn by_samira() -> Who {
    Who::Named("Samira Noori".to_owned())
}

/// The person whose page is on the mock.
fn samira(file: &mut File) {
    question(
        file,
        1,
        "Letter from the VDAB",
        "It wants an answer by Thursday 26 November.\n\
         There are two forms and we do not know which one is hers.",
        Some("Jasper De Wit"),
    );
    let place = "Atlas, Carnotstraat\nidentity card";
    let mut test = meeting(3, (12, 3), (10, 30), "Level test", place);
    test.delivery = Delivery::NotYet;
    let mut open_day = meeting(4, (12, 5), (13, 0), "Open day, adult school", "with Jasper");
    open_day.by = by_samira();
    open_day.delivery = Delivery::Theirs;
    open_day.until = NaiveTime::from_hms_opt(16, 0, 0);
    file.appointments[0].body = "OCMW office, room 2".to_owned();
    file.appointments.extend([test, open_day]);
    file.plan = samiras_plan();
    file.person.asks = 1;
    file.rows = samiras_rows();
    file.history = samiras_history();
    let lien = |day, deed, delivery| look(day, "Lien Verhaegen", deed, delivery);
    file.looks = vec![
        lien(23, Deed::Opened, Delivery::NotYet),
        lien(20, Deed::AddedAppointment, Delivery::OnPhone),
        look(12, "Griet Claessens", Deed::Refused, Delivery::OnPhone),
        lien(9, Deed::Opened, Delivery::OnPhone),
        lien(3, Deed::Offered, Delivery::OnPhone),
    ];
}

fn samiras_rows() -> Vec<Row> {
    let todo = |n, title| row(n, EntryKind::Task, title, false);
    let done = |n, title| row(n, EntryKind::Task, title, true);
    let note = |n, title| row(n, EntryKind::Note, title, false);
    let mut papers = todo(12, "Papers for social housing");
    papers.lines = (2, 5);
    papers.new = true;
    let mut both = todo(10, "Make a budget for one month");
    both.both = vec![
        (by_samira(), "rent 520, food 240".to_owned()),
        (Who::You, "with energy 65".to_owned()),
    ];
    let mut neighbour = todo(11, "Ask the neighbour who also studies care");
    neighbour.due = NaiveDate::from_ymd_opt(2026, 12, 6);
    let mut rent = todo(13, "Ask the OCMW for the rent guarantee");
    rent.delivery = Delivery::NotYet;
    let mut job = row(18, EntryKind::Job, "Care assistant, Sint-Jozef", false);
    job.facts = vec![
        Fact::Stage("interview".to_owned()),
        Fact::Next("Bring the certificate".to_owned()),
        Fact::HelpedBy("Jasper De Wit".to_owned()),
    ];
    job.due = NaiveDate::from_ymd_opt(2026, 12, 2);
    let mut repair = row(19, EntryKind::Repair, "Verwarming in de kamer", false);
    let told = NaiveDate::from_ymd_opt(2026, 11, 19).unwrap();
    repair.facts = vec![Fact::Told(told, "Mr Claes".to_owned())];
    vec![
        papers,
        both,
        job,
        repair,
        neighbour,
        rent,
        note(14, "آیا می‌توانم شب‌ها کار کنم و روزها درس بخوانم؟"),
        note(15, "Hoe zeg ik nee tegen de huisbaas?"),
        done(16, "Diploma sent for recognition"),
        done(17, "Reduced price with the A-kaart"),
    ]
}

fn samiras_plan() -> Vec<Domain> {
    let step = |n, title, stands: Stands| Step {
        row: row(n, EntryKind::Step, title, stands != Stands::Open),
        stands,
        tasks: vec![row(n + 20, EntryKind::Task, "Call", true)],
    };
    let goal = |n, title, steps| Goal {
        row: Some(row(n, EntryKind::Goal, title, false)),
        steps,
    };
    let domain = |name: &str, goals| Domain {
        domain: Some(name.to_owned()),
        goals,
        review: NaiveDate::from_ymd_opt(2026, 12, 14),
    };
    let living = vec![
        step(50, "Put on the list for housing", Stands::Asks),
        step(51, "See three flats", Stands::Open),
    ];
    let form = Stands::SentBack("Please add the teacher.".to_owned());
    let dutch = vec![
        step(52, "Form of the evening class", form),
        step(53, "Library card", Stands::Confirmed),
    ];
    vec![
        domain("social-network", Vec::new()),
        domain(
            "independent-living",
            vec![goal(60, "A flat of my own", living)],
        ),
        domain("language", vec![goal(61, "Dutch A2", dutch)]),
    ]
}

fn samiras_history() -> Vec<Line> {
    use Happened::{Added, Done, Edited, Moved};
    let jasper = || Who::Named("Jasper De Wit".to_owned());
    let budget = "Make a budget for one month";
    let papers = "Papers for social housing";
    let mut history = vec![
        line(23, Who::You, &[Added], "Level test", false),
        line(20, jasper(), &[Added], "Letter from the VDAB", true),
        line(
            20,
            by_samira(),
            &[Done],
            "Diploma sent for recognition",
            true,
        ),
        line(19, by_samira(), &[Added, Edited], papers, true),
        line(18, by_samira(), &[Edited], budget, false),
        line(18, Who::You, &[Edited], budget, false),
        line(
            17,
            Who::Nameless,
            &[Moved],
            "Hoe zeg ik nee tegen de huisbaas?",
            false,
        ),
    ];
    for n in 0..60 {
        let title = format!("Step {}", 60 - n);
        history.push(line(9, by_samira(), &[Added], &title, false));
    }
    history
}

impl Desk for FakeDesk {
    fn monday(&self, staff: StaffId) -> Result<Monday> {
        let state = self.working()?;
        let mine = || state.files.iter().filter(|((whose, _), _)| *whose == staff);
        let mut waits = Vec::new();
        for ((_, case), file) in mine() {
            let of = |what| Waiting {
                case: *case,
                name: file.person.name.clone(),
                what,
            };
            waits.extend(
                file.questions
                    .iter()
                    .cloned()
                    .map(|q| of(Wait::Question(q))),
            );
            for step in steps(file).filter(|step| step.stands == Stands::Asks) {
                waits.push(of(Wait::Ask(Ask {
                    entry: step.row.entry,
                    title: step.row.title.clone(),
                    since: at(19, 17, 0),
                })));
            }
            if file.person.undelivered > 0 {
                let first = file.appointments[0].clone();
                waits.insert(0, of(Wait::NotOnPhone(first)));
            }
        }
        Ok(Monday {
            now: now(),
            since: Some(at(20, 16, 40)),
            waits,
            people: mine().map(|(_, file)| file.person.clone()).collect(),
        })
    }

    fn file(&self, staff: StaffId, case: CaseId) -> Result<File> {
        let mut state = self.working()?;
        state.asked.push(Asked::File(staff, case));
        let mut file = state
            .files
            .get(&(staff, case))
            .ok_or(DeskError::NotOpen)?
            .clone();
        let mine: Vec<_> = state
            .files
            .iter()
            .filter(|((whose, _), _)| *whose == staff)
            .collect();
        let place = mine.iter().position(|((_, c), _)| *c == case).unwrap();
        file.place = (place + 1, mine.len());
        file.next = mine
            .get(place + 1)
            .map(|((_, case), file)| (*case, file.person.name.clone()));
        Ok(file)
    }

    fn offer(&self, staff: StaffId, name: &str) -> Result<Card> {
        let mut state = self.working()?;
        if name.is_empty() {
            return Err(DeskError::Form(vec![(Field::Name, Fault::Empty)]));
        }
        if name.chars().count() > 200 {
            return Err(DeskError::Form(vec![(Field::Name, Fault::TooLong)]));
        }
        state.asked.push(Asked::Offer(name.to_owned()));
        let count = i64::try_from(state.files.len()).unwrap();
        let case = CaseId(10_000 + count);
        let mut file = quiet(name);
        file.person.case = case;
        file.person.standing = Standing::Waiting;
        file.looks.clear();
        state.files.insert((staff, case), file);
        Ok(Card {
            case,
            account: "OW-7K3M-9QXR-2TDV-H8PC".to_owned(),
            offer: format!("onderweg:case?o={}", "Zm9yZXN0LWNhcmQ".repeat(14)),
            server: "https://relay.curant.example".to_owned(),
        })
    }

    fn account_code(&self, staff: StaffId, case: CaseId) -> Result<Card> {
        let mut state = self.working()?;
        if !state.files.contains_key(&(staff, case)) {
            return Err(DeskError::NotOpen);
        }
        state.asked.push(Asked::Account(case));
        Ok(Card {
            case,
            account: "OW-7K3M-9QXR-2TDV-H8PC".to_owned(),
            offer: String::new(),
            server: "https://relay.curant.example".to_owned(),
        })
    }

    fn add_appointment(
        &self,
        staff: StaffId,
        case: CaseId,
        new: &NewAppointment,
    ) -> Result<EntryId> {
        let mut state = self.working()?;
        let key = (staff, case);
        let file = state.files.get(&key).ok_or(DeskError::NotOpen)?;
        if file.person.standing != Standing::Open {
            return Err(DeskError::NotShared);
        }
        let (day, from) = checked(new)?;
        state.entries += 1;
        let entry = EntryId([200 + state.entries; 16]);
        state.asked.push(Asked::Appointment(case, new.clone()));
        let file = state.files.get_mut(&key).ok_or(DeskError::NotOpen)?;
        let body = [new.place.as_str(), new.bring.as_str()].join("\n");
        file.appointments.push(Appointment {
            entry,
            title: new.title.clone(),
            day,
            from,
            until: None,
            body: body.trim().to_owned(),
            by: Who::You,
            delivery: Delivery::NotYet,
        });
        file.appointments.sort_by_key(|a| (a.day, a.from));
        Ok(entry)
    }

    fn answer(&self, staff: StaffId, case: CaseId, entry: EntryId, words: &str) -> Result<()> {
        let mut state = self.working()?;
        let file = state
            .files
            .get_mut(&(staff, case))
            .ok_or(DeskError::NotOpen)?;
        if words.is_empty() {
            return Err(DeskError::Form(vec![(Field::Answer, Fault::Empty)]));
        }
        let found = file.questions.iter().position(|q| q.entry == entry);
        let question = file.questions.remove(found.ok_or(DeskError::Changed)?);
        file.person.questions -= 1;
        let mut answered = row(0, EntryKind::Note, &question.title, false);
        answered.entry = entry;
        answered.delivery = Delivery::NotYet;
        file.rows.insert(0, answered);
        let words = words.to_owned();
        state.asked.push(Asked::Answer(case, entry, words));
        Ok(())
    }

    fn confirm(&self, staff: StaffId, case: CaseId, entry: EntryId) -> Result<()> {
        let mut state = self.working()?;
        let file = state
            .files
            .get_mut(&(staff, case))
            .ok_or(DeskError::NotOpen)?;
        stand(file, entry, Stands::Confirmed)?;
        state.asked.push(Asked::Confirm(case, entry));
        Ok(())
    }

    fn send_back(&self, staff: StaffId, case: CaseId, entry: EntryId, word: &str) -> Result<()> {
        let mut state = self.working()?;
        let file = state
            .files
            .get_mut(&(staff, case))
            .ok_or(DeskError::NotOpen)?;
        if word.is_empty() {
            return Err(DeskError::Form(vec![(Field::Back, Fault::Empty)]));
        }
        stand(file, entry, Stands::SentBack(word.to_owned()))?;
        state.asked.push(Asked::Back(case, entry, word.to_owned()));
        Ok(())
    }

    fn mark_all_seen(&self, staff: StaffId) -> Result<()> {
        let mut state = self.working()?;
        state.asked.push(Asked::Seen(staff));
        for ((whose, _), file) in &mut state.files {
            if *whose == staff {
                file.person.changed.clear();
            }
        }
        Ok(())
    }
}

fn steps(file: &File) -> impl Iterator<Item = &Step> {
    let goals = file.plan.iter().flat_map(|domain| &domain.goals);
    goals.flat_map(|goal| &goal.steps)
}

fn stand(file: &mut File, entry: EntryId, stands: Stands) -> Result<()> {
    let goals = file.plan.iter_mut().flat_map(|domain| &mut domain.goals);
    let mut steps = goals.flat_map(|goal| &mut goal.steps);
    let asks = |step: &&mut Step| step.row.entry == entry && step.stands == Stands::Asks;
    let step = steps.find(asks).ok_or(DeskError::Changed)?;
    step.stands = stands;
    file.person.asks -= 1;
    Ok(())
}

fn checked(new: &NewAppointment) -> Result<(NaiveDate, Option<NaiveTime>)> {
    let mut faults = Vec::new();
    if new.title.is_empty() {
        faults.push((Field::Title, Fault::Empty));
    }
    let day = NaiveDate::parse_from_str(&new.day, "%d/%m/%Y")
        .or_else(|_| NaiveDate::parse_from_str(&new.day, "%Y-%m-%d"))
        .ok()
        .filter(|day| day.year() < 3000);
    match day {
        None => faults.push((Field::Day, Fault::NotADay)),
        Some(day) if day.checked_add_days(Days::new(1)) <= Some(now().date_naive()) => {
            faults.push((Field::Day, Fault::Past));
        }
        Some(_) => {}
    }
    let from = NaiveTime::parse_from_str(&new.from, "%H:%M").ok();
    if from.is_none() && !new.from.is_empty() {
        faults.push((Field::From, Fault::NotATime));
    }
    match day {
        Some(day) if faults.is_empty() => Ok((day, from)),
        _ => Err(DeskError::Form(faults)),
    }
}
