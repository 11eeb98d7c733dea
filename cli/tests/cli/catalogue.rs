//! A pack from the programme's desk to a phone, over a real server.

use crate::page::same;
use crate::phone::{Phone, Server, program, said};

struct Desk {
    folder: tempfile::TempDir,
    server: Server,
    phone: Phone,
    nobody: Phone,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let server = Server::start(folder.path());
        let phone = server.phone(folder.path(), "Sara");
        let nobody = Phone::new(folder.path(), "nobody");
        std::fs::write(folder.path().join("7.key"), [7; 32]).unwrap();
        std::fs::write(folder.path().join("8.key"), [8; 32]).unwrap();
        Self {
            folder,
            server,
            phone,
            nobody,
        }
    }

    fn at(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    /// Signs a version with a key; returns the file and the key as phones take it.
    fn sign(&self, version: &str, key: &str) -> (String, String) {
        let pack = concat!(env!("CARGO_MANIFEST_DIR"), "/../packs/antwerp-curant");
        let (out, key) = (self.at(&format!("{version}-{key}.pack")), self.at(key));
        let signed = self.nobody.run(&[
            "pack",
            "sign",
            pack,
            "--key",
            &key,
            "--version",
            version,
            "--not-after",
            "2099-12-31",
            "--out",
            &out,
        ]);
        let programme = signed.data()["programme"].as_str().unwrap().to_owned();
        (out, programme)
    }

    fn publish(&self, file: &str, programme: &str) -> crate::phone::Said {
        let data = self.at("server");
        let arguments = [
            "pack",
            "publish",
            file,
            "--programme",
            programme,
            "--data",
            &data,
        ];
        said(program().args(arguments).arg("--json").output().unwrap())
    }
}

#[test]
fn a_pack_goes_from_the_desk_to_a_phone_and_stays_readable() {
    let desk = Desk::new();
    let (file, programme) = desk.sign("3", "7.key");
    let published = desk.publish(&file, &programme).data();
    same("pack publish", &published);
    assert_eq!(published["fresh"], true);
    assert_eq!(desk.publish(&file, &programme).data()["fresh"], false);
    let phone = &desk.phone;
    assert_eq!(phone.run(&["pack", "fetch"]).error(3), "no-programme");
    assert_eq!(phone.run(&["pack", "services"]).error(4), "no-pack");
    assert_eq!(
        phone.run(&["pack", "trust", "OW1:0K9E"]).error(3),
        "programme-key"
    );
    same(
        "pack trust",
        &phone.run(&["pack", "trust", &programme]).data(),
    );
    let synced = phone.run(&["sync"]).data();
    assert_eq!(synced["pack"]["outcome"], "taken", "{synced}");
    let looked = phone.run(&["pack", "fetch"]).data();
    same("pack fetch", &looked);
    assert_eq!(looked["outcome"], "unchanged");
    // From here on there is no server.
    let Desk {
        server,
        phone,
        folder: _folder,
        ..
    } = desk;
    drop(server);
    let shown = phone.run(&["pack", "show"]).data();
    same("pack show", &shown);
    assert_eq!(
        (&shown["version"], &shown["expired"]),
        (&3.into(), &false.into())
    );
    same("pack services", &phone.run(&["pack", "services"]).data());
    same("pack decks", &phone.run(&["pack", "decks", "home"]).data());
    assert_eq!(phone.run(&["pack", "decks", "planet"]).error(3), "no-such");
    let arabic = phone.say(&["--lang", "ar", "pack", "decks", "home"]).out;
    assert!(
        arabic.contains("Waar woon je?") && arabic.contains("تسكن"),
        "{arabic}"
    );
    let dutch = phone.say(&["--lang", "nl", "pack", "services"]).out;
    assert!(
        dutch.contains("112") && dutch.contains("op elk uur"),
        "{dutch}"
    );
}

#[test]
fn what_phones_would_refuse_is_not_published() {
    let desk = Desk::new();
    let (third, programme) = desk.sign("3", "7.key");
    let (second, _) = desk.sign("2", "7.key");
    let (strange, other) = desk.sign("4", "8.key");
    desk.publish(&third, &programme).data();
    assert_eq!(desk.publish(&second, &programme).error(3), "pack");
    assert_eq!(desk.publish(&strange, &programme).error(3), "pack");
    assert_eq!(desk.publish(&third, &other).error(3), "pack");
    assert_eq!(desk.publish(&third, "OW1:0K9E").error(3), "value");
    let bytes = std::fs::read(&third).unwrap();
    let cut = desk.at("cut.pack");
    std::fs::write(&cut, &bytes[..bytes.len() / 2]).unwrap();
    assert_eq!(desk.publish(&cut, &programme).error(3), "pack");
    desk.phone.run(&["pack", "trust", &programme]).data();
    let news = desk.phone.run(&["pack", "fetch"]).data();
    assert_eq!(
        (&news["outcome"], &news["version"]),
        (&"taken".into(), &3.into())
    );
}

#[test]
fn a_house_takes_its_words_from_the_pack_on_the_phone() {
    let desk = Desk::new();
    let (folder, sara) = (&desk.folder, &desk.phone);
    let ben = desk.server.phone(folder.path(), "Ben");
    sara.run(&["space", "create", "house"]).data();
    let offer = sara.run(&["space", "invite", "house"]).data();
    ben.run(&["space", "join", offer["code"].as_str().unwrap()])
        .data();
    let asking = sara.run(&["space", "requests"]).data();
    let digits = asking["requests"][0]["digits"].as_str().unwrap();
    sara.run(&["space", "admit", "house", digits]).data();
    let (file, programme) = desk.sign("3", "7.key");
    desk.publish(&file, &programme).data();
    sara.run(&["pack", "trust", &programme]).data();
    sara.run(&["pack", "fetch"]).data();

    let chores = sara.run(&["rota", "add", "--space", "house"]).data();
    assert_eq!(chores["entries"].as_array().unwrap().len(), 4);
    let list = ["checklist", "start", "move-in", "--day", "2026-12-01"];
    assert!(sara.run(&list).data()["new"].as_u64().unwrap() > 10);
    let propose = ["--lang", "nl", "agreement", "propose", "house"];
    assert_eq!(sara.say(&propose).exit, 0);
    let agreement = sara.say(&["agreement", "show", "house"]).out;
    assert!(
        agreement.contains("Een slaapkamer is privé."),
        "{agreement}"
    );
    // What belongs to a chore belongs to none of the pack.
    let lines = ["rota", "add", "--space", "house", "--line", "oven"];
    assert_eq!(sara.run(&lines).exit, 2);

    let bare = Phone::new(folder.path(), "bare");
    bare.run(&["space", "create", "house"]).data();
    for command in [
        &["rota", "add", "--space", "house"][..],
        &["agreement", "propose", "house"],
        &list,
    ] {
        assert_eq!(bare.run(command).error(4), "no-pack", "{command:?}");
    }
    let said = bare.say(&["rota", "add", "--space", "house"]).err;
    assert!(
        said.contains("There is no pack on this phone yet"),
        "{said}"
    );
}

/// A phone that fetched the pack of Antwerp, and no server any more.
pub(crate) fn fetched() -> (tempfile::TempDir, Phone) {
    let desk = Desk::new();
    let (file, programme) = desk.sign("3", "7.key");
    desk.publish(&file, &programme).data();
    desk.phone.run(&["pack", "trust", &programme]).data();
    desk.phone.run(&["pack", "fetch"]).data();
    (desk.folder, desk.phone)
}
