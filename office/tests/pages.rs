//! What the pages show and how their forms behave.

mod support;

use axum::http::StatusCode;
use onderweg_office::desk::CaseId;
use onderweg_protocol::ids::EntryId;
use onderweg_text::plain;
use support::browser::{ADDRESS, Office};
use support::desk::Asked;

#[tokio::test]
async fn monday_shows_thirty_people_and_what_waits() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    let page = browser.get("/office").await;
    let text = plain(&page.text);
    assert_eq!(page.names().len(), 30);
    assert!(text.contains("30 people. Since you last looked"), "{text}");
    assert!(text.contains("13 changed, 7 things wait for you."));
    assert_eq!(text.matches("<div class=\"k\">").count(), 5);
    assert!(text.contains("Show the other 2"));
    assert!(text.contains("not since "));
    assert!(text.contains("no yes on the phone yet"));
    let page = browser.get("/office?waits=all").await;
    assert_eq!(page.text.matches("<div class=\"k\">").count(), 7);
}

#[tokio::test]
async fn filters_order_and_search_are_in_the_address() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    for (query, count, first) in [
        ("?show=changed", 13, "Samira Noori"),
        ("?show=no-appointment", 4, "Idris Osman"),
        ("?show=silent", 3, "Filmon Haile"),
        ("?show=silent&sort=silent", 3, "Idris Osman"),
        ("?sort=name", 30, "Abdullahi Farah"),
        ("?sort=next", 30, "Lina Darwish"),
        ("?q=NOOR", 2, "Samira Noori"),
        ("?q=%D9%86", 0, ""),
    ] {
        let page = browser.get(&format!("/office{query}")).await;
        let names = page.names();
        assert_eq!(names.len(), count, "{query}");
        assert_eq!(names.first().copied().unwrap_or_default(), first, "{query}");
    }
    let page = browser.get("/office?q=zzz").await;
    assert!(plain(&page.text).contains("Nobody matches."));
    // What is said of everybody does not depend on what is searched.
    assert!(plain(&page.text).contains("13 changed"));
    assert!(plain(&page.text).contains("Show all 30"));
}

#[tokio::test]
async fn the_first_day_is_not_an_empty_table() {
    let office = Office::new();
    let mut browser = office.browser();
    office
        .sign_in(&mut browser, "bram@office.example", office.bram)
        .await;
    let page = browser.get("/office").await;
    assert!(page.text.contains("What happens next"));
    assert!(!page.text.contains("<table"));
}

#[tokio::test]
async fn an_answer_goes_to_the_desk_and_is_said() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    let page = browser.get("/office/people/101").await;
    let text = plain(&page.text);
    assert!(text.contains("Jasper De Wit reads it only if Samira Noori shows it."));
    let entry = "01".repeat(16);
    let path = format!("/office/people/101/answers/{entry}");
    let page = browser.post(&path, &[("answer", "  ")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("Write an answer."));
    assert!(page.text.contains("aria-invalid=\"true\" autofocus"));
    let page = browser
        .post(&path, &[("answer", "The blue one.\r\nI come along.")])
        .await;
    assert_eq!(page.location(), format!("/office/people/101#e-{entry}"));
    let asked = office.desk.asked();
    let Some(Asked::Answer(_, _, words)) = asked.last() else {
        panic!("{asked:?}");
    };
    assert_eq!(words, "The blue one.\nI come along.");
    let page = browser.get("/office/people/101").await;
    assert!(page.text.contains("role=\"status\""));
    assert!(page.text.contains("Your answer is written down."));
    assert!(page.text.contains(&format!("id=\"e-{entry}\"")));
    // Said once.
    let page = browser.get("/office/people/101").await;
    assert!(!page.text.contains("Your answer is written down."));
    // Answered meanwhile: nothing is overwritten, and the page says so.
    let page = browser.post(&path, &[("answer", "Again")]).await;
    assert_eq!(page.location(), "/office/people/101");
    let page = browser.get("/office/people/101").await;
    assert!(page.text.contains("Somebody changed this meanwhile."));
}

#[tokio::test]
async fn a_wrong_field_keeps_what_was_typed() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    let path = "/office/people/101/appointments";
    let one = [
        ("title", "VDAB, help with the form"),
        ("day", "26/11/2026"),
        ("from", "25:00"),
        ("place", "VDAB, Copernicuslaan"),
    ];
    let page = browser.post(path, &one).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in [
        "Not a time. Write 09:30.",
        "value=\"25:00\"",
        "value=\"VDAB, Copernicuslaan\"",
        "<details class=\"more\" open>",
        "aria-describedby=\"h-f-from\" aria-invalid=\"true\" autofocus",
    ] {
        assert!(page.text.contains(part), "{part}");
    }
    assert!(!page.text.contains("id=\"summary\""));
    let several = [("title", ""), ("day", "31/02/2026"), ("from", "9")];
    let page = browser.post(path, &several).await;
    assert!(page.text.contains("id=\"summary\""));
    for part in ["href=\"#f-title\"", "href=\"#f-day\"", "href=\"#f-from\""] {
        assert!(page.text.contains(part), "{part}");
    }
    assert_eq!(page.text.matches("autofocus").count(), 1);
    let right = [("title", "VDAB"), ("day", "2026-11-26"), ("from", "09:30")];
    let page = browser.post(path, &right).await;
    let entry = "c9".repeat(16);
    assert_eq!(page.location(), format!("/office/people/101#a-{entry}"));
    let page = browser.get("/office/people/101").await;
    assert!(page.text.contains(&format!("id=\"a-{entry}\"")));
    assert!(page.text.contains("The appointment is added."));
}

#[tokio::test]
async fn files_that_are_not_open_have_no_forms() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    for (path, words) in [
        ("/office/people/129", "The card is made."),
        ("/office/people/130", "closed this file"),
    ] {
        let page = browser.get(path).await;
        assert!(page.text.contains(words), "{path}");
        assert!(!page.text.contains("/appointments\""), "{path}");
        let fields = [("title", "VDAB"), ("day", "26/11/2026")];
        let page = browser.post(&format!("{path}/appointments"), &fields).await;
        assert_eq!(page.location(), path);
        let page = browser.get(path).await;
        assert!(page.text.contains("not open for writing"), "{path}");
    }
}

#[tokio::test]
async fn a_card_is_shown_once_and_to_who_made_it() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    let page = browser.post("/office/people/new", &[("name", " ")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("Write a name."));
    let page = browser
        .post("/office/people/new", &[("name", "Zahra")])
        .await;
    let card = page.location().to_owned();
    office.wait(1);
    let mut other = office.browser();
    office
        .sign_in(&mut other, "bram@office.example", office.bram)
        .await;
    assert_eq!(other.get(&card).await.status, StatusCode::SEE_OTHER);
    let page = browser.get(&card).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.text.matches("class=\"qr\"").count(), 2);
    assert!(page.text.contains("OW-7K3M-9QXR-2TDV-H8PC"));
    let page = browser.get(&card).await;
    assert_eq!(page.location(), "/office");
    let page = browser.get("/office").await;
    assert!(page.text.contains("A card is shown once."));
    // And not for ever.
    let page = browser
        .post("/office/people/new", &[("name", "Noor")])
        .await;
    let card = page.location().to_owned();
    office.wait(6);
    assert_eq!(browser.get(&card).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_was_written_comes_back_after_the_sign_in() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    browser.get("/office/people/101").await;
    office.wait(31);
    let fields = [
        ("title", "VDAB <form>"),
        ("day", "26/11/2026"),
        ("from", "25:00"),
    ];
    let page = browser
        .post("/office/people/101/appointments", &fields)
        .await;
    assert!(page.text.contains("what you wrote comes back"));
    assert!(
        !page.text.contains("VDAB"),
        "sealed while nobody is signed in"
    );
    let draft = page.hidden("draft");
    let next = page.hidden("next");
    let fields = [
        ("address", ADDRESS),
        ("password", support::browser::PASSWORD),
        ("next", next.as_str()),
        ("draft", draft.as_str()),
    ];
    let page = browser.post("/office/sign-in", &fields).await;
    browser.get(page.location()).await;
    let code = office.code(office.lien);
    let fields = [("code", code.as_str()), ("next", next.as_str())];
    let page = browser.post("/office/sign-in/code", &fields).await;
    assert_eq!(page.location(), "/office/people/101");
    let page = browser.get("/office/people/101").await;
    assert!(page.text.contains("value=\"VDAB &#60;form&#62;\""));
    assert!(page.text.contains("<details class=\"more\" open>"));
    let again = browser.get("/office/people/101").await;
    assert!(!again.text.contains("VDAB &#60;"));
    let nothing = office.desk.asked().into_iter();
    assert!(
        nothing
            .clone()
            .all(|asked| matches!(asked, Asked::File(..)))
    );
}

#[tokio::test]
async fn what_was_written_is_for_who_wrote_it() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    office.wait(31);
    let fields = [("title", "VDAB"), ("day", "26/11/2026")];
    let page = browser
        .post("/office/people/101/appointments", &fields)
        .await;
    let draft = page.hidden("draft");
    // Somebody else signs in on that page.
    let fields = [
        ("address", "bram@office.example"),
        ("password", support::browser::PASSWORD),
        ("draft", draft.as_str()),
    ];
    browser.post("/office/sign-in", &fields).await;
    browser.get("/office/sign-in/code").await;
    let code = office.code(office.bram);
    let fields = [("code", code.as_str())];
    let page = browser.post("/office/sign-in/code", &fields).await;
    assert_eq!(page.location(), "/office");
    let quiet = support::desk::quiet("Somebody");
    let case = onderweg_office::desk::CaseId(101);
    office.desk.put(office.bram, case, quiet);
    let page = browser.get("/office/people/101").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.text.contains("VDAB"));
}

#[tokio::test]
async fn the_language_is_kept_with_the_account() {
    let office = Office::new();
    let mut browser = office.browser();
    browser
        .extra
        .insert("accept-language", "ar;q=0.9, nl;q=0.8".parse().unwrap());
    let page = browser.get("/office/sign-in").await;
    assert!(page.text.contains("<html lang=\"ar\" dir=\"rtl\">"));
    let page = browser
        .post(
            "/office/language",
            &[("language", "nl"), ("back", "/office/sign-in")],
        )
        .await;
    assert_eq!(page.location(), "/office/sign-in");
    let page = browser.get("/office/sign-in").await;
    assert!(page.text.contains("<html lang=\"nl\" dir=\"ltr\">"));
    browser.extra.clear();
    let mut browser = office.signed_in().await;
    for (tag, dir) in [("ar", "rtl"), ("nl", "ltr"), ("en", "ltr")] {
        let fields = [("language", tag), ("back", "/office/people/101")];
        let page = browser.post("/office/language", &fields).await;
        assert_eq!(page.location(), "/office/people/101");
        let page = browser.get("/office/people/101").await;
        let html = format!("<html lang=\"{tag}\" dir=\"{dir}\">");
        assert!(page.text.contains(&html), "{tag}");
        assert_eq!(page.headers["content-language"], tag);
    }
    let page = browser
        .post(
            "/office/language",
            &[("language", "tlh"), ("back", "/office")],
        )
        .await;
    assert_eq!(page.location(), "/office");
    let account = office.staff.account(office.lien).unwrap().unwrap();
    assert_eq!(account.language.as_deref(), Some("en"));
}

#[tokio::test]
async fn history_is_in_pages() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    for (query, words) in [
        ("", "1 to 25 of 67"),
        ("?page=2", "26 to 50 of 67"),
        ("?page=3", "51 to 67 of 67"),
        ("?page=99", "51 to 67 of 67"),
        ("?page=-1", "1 to 25 of 67"),
        ("?page=x", "1 to 25 of 67"),
    ] {
        let page = browser.get(&format!("/office/people/101{query}")).await;
        assert!(plain(&page.text).contains(words), "{query}");
    }
}

#[tokio::test]
async fn seen_is_for_everybody_at_once() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    let page = browser.post("/office/seen", &[]).await;
    assert_eq!(page.location(), "/office");
    assert_eq!(office.desk.asked(), [Asked::Seen(office.lien)]);
    let page = browser.get("/office").await;
    assert!(page.text.contains("Everything is marked as seen."));
}

#[tokio::test]
async fn a_lost_phone_gets_a_code_that_is_shown_once() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    let page = browser.get("/office/people/101").await;
    assert!(page.text.contains("action=\"/office/people/101/account\""));
    let page = browser.post("/office/people/101/account", &[]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let card = page.location().to_owned();
    let page = browser.get(&card).await;
    assert!(page.text.contains("OW-7K3M-9QXR-2TDV-H8PC"));
    let text = plain(&page.text);
    assert!(text.contains("Account code for"), "{text}");
    assert!(text.contains("opens nothing that anybody wrote"));
    assert!(!text.contains("2. Open a file"), "no second code");
    let again = browser.get(&card).await;
    assert!(!again.text.contains("OW-7K3M-9QXR-2TDV-H8PC"));
    let theirs = browser.post("/office/people/900/account", &[]).await;
    assert_eq!(theirs.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_plan_stands_by_domains_and_a_step_gets_its_yes_in_place() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    let page = browser.get("/office").await;
    assert!(plain(&page.text).contains("step to confirm"));
    let page = browser.get("/office?waits=all").await;
    assert!(plain(&page.text).contains("Put on the list for housing"));
    let page = browser.get("/office/people/101").await;
    let text = plain(&page.text);
    for words in [
        "Independent living",
        "A flat of my own",
        "asks for a yes",
        "sent back: Please add the teacher.",
        "1 of 1 task done",
        "look again on ",
    ] {
        assert!(text.contains(words), "{words}");
    }
    assert_eq!(page.text.matches("class=\"ask\"").count(), 1);
    let step = "32".repeat(16);
    let path = format!("/office/people/101/steps/{step}/back");
    let page = browser.post(&path, &[("answer", " ")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("Write what is still missing."));
    let path = format!("/office/people/101/steps/{step}/confirm");
    let page = browser.post(&path, &[]).await;
    assert_eq!(page.location(), format!("/office/people/101#e-{step}"));
    let page = browser.get("/office/people/101").await;
    assert!(page.text.contains("The step is confirmed."));
    assert!(!page.text.contains("class=\"ask\""));
    let asked = office.desk.asked();
    let entry = EntryId([0x32; 16]);
    assert!(
        asked.contains(&Asked::Confirm(CaseId(101), entry)),
        "{asked:?}"
    );
    // Meanwhile it was answered: nothing is written twice.
    let path = format!("/office/people/101/steps/{step}/back");
    browser.post(&path, &[("answer", "Which list?")]).await;
    let page = browser.get("/office/people/101").await;
    assert!(page.text.contains("Somebody changed this meanwhile."));
}
