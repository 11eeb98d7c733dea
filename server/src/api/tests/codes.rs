//! `POST /v1/codes`: only an office device gets one.

use axum::http::StatusCode;

use super::*;

#[tokio::test]
async fn an_office_device_makes_codes_and_nobody_else() {
    let server = Server::new();
    let newcomer = server.known(1).await;
    let office = Phone::new(2);
    let code = Codes::issue(
        server.store.as_ref(),
        "office",
        ProgrammeRole::Office,
        server.now(),
        [9; 32],
    );
    let enrolled = server.enrol(&office, &code.unwrap().text()).await;
    assert_eq!(enrolled.json()["role"], "office");

    let wish = |name: &str| {
        let body = serde_json::json!({ "name": name, "role": "newcomer" });
        post("/v1/codes", JSON, body.to_string())
    };
    let made = server.ask(&office, wish("Samira")).await;
    assert_eq!(made.status, StatusCode::OK);
    let samira = Phone::new(3);
    let code = made.json()["code"].as_str().unwrap().to_owned();
    let enrolled = server.enrol(&samira, &code).await;
    assert_eq!(enrolled.json()["role"], "newcomer");

    let refused = server.ask(&newcomer, wish("Somebody")).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let refused = server.send(wish("Somebody").unsigned()).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    let empty = server.ask(&office, wish(" ")).await;
    assert_eq!(empty.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_device_hears_of_its_own_spaces_and_nobody_elses() {
    let server = Server::new();
    let phone = server.known(1).await;
    let told = server.ask(&phone, get("/v1/spaces")).await;
    assert_eq!(told.status, StatusCode::OK);
    assert_eq!(told.json()["spaces"], serde_json::json!([]));
    let refused = server.send(get("/v1/spaces").unsigned()).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
}
