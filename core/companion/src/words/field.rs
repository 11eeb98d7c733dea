//! Names of fields, kinds and states. What is typed (`--set due=...`) keeps its English name; this
//! is what people read.

use onderweg_text::Words;

use super::{house, job, letter};

/// What a field is called. A name that has no words (an option, a field of a newer version) stays
/// as it is; what follows a slash is left out: somebody may have written it.
#[must_use]
pub fn field(name: &str, words: &Words) -> String {
    let plain = name.split('/').next().unwrap_or_default();
    match plain {
        "title" => words.field_title(),
        "body" => words.field_body(),
        "due" => words.field_due(),
        "start" => words.field_start(),
        "end" => words.field_end(),
        "place" => words.field_place(),
        "bring" => words.field_bring(),
        "assignee" => words.field_assignee(),
        "asker" => words.field_asker(),
        "interpreter" => words.field_interpreter(),
        "travel" => words.field_travel(),
        "repeat" => words.field_repeat(),
        "cancelled" => words.field_cancelled(),
        "turn" => words.field_turn(),
        "uid" => words.ics_field_uid(),
        "remind" => words.field_remind(),
        "helper" => words.field_helper(),
        "label" => words.field_label(),
        "labels" => words.field_labels(),
        "line" | "lines" | "check" => words.field_line(),
        "checklist" => words.field_checklist(),
        "professional" => words.field_professional(),
        "kind" => words.field_kind(),
        "state" => words.field_state(),
        "date" => words.field_date(),
        "domain" => words.plan_field_domain(),
        "review" => words.plan_field_review(),
        "goal" => words.kind_goal(),
        "step" => words.kind_step(),
        "talk" => words.kind_talk(),
        "rota" => words.kind_rota(),
        "confirm" => words.plan_field_confirm(),
        "word" => words.plan_field_word(),
        "point" => words.plan_field_point(),
        "entry" => words.field_entry(),
        "space" => words.field_space(),
        "name" => words.field_name(),
        "person" => words.field_person(),
        "profile" => words.field_profile(),
        "phone" => words.keys_field_phone(),
        "sheet" => words.keys_field_sheet(),
        "pin" => words.field_pin(),
        "code" => words.field_code(),
        "invitation" => words.field_invitation(),
        "digits" => words.field_digits(),
        "card" => words.field_card(),
        "url" => words.field_url(),
        "home" => words.field_home(),
        "zone" => words.field_zone(),
        "language" => words.field_language(),
        "made_from" => words.practice_made_from(),
        "minutes" => words.practice_field_minutes(),
        "ability" => words.practice_field_ability(),
        "deck" => words.practice_field_deck(),
        other => of_one_kind(other, words),
    }
}

fn of_one_kind(name: &str, words: &Words) -> String {
    let of_kinds = [job::field, house::field, letter::field];
    let mut found = of_kinds.iter().filter_map(|of_kind| of_kind(name, words));
    found.next().unwrap_or_else(|| name.to_owned())
}

/// What a field is called in an entry of this kind: the day of a job is that of its next step.
#[must_use]
pub fn field_of(kind: Option<&str>, name: &str, words: &Words) -> String {
    match (kind, name) {
        (Some("job"), "due") => words.job_field_due(),
        _ => field(name, words),
    }
}

/// What a value is called, in a field that takes one of a few words; none in any other field.
#[must_use]
pub fn choice(field: &str, value: &str, words: &Words) -> Option<String> {
    match field {
        "stage" => Some(job::stage(value, words)),
        "result" => Some(job::result(value, words)),
        _ => None,
    }
}

/// What a kind of entry is called; one of a newer version by its own name.
#[must_use]
pub fn kind(name: &str, words: &Words) -> String {
    match name {
        "task" => words.kind_task(),
        "appointment" => words.kind_appointment(),
        "note" => words.kind_note(),
        "job" => words.kind_job(),
        "goal" => words.kind_goal(),
        "step" => words.kind_step(),
        "talk" => words.kind_talk(),
        "card" => words.practice_kind(),
        "rota" => words.kind_rota(),
        "shopping" => words.kind_shopping(),
        "repair" => words.kind_repair(),
        "bins" => words.kind_bins(),
        "agreement" => words.kind_agreement(),
        "other" | "" => words.kind_other(),
        newer => newer.to_owned(),
    }
}

/// What a domain of a plan is called; one of a pack that this version does not know by its word.
#[must_use]
pub fn domain(name: &str, words: &Words) -> String {
    match name {
        "social-network" => words.plan_domain_social_network(),
        "education" => words.plan_domain_education(),
        "independent-living" => words.plan_domain_independent_living(),
        "language" => words.plan_domain_language(),
        "leisure" => words.plan_domain_leisure(),
        "psychological-support" => words.plan_domain_psychological_support(),
        "" => words.plan_domain_none(),
        other => other.to_owned(),
    }
}

/// What became of an entry.
#[must_use]
pub fn state(name: &str, words: &Words) -> String {
    match name {
        "open" => words.state_open(),
        "done" => words.state_done(),
        "archived" => words.state_archived(),
        "deleted" => words.state_deleted(),
        "moved" => words.state_moved(),
        newer => newer.to_owned(),
    }
}
