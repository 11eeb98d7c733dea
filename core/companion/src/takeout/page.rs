//! What was taken along as a page to read and print, in the reader's language: one file that needs no other.
//! Must not know a store.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime};
use onderweg_journal::{NaiveDate, TakeEntry, TakeStamp, Tz, When};
use onderweg_text::{Words, plain, tame};

use super::said::Together;
use crate::words::{choice, domain, field_of, kind, remind, repeat, state};

/// A space and its entries.
pub(crate) struct Room {
    /// What it is called.
    pub(crate) name: String,
    /// Whether it is the space of one's own devices.
    pub(crate) own: bool,
    /// In the order in which they are shown.
    pub(crate) entries: Vec<TakeEntry>,
}

/// Titles of entries by their ids.
type Titles<'a> = BTreeMap<&'a str, &'a str>;

/// Who reads, and when it was written.
pub(crate) struct Page<'a> {
    pub(crate) words: &'a Words,
    /// Dates of another year say theirs: on paper all of them do.
    pub(crate) today: NaiveDate,
    pub(crate) zone: Tz,
    pub(crate) now_ms: i64,
}

/// Fields in the order in which people ask for them; others follow by name.
const ORDER: [&str; 12] = [
    "due",
    "start",
    "end",
    "repeat",
    "place",
    "bring",
    "travel",
    "helper",
    "interpreter",
    "assignee",
    "remind",
    "stage",
];
/// Names that programs give to each other.
const NOT_SHOWN: [&str; 3] = ["title", "uid", "origin"];
/// Fields that name another entry by its id.
const LINKS: [&str; 3] = ["goal", "step", "talk"];

const STYLE: &str = "\
body{font:1rem/1.5 system-ui,'Noto Sans','Noto Naskh Arabic',sans-serif;max-width:46rem;margin:2rem auto;\
padding:0 1rem;color:#1a1a1a;background:#fff}\
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.25rem;margin-block-start:2.5rem;border-block-end:2px solid #1a1a1a}\
article{margin-block:1.25rem;padding-inline-start:1rem;border-inline-start:4px solid #b3b3b3;break-inside:avoid}\
article.done{border-inline-start-color:#2e7d4f}h3{font-size:1.05rem;margin:0}\
.kind{color:#555;font-size:.9rem;margin:0}\
dl{display:grid;grid-template-columns:minmax(6rem,12rem) 1fr;gap:.15rem 1rem;margin:.5rem 0}\
dt{color:#555}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}\
[dir=auto]{text-align:-webkit-match-parent;text-align:match-parent}.text{white-space:pre-wrap;overflow-wrap:anywhere;margin:.5rem 0}\
ul{margin:.5rem 0;padding-inline-start:0;list-style:none}.careful{border:2px solid #1a1a1a;padding:.75rem 1rem}\
@media print{body{margin:0;max-width:none;font-size:11pt}}";

impl Page<'_> {
    /// The page.
    pub(crate) fn html(&self, rooms: &[Room], together: &Together) -> String {
        let words = self.words;
        let language = words.settings().language;
        let direction = language.direction().as_str();
        let title = escape(&words.takeout_title());
        let mut out = format!(
            "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n",
            escape(language.tag()),
            escape(&plain(&words.takeout_title()))
        );
        out.push_str(&paragraph(
            &words.takeout_made(&self.instant(self.now_ms)),
            "",
        ));
        out.push_str(&paragraph(&words.takeout_careful(), " class=\"careful\""));
        if rooms.iter().all(|room| room.entries.is_empty()) {
            out.push_str(&paragraph(&words.takeout_empty(), ""));
        }
        let entries = rooms.iter().flat_map(|room| &room.entries);
        let titles = entries
            .filter_map(|entry| Some((entry.entry.as_str(), entry.fields.get("title")?.as_str())));
        let titles: Titles<'_> = titles.collect();
        for room in rooms {
            let count = room.entries.len() as u64;
            let name = if room.own {
                words.takeout_own()
            } else {
                tame(&room.name)
            };
            let heading = words.takeout_space(count, &name);
            out.push_str(&format!("<section>\n<h2>{}</h2>\n", escape(&heading)));
            for entry in &room.entries {
                self.entry(&mut out, entry, &titles);
            }
            out.push_str("</section>\n");
        }
        self.practised(&mut out, together);
        out.push_str("</body>\n</html>\n");
        out
    }

    fn entry(&self, out: &mut String, entry: &TakeEntry, titles: &Titles<'_>) {
        let words = self.words;
        // A turn that keeps the title of its series has none of its own.
        let own = entry.fields.get("title").map(String::as_str);
        let series = || titles.get(entry.series.as_deref()?).copied();
        let title = own.or_else(series).map(str::to_owned);
        let title = title.unwrap_or_else(|| kind(&entry.kind, words));
        let done = if entry.state == "done" {
            " class=\"done\""
        } else {
            ""
        };
        out.push_str(&format!(
            "<article{done}>\n<h3 dir=\"auto\">{}</h3>\n",
            escape(&title)
        ));
        let mut about = vec![kind(&entry.kind, words), state(&entry.state, words)];
        about.extend(entry.date.as_ref().map(|date| self.time(date)));
        out.push_str(&paragraph(&about.join(" \u{b7} "), " class=\"kind\""));
        self.fields(out, entry, titles);
        if !entry.body.is_empty() {
            out.push_str(&format!(
                "<p class=\"text\" dir=\"auto\">{}</p>\n",
                escape(&entry.body)
            ));
        }
        if !entry.lines.is_empty() {
            out.push_str("<ul>\n");
            for line in &entry.lines {
                let tick = if line.done { '\u{2611}' } else { '\u{2610}' };
                out.push_str(&format!(
                    "<li>{tick} <bdi>{}</bdi></li>\n",
                    escape(&line.text)
                ));
            }
            out.push_str("</ul>\n");
        }
        if let Some(file) = &entry.letter {
            let said = escape(&self.words.letter_in_file(file));
            let link = format!("<p><a href=\"{}\">{said}</a></p>\n", escape(file));
            out.push_str(&link);
        } else if entry.letter_away {
            out.push_str(&paragraph(
                &self.words.letter_not_taken(),
                " class=\"kind\"",
            ));
        }
        self.said(out, entry);
        let said = |stamp: &TakeStamp| (self.who(stamp), self.instant(stamp.when_ms));
        if let Some((who, at)) = entry.created.as_ref().map(said) {
            out.push_str(&paragraph(&words.takeout_by(&at, &who), " class=\"kind\""));
        }
        out.push_str("</article>\n");
    }

    fn fields(&self, out: &mut String, entry: &TakeEntry, titles: &Titles<'_>) {
        let place = |name: &str| {
            ORDER
                .iter()
                .position(|known| *known == name)
                .unwrap_or(ORDER.len())
        };
        let mut names: Vec<&String> = entry.fields.keys().collect();
        names.retain(|name| !NOT_SHOWN.contains(&name.as_str()));
        names.sort_by_key(|name| (place(name), *name));
        let mut rows = Vec::new();
        for name in names {
            let value = entry.fields.get(name).map_or("", String::as_str);
            let said = if LINKS.contains(&name.as_str()) {
                titles.get(value).map(|title| (*title).to_owned())
            } else {
                Some(self.value(name, value))
            };
            let Some(said) = said else { continue };
            rows.push((field_of(Some(&entry.kind), name, self.words), said));
            for other in entry.others.get(name).into_iter().flatten() {
                let both = self.words.takeout_both(&self.value(name, other));
                rows.push((String::new(), both));
            }
        }
        if !entry.labels.is_empty() {
            let labels: Vec<&str> = entry.labels.iter().map(String::as_str).collect();
            rows.push((
                field_of(None, "labels", self.words),
                self.words.list(&labels),
            ));
        }
        if rows.is_empty() {
            return;
        }
        out.push_str("<dl>\n");
        for (name, value) in rows {
            let (name, value) = (escape(&name), escape(&value));
            out.push_str(&format!("<dt>{name}</dt><dd dir=\"auto\">{value}</dd>\n"));
        }
        out.push_str("</dl>\n");
    }

    fn value(&self, name: &str, value: &str) -> String {
        match (choice(name, value, self.words), value) {
            (Some(word), _) => word,
            (None, "true") => self.words.takeout_yes(),
            (None, "false") => self.words.takeout_no(),
            (None, value) if name == "repeat" => repeat(value, self.zone, self.words),
            (None, value) if name == "remind" => remind(value, self.words),
            (None, value) if name == "domain" => domain(value, self.words),
            (None, value) if ["due", "start", "end", "review"].contains(&name) => self.time(value),
            (None, value) => value.to_owned(),
        }
    }

    /// A day or a time as the reader writes it; a zone that is not theirs stands beside it.
    fn time(&self, text: &str) -> String {
        match When::from(text.to_owned()) {
            When::Day(day) => self.words.both(day, self.today),
            When::At { local, zone } => {
                let time = self.words.both_date_times(local, self.today);
                if zone == self.zone {
                    time
                } else {
                    format!("{time} ({})", zone.name())
                }
            }
            When::Unreadable(text) => text,
        }
    }

    pub(super) fn instant(&self, ms: i64) -> String {
        self.words.both_date_times(self.wall(ms), self.today)
    }

    fn wall(&self, ms: i64) -> NaiveDateTime {
        let at = DateTime::from_timestamp_millis(ms).unwrap_or_default();
        at.with_timezone(&self.zone).naive_local()
    }

    pub(super) fn who(&self, stamp: &TakeStamp) -> String {
        match (&stamp.name, stamp.own) {
            (_, true) => self.words.person_by_you(),
            (Some(name), false) => tame(name),
            (None, false) => self.words.person_no_name(),
        }
    }

    /// What stands in the archive, to be read first.
    pub(crate) fn readme(&self) -> String {
        let words = self.words;
        let rows = [
            words.takeout_title(),
            words.takeout_made(&self.instant(self.now_ms)),
            words.takeout_careful(),
            String::new(),
            words.takeout_file_page("journal.html"),
            words.takeout_file_journal("onderweg import FILE.zip", "journal.json"),
            words.takeout_file_history("history.json"),
            words.takeout_file_calendar("calendar.ics"),
            words.takeout_file_sheets("appointments.csv, tasks.csv, jobs.csv"),
            String::new(),
            words.takeout_not_back(),
        ];
        let tidy = |row: &String| {
            if onderweg_text::has_rtl(row) {
                row.clone()
            } else {
                plain(row)
            }
        };
        let mut text = rows.iter().map(tidy).collect::<Vec<_>>().join("\r\n");
        text.push_str("\r\n");
        text
    }
}

pub(super) fn paragraph(text: &str, more: &str) -> String {
    format!("<p{more}>{}</p>\n", escape(text))
}

/// Text as HTML shows it and never runs it.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use onderweg_text::{Locale, Settings};

    use super::*;

    fn page(tag: &str, title: &str) -> String {
        let words = Words::new(Settings::of(Locale::exactly(tag).unwrap()));
        let fields = [
            ("title", title),
            ("due", "2026-12-01"),
            ("place", "<b>\"here\"</b>"),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let entry = TakeEntry {
            entry: "a".into(),
            space: "b".into(),
            kind: "task".into(),
            state: "done".into(),
            fields: BTreeMap::from(fields),
            body: "one\n</p><script>".into(),
            labels: vec!["papers".into()],
            lines: vec![],
            professional: false,
            series: None,
            date: None,
            letter: Some("letters/a.jpg".into()),
            letter_thumb: None,
            letter_away: false,
            rota: None,
            agreement: None,
            created: None,
            changed: None,
            others: BTreeMap::from([("place".to_owned(), vec!["there".to_owned()])]),
        };
        let rooms = [Room {
            own: false,
            name: "house".into(),
            entries: vec![entry],
        }];
        let page = Page {
            words: &words,
            today: "2026-11-23".parse().unwrap(),
            zone: Tz::Europe__Brussels,
            now_ms: 1_795_000_000_000,
        };
        assert!(page.readme().contains("journal.json"));
        page.html(&rooms, &Together::default())
    }

    #[test]
    fn the_page_is_in_the_language_of_the_reader_and_runs_nothing() {
        for (tag, direction) in [("en", "ltr"), ("nl", "ltr"), ("ar", "rtl")] {
            let html = page(tag, "<script>alert(1)</script> & \"x\"");
            assert!(
                html.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")),
                "{html}"
            );
            assert!(
                html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;"),
                "{html}"
            );
            assert!(
                !html.contains("<script") && !html.contains("http"),
                "{html}"
            );
        }
    }
}
