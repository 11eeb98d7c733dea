//! What a page of somebody else's site, a script in somebody's words, or a curious colleague can do: nothing.

mod support;

use axum::body::Body;
use axum::http::{Method, StatusCode};
use onderweg_office::desk::CaseId;
use support::browser::{Browser, Office, Page};
use support::desk::{Asked, quiet};

/// Every form that changes something, with fields that would work.
fn forms() -> Vec<(&'static str, Vec<(&'static str, &'static str)>)> {
    let entry = "01".repeat(16);
    let answer = format!("/office/people/101/answers/{entry}").leak();
    vec![
        (
            "/office/people/101/appointments",
            vec![("title", "VDAB"), ("day", "26/11/2026"), ("from", "09:30")],
        ),
        (answer, vec![("answer", "The blue one")]),
        ("/office/people/new", vec![("name", "Zahra")]),
        ("/office/people/101/account", vec![]),
        ("/office/seen", vec![]),
    ]
}

fn acts(office: &Office) -> Vec<Asked> {
    let mut asked = office.desk.asked();
    asked.retain(|asked| !matches!(asked, Asked::File(..)));
    asked
}

#[tokio::test]
async fn a_form_without_its_word_does_nothing() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    let other = {
        office.wait(1);
        let mut other = office.browser();
        office
            .sign_in(&mut other, "bram@office.example", office.bram)
            .await;
        other.word
    };
    let mut door = office.browser();
    door.get("/office/sign-in").await;
    for (path, fields) in forms() {
        for word in [
            None,
            Some(""),
            Some("x"),
            Some(other.as_str()),
            Some(door.word.as_str()),
        ] {
            let mut all = fields.clone();
            all.extend(word.map(|word| ("word", word)));
            let page = browser.clone().post_exactly(path, &all).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{path} {word:?}");
        }
        // The word of this browser's own door does not do either.
        let mut both = browser.clone();
        both.cookies.extend(door.cookies.clone());
        let mut all = fields.clone();
        all.push(("word", door.word.as_str()));
        let page = both.post_exactly(path, &all).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(acts(&office), []);
    for path in ["/office/sign-out", "/office/language", "/office/sign-in"] {
        let page = browser
            .clone()
            .post_exactly(path, &[("language", "nl")])
            .await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(browser.get("/office").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_form_from_another_site_does_nothing_even_with_the_word() {
    let office = Office::new();
    let browser = office.signed_in().await;
    for (header, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("sec-fetch-site", "none"),
    ] {
        for (path, fields) in forms() {
            let mut evil = browser.clone();
            evil.extra.insert(header, value.parse().unwrap());
            let page = evil.post(path, &fields).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{path} {value}");
        }
    }
    assert_eq!(acts(&office), []);
    for (path, fields) in forms() {
        let page = browser.clone().post(path, &fields).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{path}");
    }
    assert_eq!(acts(&office).len(), 5);
}

#[tokio::test]
async fn nothing_changes_by_looking() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    for (path, _) in forms() {
        let page = browser.get(path).await;
        let fine = page.status == StatusCode::METHOD_NOT_ALLOWED || path.ends_with("new");
        assert!(fine, "{path} {}", page.status);
        page_is_guarded(&page, path);
    }
    for method in [Method::PUT, Method::DELETE, Method::PATCH] {
        let page = browser
            .ask(method, "/office/people/101", Body::empty())
            .await;
        assert_eq!(page.status, StatusCode::METHOD_NOT_ALLOWED);
    }
    assert_eq!(acts(&office), []);
    let browser = &mut office.browser();
    for path in ["/office/seen", "/office/people/new"] {
        browser.get("/office/sign-in").await;
        let page = browser.post(path, &[("name", "Zahra")]).await;
        assert!(page.text.contains("name=\"password\""), "{path}");
    }
    assert_eq!(acts(&office), []);
}

const EVIL: &str = "</bdi><script>alert(1)</script><img src=x onerror=alert(2)>\" autofocus onfocus='alert(3)' x=\"<!--icons-->{{7*7}}";

fn harmless(page: &Page, what: &str) {
    assert!(!page.text.contains("<script>alert"), "{what}");
    assert!(!page.text.contains("<img src=x"), "{what}");
    assert!(!page.text.contains("onfocus='alert"), "{what}");
    assert!(
        page.text.contains("&#60;script&#62;alert(1)"),
        "{what} shows it"
    );
    assert_eq!(page.text.matches("<!--icons-->").count(), 0, "{what}");
}

#[tokio::test]
async fn words_of_people_are_shown_and_never_run() {
    let office = Office::new();
    let mut file = quiet(EVIL);
    let mut rich = support::desk::people().remove(0);
    rich.person.name = EVIL.to_owned();
    for question in &mut rich.questions {
        question.title = EVIL.to_owned();
        question.body = EVIL.to_owned();
    }
    for appointment in &mut rich.appointments {
        appointment.title = EVIL.to_owned();
        appointment.body = EVIL.to_owned();
    }
    for row in &mut rich.rows {
        row.title = EVIL.to_owned();
        for (_, value) in &mut row.both {
            EVIL.clone_into(value);
        }
    }
    for line in &mut rich.history {
        line.title = EVIL.to_owned();
    }
    for look in &mut rich.looks {
        look.who = EVIL.to_owned();
    }
    rich.person.next = rich.appointments.first().cloned();
    file.person.silent_since = Some(support::desk::now().date_naive());
    office.desk.put(office.lien, CaseId(150), rich);
    office.desk.put(office.lien, CaseId(151), file);
    let mut browser = office.signed_in().await;
    for path in [
        "/office",
        "/office?waits=all",
        "/office/people/150",
        "/office/people/151",
    ] {
        harmless(&browser.get(path).await, path);
    }
    let evil = support::browser::encode(EVIL);
    harmless(&browser.get(&format!("/office?q={evil}")).await, "search");
    let path = "/office/people/150/appointments";
    let fields = [
        ("title", EVIL),
        ("day", EVIL),
        ("from", EVIL),
        ("place", EVIL),
    ];
    let page = browser.post(path, &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    harmless(&page, "form");
    let page = browser.post("/office/people/new", &[("name", EVIL)]).await;
    let card = page.location().to_owned();
    harmless(&browser.get(&card).await, "card");
    let mut door = office.browser();
    door.get("/office/sign-in").await;
    let fields = [("address", EVIL), ("password", "x"), ("draft", EVIL)];
    harmless(&door.post("/office/sign-in", &fields).await, "door");
}

#[tokio::test]
async fn what_is_not_mine_looks_like_what_is_not_there() {
    let office = Office::new();
    office
        .desk
        .put(office.bram, CaseId(900), quiet("Somebody of Bram"));
    let mut browser = office.signed_in().await;
    let theirs = browser.get("/office/people/900").await;
    let none = browser.get("/office/people/901").await;
    let odd = browser.get("/office/people/abc").await;
    let huge = browser.get("/office/people/99999999999999999999").await;
    let clean = |page: &Page| {
        let text = page.text.clone();
        ["900", "901", "abc", "99999999999999999999"]
            .iter()
            .fold(text, |text, id| {
                text.replace(&format!("/people/{id}\""), "/people/\"")
            })
    };
    for page in [&theirs, &none, &odd, &huge] {
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(page.text.contains("This file is not open to you."));
        assert!(!page.text.contains("Bram"));
        assert_eq!(clean(page), clean(&theirs));
        let told = |page: &Page| {
            let mut headers = page.headers.clone();
            // The page holds the address that was asked for, which is longer or shorter.
            headers.remove("content-length");
            headers
        };
        assert_eq!(told(page), told(&theirs));
    }
    assert_eq!(none.headers, theirs.headers);
    let (_, fields) = forms().remove(0);
    for id in ["900", "901"] {
        let path = format!("/office/people/{id}/appointments");
        let page = browser.post(&path, &fields).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        let path = format!("/office/people/{id}/answers/{}", "01".repeat(16));
        let page = browser.post(&path, &[("answer", "x")]).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
    }
    // To somebody at the door both are the door.
    let mut stranger = office.browser();
    for id in ["900", "901"] {
        let page = stranger.get(&format!("/office/people/{id}")).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
    }
}

fn page_is_guarded(page: &Page, what: &str) {
    let header = |name: &str| {
        let value = page.headers.get(name).and_then(|value| value.to_str().ok());
        assert!(value.is_some(), "{what} lacks {name}");
        value.unwrap_or_default().to_owned()
    };
    assert_eq!(
        header("content-security-policy"),
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; \
         form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    );
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert_eq!(header("referrer-policy"), "no-referrer");
    assert_eq!(header("cross-origin-opener-policy"), "same-origin");
    assert_eq!(header("cross-origin-resource-policy"), "same-origin");
    assert!(header("strict-transport-security").contains("max-age=63072000"));
    assert!(header("permissions-policy").contains("camera=()"));
    assert!(
        header("cache-control").contains("no-store") || what.contains("assets"),
        "{what}"
    );
    let lower = page.text.to_lowercase();
    for inline in [" style=", "<style", "javascript:", " onclick=", " onload="] {
        assert!(!lower.contains(inline), "{what} holds {inline}");
    }
}

async fn everywhere(browser: &mut Browser, paths: &[&str]) {
    for path in paths {
        let page = browser.get(path).await;
        page_is_guarded(&page, path);
    }
}

#[tokio::test]
async fn every_answer_tells_the_browser_what_it_may_not_do() {
    let office = Office::new();
    let mut stranger = office.browser();
    everywhere(
        &mut stranger,
        &[
            "/office",
            "/office/sign-in",
            "/office/sign-in/code",
            "/office/x",
        ],
    )
    .await;
    let mut browser = office.signed_in().await;
    let monday = browser.get("/office").await;
    let style = monday
        .text
        .split("rel=\"stylesheet\" href=\"")
        .nth(1)
        .unwrap();
    let style = style.split('"').next().unwrap().to_owned();
    let page = browser.get(&style).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.headers["cache-control"]
            .to_str()
            .unwrap()
            .contains("immutable")
    );
    let paths = [
        "/office",
        "/office?show=silent&sort=name&q=x",
        "/office/people/101",
        "/office/people/101?page=2",
        "/office/people/129",
        "/office/people/130",
        "/office/people/new",
        "/office/people/1",
        "/office/nothing",
        style.as_str(),
        "/office/assets/x/nothing.css",
    ];
    everywhere(&mut browser, &paths).await;
    let page = browser.post("/office/people/101/appointments", &[]).await;
    page_is_guarded(&page, "form");
    let page = browser.post_exactly("/office/seen", &[]).await;
    page_is_guarded(&page, "forbidden");
}

#[tokio::test]
async fn a_form_that_is_too_large_is_not_read() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    let long = "x".repeat(70_000);
    let path = format!("/office/people/101/answers/{}", "01".repeat(16));
    let page = browser.post(&path, &[("answer", &long)]).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.text.contains("more than a form can hold"));
    page_is_guarded(&page, "too large");
    let many: Vec<(&str, &str)> = vec![("answer", "x"); 100];
    let page = browser.post(&path, &many).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    let twice = browser
        .post(&path, &[("answer", "one"), ("answer", "two")])
        .await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    browser
        .extra
        .insert("content-type", "text/plain".parse().unwrap());
    let page = browser.post(&path, &[("answer", "x")]).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert_eq!(acts(&office), []);
}

#[tokio::test]
async fn a_browser_that_guesses_ahead_opens_no_file() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    browser
        .extra
        .insert("sec-purpose", "prefetch;prerender".parse().unwrap());
    let page = browser.get("/office/people/101").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(office.desk.asked(), []);
}

#[tokio::test]
async fn a_desk_that_cannot_write_says_so() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    office.desk.break_down();
    for path in ["/office", "/office/people/101"] {
        let page = browser.get(path).await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(page.text.contains("cannot reach its files"));
        assert!(!page.text.contains("a test says so"));
    }
    let page = browser.post("/office/seen", &[]).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
}
