//! The phone itself: names, settings, profiles, examination, the end.

use onderweg_companion::app::{Profile, profiles};
use onderweg_companion::text::Locale;
use serde_json::json;

use crate::args::{Doctor, LanguageChoice, Name, ProfileWhat, Settings};
use crate::exit;
use crate::home::Phone;
use crate::out::Answer;
use crate::problem::{Problem, Result, Rule};
use crate::words;

pub(super) fn wipe(phone: &Phone) -> Result<Answer> {
    phone.wipe()?;
    Ok(Answer::new(
        "wipe",
        json!({ "wiped": true }),
        words::wiped(phone.words()),
    ))
}

pub(super) fn sign_out(phone: &Phone) -> Result<Answer> {
    phone.unlocked_if_easy()?.sign_out()?;
    Ok(Answer::new(
        "sign-out",
        json!({ "wiped": true }),
        words::wiped(phone.words()),
    ))
}

pub(super) fn doctor(phone: &Phone, what: &Doctor) -> Result<Answer> {
    let found = phone.unlocked_if_easy()?.doctor(what.repair)?;
    let text = words::findings(&found, phone.words());
    let mut answer = Answer::new("doctor", &found, text);
    if !found.findings.is_empty() {
        answer.exit = exit::FINDINGS;
    }
    Ok(answer)
}

pub(super) fn name(phone: &Phone, what: &Name) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    match &what.space {
        Some(text) => {
            let space = companion.find_space(text)?;
            companion.set_name(space, &what.name)?;
        }
        None => companion.call_me(&what.name)?,
    }
    Ok(Answer::new(
        "name",
        json!({ "name": what.name }),
        words::named(phone.words()),
    ))
}

pub(super) fn settings(phone: &Phone, what: &Settings) -> Result<Answer> {
    let mut companion = phone.open()?;
    if let Some(yes) = what.metered {
        companion.set_uses_metered(yes)?;
    }
    if let Some(minutes) = what.auto_lock {
        companion.set_auto_lock_minutes(minutes)?;
    }
    match what.language {
        Some(LanguageChoice::System) => companion.set_language(None)?,
        Some(LanguageChoice::Is(language)) => companion.set_language(Some(language))?,
        None => {}
    }
    if let Some(digits) = what.digits {
        companion.set_digits(digits)?;
    }
    if let Some(calendar) = what.calendar {
        companion.set_calendar(calendar)?;
    }
    let (metered, minutes) = (companion.uses_metered()?, companion.auto_lock_minutes()?);
    let choices = phone.heed(&mut companion);
    let data = json!({
        "metered": metered,
        "auto_lock_minutes": minutes,
        "language": choices.language.map(Locale::tag),
        "digits": choices.digits.as_str(),
        "calendar": choices.calendar.as_str(),
    });
    let text = words::settings(metered, minutes, choices, phone.words());
    Ok(Answer::new("settings", data, text))
}

pub(super) fn profile(phone: &Phone, what: ProfileWhat) -> Result<Answer> {
    if let ProfileWhat::Add { pictogram } = what {
        let profile = Profile::of(phone.home()?, &pictogram)?;
        if profile.exists() {
            return Err(Problem::value("profile", Rule::ProfileTaken));
        }
        phone.open_profile(&profile)?;
    }
    let known: Vec<_> = profiles(phone.home()?)
        .into_iter()
        .map(|profile| profile.pictogram)
        .collect();
    let text = words::profiles(&known, phone.words());
    Ok(Answer::new("profile", json!({ "profiles": known }), text))
}
