//! The door of the office: two proofs, back-off, sessions, and what a stranger may not do.

mod support;

use axum::http::StatusCode;
use onderweg_office::staff::StaffError;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use support::browser::{ADDRESS, Browser, Office, PASSWORD, Page};

async fn knock(browser: &mut Browser, address: &str, password: &str) -> Page {
    browser.get("/office/sign-in").await;
    let fields = [("address", address), ("password", password)];
    browser.post("/office/sign-in", &fields).await
}

const SESSION: &str = "__Host-ow-office";

#[tokio::test]
async fn two_proofs_open_the_door() {
    let office = Office::new();
    let mut browser = office.browser();
    let page = browser.get("/office/people/101").await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(page.location(), "/office/sign-in?next=/office/people/101");
    let page = browser.get(page.location()).await;
    assert_eq!(page.status, StatusCode::OK);
    let fields = [
        ("address", " LIEN@office.example "),
        ("password", PASSWORD),
        ("next", "/office/people/101"),
    ];
    let page = browser.post("/office/sign-in", &fields).await;
    assert_eq!(
        page.location(),
        "/office/sign-in/code?next=/office/people/101"
    );
    let half = browser.cookies[SESSION].clone();
    // Half-way is not in.
    let page = browser.get("/office").await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    browser.get("/office/sign-in/code").await;
    let code = office.code(office.lien);
    let fields = [("code", code.as_str()), ("next", "/office/people/101")];
    let page = browser.post("/office/sign-in/code", &fields).await;
    assert_eq!(page.location(), "/office/people/101");
    assert_ne!(browser.cookies[SESSION], half);
    assert_eq!(
        browser.get("/office/people/101").await.status,
        StatusCode::OK
    );
    // The half-way cookie is worth nothing any more.
    let mut old = browser.clone();
    old.cookies.insert(SESSION.to_owned(), half);
    assert_eq!(old.get("/office").await.status, StatusCode::SEE_OTHER);
    let old_code = old.get("/office/sign-in/code").await;
    assert_eq!(old_code.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn cookies_are_for_this_host_over_https_and_not_for_scripts() {
    let office = Office::new();
    let mut browser = office.browser();
    let page = knock(&mut browser, ADDRESS, PASSWORD).await;
    let cookie = page.set_cookies()[0].to_owned();
    assert!(cookie.starts_with("__Host-ow-office="), "{cookie}");
    for part in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"] {
        assert!(cookie.contains(part), "{cookie} lacks {part}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");

    let plain = Office::with(|settings| settings.https = false);
    let mut browser = plain.browser();
    let page = knock(&mut browser, ADDRESS, PASSWORD).await;
    let cookie = page.set_cookies()[0].to_owned();
    assert!(cookie.starts_with("ow-office="), "{cookie}");
    assert!(cookie.contains("; HttpOnly") && !cookie.contains("Secure"));
    assert!(!page.headers.contains_key("strict-transport-security"));
}

#[tokio::test]
async fn a_session_that_somebody_planted_is_never_the_one_signed_in() {
    let office = Office::new();
    let planted = office.signed_in().await.cookies[SESSION].clone();
    office.wait(1);
    let mut victim = office.browser();
    victim.cookies.insert(SESSION.to_owned(), "A".repeat(43));
    let door = "A".repeat(43);
    victim.get("/office/sign-in").await;
    office.sign_in(&mut victim, ADDRESS, office.lien).await;
    assert_ne!(victim.cookies[SESSION], planted);
    assert_ne!(victim.cookies[SESSION], door);
    let mut attacker = office.browser();
    attacker.cookies.insert(SESSION.to_owned(), door);
    assert_eq!(attacker.get("/office").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn wrong_passwords_wait_and_say_the_same_for_nobody() {
    let office = Office::new();
    let (mut known, mut unknown) = (office.browser(), office.browser());
    unknown.address = "198.51.100.8:5000".parse().unwrap();
    for left in ["4 tries left", "3 tries left", "2 tries left", "1 try left"] {
        let a = knock(&mut known, ADDRESS, "wrong password 1").await;
        let b = knock(&mut unknown, "nobody@office.example", "wrong password 1").await;
        assert_eq!(a.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(b.status, a.status);
        for page in [&a, &b] {
            let text = onderweg_text::plain(&page.text);
            assert!(text.contains(left), "{left}");
            assert!(!page.text.contains("wrong password 1"));
        }
        let same = |page: &Page, word: &str, address: &str| {
            let text = page.text.replace(word, "").replace(address, "");
            text.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            same(&a, &known.word, ADDRESS),
            same(&b, &unknown.word, "nobody@office.example")
        );
    }
    for (browser, address) in [
        (&mut known, ADDRESS),
        (&mut unknown, "nobody@office.example"),
    ] {
        let page = knock(browser, address, "wrong password 1").await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(page.headers["retry-after"], "900");
        assert!(onderweg_text::plain(&page.text).contains("Try again in 15 minutes"));
    }
    // Now not even the right one, from anywhere, until the wait is over.
    let mut other = office.browser();
    other.address = "203.0.113.9:1".parse().unwrap();
    let page = knock(&mut other, ADDRESS, PASSWORD).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    office.wait(15);
    let page = knock(&mut other, ADDRESS, PASSWORD).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn one_place_cannot_try_many_accounts() {
    let office = Office::new();
    let mut browser = office.browser();
    let mut looked = 0;
    for n in 0..30 {
        let address = format!("somebody{n}@office.example");
        let page = knock(&mut browser, &address, "wrong password 1").await;
        looked += u32::from(page.status == StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(looked, 20);
    let page = knock(&mut browser, ADDRESS, PASSWORD).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    // Colleagues elsewhere are not held up.
    browser.address = "203.0.113.9:1".parse().unwrap();
    let page = knock(&mut browser, ADDRESS, PASSWORD).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn many_tries_at_once_gain_nothing() {
    let office = Office::new();
    let mut browser = office.browser();
    browser.get("/office/sign-in").await;
    let mut tries = tokio::task::JoinSet::new();
    for _ in 0..12 {
        let mut one = browser.clone();
        tries.spawn(async move {
            let fields = [("address", ADDRESS), ("password", "wrong password 1")];
            one.post("/office/sign-in", &fields).await.status
        });
    }
    let all = tries.join_all().await;
    let looked = all
        .iter()
        .filter(|status| **status == StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(looked.count(), 4, "{all:?}");
}

#[tokio::test]
async fn a_code_signs_in_once() {
    let office = Office::new();
    let _first = office.signed_in().await;
    let mut second = office.browser();
    knock(&mut second, ADDRESS, PASSWORD).await;
    second.get("/office/sign-in/code").await;
    let code = office.code(office.lien);
    let page = second
        .post("/office/sign-in/code", &[("code", code.as_str())])
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = onderweg_text::plain(&page.text);
    assert!(text.contains("4 tries left"), "{text}");
    office.wait(1);
    let code = office.code(office.lien);
    let page = second
        .post("/office/sign-in/code", &[("code", code.as_str())])
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn wrong_codes_wait_too() {
    let office = Office::new();
    let mut browser = office.browser();
    knock(&mut browser, ADDRESS, PASSWORD).await;
    browser.get("/office/sign-in/code").await;
    for n in 0..5 {
        let page = browser
            .post("/office/sign-in/code", &[("code", "12345x")])
            .await;
        let locked = page.status == StatusCode::TOO_MANY_REQUESTS;
        assert_eq!(locked, n == 4, "{n}: {}", page.status);
    }
    let code = office.code(office.lien);
    let page = browser
        .post("/office/sign-in/code", &[("code", code.as_str())])
        .await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn sessions_end() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    office.wait(29);
    assert_eq!(browser.get("/office").await.status, StatusCode::OK);
    office.wait(29);
    assert_eq!(browser.get("/office").await.status, StatusCode::OK);
    office.wait(31);
    assert_eq!(browser.get("/office").await.status, StatusCode::SEE_OTHER);
    // However busy: twelve hours.
    let mut browser = office.signed_in().await;
    for _ in 0..35 {
        office.wait(20);
        assert_eq!(browser.get("/office").await.status, StatusCode::OK);
    }
    office.wait(20);
    assert_eq!(browser.get("/office").await.status, StatusCode::SEE_OTHER);
    // And the first proof alone: ten minutes.
    let mut browser = office.browser();
    knock(&mut browser, ADDRESS, PASSWORD).await;
    office.wait(10);
    let page = browser.get("/office/sign-in/code").await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn sign_out_ends_it_for_a_copied_cookie_too() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    let mut thief = browser.clone();
    let page = browser.post("/office/sign-out", &[]).await;
    assert_eq!(page.location(), "/office/sign-in");
    assert!(!browser.cookies.contains_key(SESSION));
    assert_eq!(thief.get("/office").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn who_signs_in_signs_out_whoever_was_there() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    let mut before = browser.clone();
    browser.get("/office").await;
    let fields = [("address", "bram@office.example"), ("password", PASSWORD)];
    let page = browser.post("/office/sign-in", &fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(before.get("/office").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn once_an_account_was_renewed_nothing_of_before_opens_anything() {
    let office = Office::new();
    let mut inside = office.signed_in().await;
    let mut colleague = office.browser();
    let bram = "bram@office.example";
    office.sign_in(&mut colleague, bram, office.bram).await;
    office.wait(1);
    let mut halfway = office.browser();
    knock(&mut halfway, ADDRESS, PASSWORD).await;
    let old_code = office.code(office.lien);
    // A thief made the account wait; whoever renews it need not.
    let mut thief = office.browser();
    thief.address = "203.0.113.9:1".parse().unwrap();
    for _ in 0..5 {
        knock(&mut thief, ADDRESS, "wrong password 1").await;
    }

    let mut rng = ChaCha20Rng::from_seed([8; 32]);
    let fresh = "another horse battery";
    let renewed = office.staff.renew(" LIEN@office.example", fresh, &mut rng);
    let renewed = renewed.unwrap();
    assert_eq!(renewed.id, office.lien, "the same account, with its people");
    assert!(renewed.uri.starts_with("otpauth://totp/"));
    assert_ne!(office.code(office.lien), old_code);

    let out = StatusCode::SEE_OTHER;
    assert_eq!(inside.get("/office").await.status, out);
    let fields = [("code", old_code.as_str())];
    let page = halfway.post("/office/sign-in/code", &fields).await;
    assert!(
        page.location().starts_with("/office/sign-in"),
        "begin again"
    );
    let mut browser = office.browser();
    let page = knock(&mut browser, ADDRESS, PASSWORD).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = knock(&mut browser, ADDRESS, fresh).await;
    assert_eq!(page.status, out);
    browser.get("/office/sign-in/code").await;
    let page = browser.post("/office/sign-in/code", &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let code = office.code(office.lien);
    let fields = [("code", code.as_str())];
    let page = browser.post("/office/sign-in/code", &fields).await;
    assert_eq!(page.location(), "/office");
    assert_eq!(colleague.get("/office").await.status, StatusCode::OK);

    let nobody = office.staff.renew("nobody@office.example", fresh, &mut rng);
    assert!(matches!(nobody, Err(StaffError::Nobody)));
    let short = office.staff.renew(ADDRESS, "short", &mut rng);
    assert!(matches!(short, Err(StaffError::Password)));
    assert_eq!(browser.get("/office").await.status, StatusCode::OK);
}

#[tokio::test]
async fn nobody_is_sent_to_another_host() {
    let office = Office::new();
    let mut browser = office.browser();
    for next in [
        "https://evil.example/office",
        "//evil.example",
        "/\\evil.example",
        "/office\\@evil.example",
        "javascript:alert(1)",
        "/office/sign-out",
    ] {
        let next = support::browser::encode(next);
        let page = browser.get(&format!("/office/sign-in?next={next}")).await;
        assert!(
            page.text.contains("name=\"next\" value=\"/office\""),
            "{next}"
        );
    }
    let fields = [
        ("address", ADDRESS),
        ("password", PASSWORD),
        ("next", "https://evil.example"),
    ];
    let page = browser.post("/office/sign-in", &fields).await;
    assert_eq!(page.location(), "/office/sign-in/code?next=/office");
    browser.get("/office/sign-in/code").await;
    let code = office.code(office.lien);
    let fields = [("code", code.as_str()), ("next", "//evil.example")];
    let page = browser.post("/office/sign-in/code", &fields).await;
    assert_eq!(page.location(), "/office");
    let page = browser.get("/office/sign-in?next=//evil.example").await;
    assert_eq!(page.location(), "/office");
    browser.get("/office").await;
    let fields = [("language", "nl"), ("back", "https://evil.example")];
    let page = browser.post("/office/language", &fields).await;
    assert_eq!(page.location(), "/office");
}

#[tokio::test]
async fn the_file_holds_nothing_to_sign_in_with() {
    let office = Office::new();
    let mut browser = office.signed_in().await;
    knock(
        &mut browser,
        "typed.by.mistake.password",
        "wrong password 1",
    )
    .await;
    let token = browser.cookies[SESSION].clone();
    let mut bytes = Vec::new();
    for end in ["", "-wal"] {
        let path = format!("{}{end}", office.file.display());
        bytes.extend(std::fs::read(path).unwrap_or_default());
    }
    let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|part| part == needle);
    assert!(holds(ADDRESS.as_bytes()), "the file was read");
    assert!(!holds(PASSWORD.as_bytes()));
    assert!(!holds(token.as_bytes()));
    assert!(!holds(b"typed.by.mistake"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&office.file)
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o077, 0);
    }
}

#[tokio::test]
async fn behind_a_proxy_the_last_address_counts() {
    let office = Office::with(|settings| settings.behind_proxy = true);
    let mut browser = office.browser();
    let mut looked = 0;
    for n in 0..25 {
        let forged = format!("10.0.0.{n}, 203.0.113.5").parse().unwrap();
        browser.extra.insert("x-forwarded-for", forged);
        let address = format!("somebody{n}@office.example");
        let page = knock(&mut browser, &address, "wrong password 1").await;
        looked += u32::from(page.status == StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(looked, 20);
}
