//! A browser without a window: keeps cookies, remembers the word of the last page, follows nothing.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use onderweg_office::desk::StaffId;
use onderweg_office::staff::{NewStaff, Role, Staff};
use onderweg_office::web::{Settings, router};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use tempfile::TempDir;
use tower::ServiceExt;

use super::desk::FakeDesk;

pub(crate) const ADDRESS: &str = "lien@office.example";
pub(crate) const PASSWORD: &str = "correct horse battery";
pub(crate) const T0: i64 = 1_795_420_500_000;

/// An office with one caseworker who has thirty people, and one who has none.
pub(crate) struct Office {
    pub(crate) router: Router,
    pub(crate) desk: Arc<FakeDesk>,
    pub(crate) staff: Arc<Staff>,
    pub(crate) lien: StaffId,
    pub(crate) bram: StaffId,
    pub(crate) clock: Arc<AtomicI64>,
    pub(crate) file: std::path::PathBuf,
    _folder: TempDir,
}

impl Office {
    pub(crate) fn new() -> Self {
        Self::with(|_| {})
    }

    pub(crate) fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("office.db");
        let staff = Staff::open_cheap_for_tests(&file, &[9; 32]).unwrap();
        let mut rng = ChaCha20Rng::from_seed([3; 32]);
        let mut add = |address, name| {
            let new = NewStaff {
                address,
                name,
                role: Role::Caseworker,
                password: PASSWORD,
            };
            staff.add(&new, T0, &mut rng).unwrap().id
        };
        let lien = add(ADDRESS, "Lien Verhaegen");
        let bram = add("bram@office.example", "Bram Peeters");
        let clock = Arc::new(AtomicI64::new(T0));
        let now = Arc::clone(&clock);
        let mut settings = Settings {
            https: true,
            origin: None,
            behind_proxy: false,
            programme: "CURANT Antwerp".to_owned(),
            clock: Arc::new(move || now.load(Ordering::SeqCst)),
            chance: Arc::new(Mutex::new(rng)),
        };
        change(&mut settings);
        let desk = Arc::new(FakeDesk::new(&[lien]));
        let staff = Arc::new(staff);
        Self {
            router: router(
                Arc::clone(&desk) as Arc<dyn onderweg_office::Desk>,
                Arc::clone(&staff),
                settings,
            ),
            desk,
            staff,
            lien,
            bram,
            clock,
            file,
            _folder: folder,
        }
    }

    pub(crate) fn wait(&self, minutes: i64) {
        self.clock.fetch_add(minutes * 60_000, Ordering::SeqCst);
    }

    pub(crate) fn now(&self) -> i64 {
        self.clock.load(Ordering::SeqCst)
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser {
            router: self.router.clone(),
            cookies: BTreeMap::new(),
            word: String::new(),
            address: "198.51.100.7:5000".parse().unwrap(),
            extra: HeaderMap::new(),
        }
    }

    /// The code that somebody's code app shows now.
    pub(crate) fn code(&self, of: StaffId) -> String {
        self.staff.current_code(of, self.now()).unwrap()
    }

    /// A browser in which Lien is signed in.
    pub(crate) async fn signed_in(&self) -> Browser {
        let mut browser = self.browser();
        self.sign_in(&mut browser, ADDRESS, self.lien).await;
        browser
    }

    pub(crate) async fn sign_in(&self, browser: &mut Browser, address: &str, of: StaffId) {
        browser.get("/office/sign-in").await;
        let page = browser
            .post(
                "/office/sign-in",
                &[("address", address), ("password", PASSWORD)],
            )
            .await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
        browser.get(page.location()).await;
        let code = self.code(of);
        let page = browser
            .post("/office/sign-in/code", &[("code", code.as_str())])
            .await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
        assert_eq!(page.location(), "/office");
        assert_eq!(browser.get("/office").await.status, StatusCode::OK);
    }
}

#[derive(Clone)]
pub(crate) struct Browser {
    pub(crate) router: Router,
    pub(crate) cookies: BTreeMap<String, String>,
    pub(crate) word: String,
    pub(crate) address: SocketAddr,
    pub(crate) extra: HeaderMap,
}

#[derive(Debug, Clone)]
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Page {
    pub(crate) fn location(&self) -> &str {
        self.headers["location"].to_str().unwrap()
    }

    /// The names in the table of the Monday page.
    pub(crate) fn names(&self) -> Vec<&str> {
        let rows = self.text.split("<a class=\"name\"").skip(1);
        rows.map(|row| between(row, "<bdi>", "</bdi>")).collect()
    }

    /// The value of a hidden field.
    pub(crate) fn hidden(&self, name: &str) -> String {
        between(&self.text, &format!("name=\"{name}\" value=\""), "\"").to_owned()
    }

    pub(crate) fn set_cookies(&self) -> Vec<&str> {
        let all = self.headers.get_all(SET_COOKIE).into_iter();
        all.map(|line| line.to_str().unwrap()).collect()
    }
}

impl Browser {
    pub(crate) async fn get(&mut self, path: &str) -> Page {
        self.ask(Method::GET, path, Body::empty()).await
    }

    /// Sends a form with the word of the last page.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let word = self.word.clone();
        let mut all = vec![("word", word.as_str())];
        all.extend_from_slice(fields);
        self.post_exactly(path, &all).await
    }

    pub(crate) async fn post_exactly(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let pairs: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        self.ask(Method::POST, path, Body::from(pairs.join("&")))
            .await
    }

    pub(crate) async fn ask(&mut self, method: Method, path: &str, body: Body) -> Page {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", "office.example")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body)
            .unwrap();
        if !cookies.is_empty() {
            let line = cookies.join("; ").parse().unwrap();
            request.headers_mut().insert(COOKIE, line);
        }
        for (name, value) in &self.extra {
            request.headers_mut().insert(name, value.clone());
        }
        request.extensions_mut().insert(ConnectInfo(self.address));
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 10_000_000).await.unwrap();
        let page = Page {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        };
        self.keep(&page);
        page
    }

    fn keep(&mut self, page: &Page) {
        for line in page.set_cookies() {
            let (pair, rest) = line.split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let word = page.text.split("name=\"word\" value=\"").nth(1);
        if let Some((word, _)) = word.and_then(|rest| rest.split_once('"')) {
            word.clone_into(&mut self.word);
        }
    }
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = text.split_once(from).unwrap();
    rest.split_once(to).unwrap().0
}

/// Percent-encoding of everything that is not a letter or a digit.
pub(crate) fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}
