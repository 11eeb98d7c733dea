//! The generated source: one function a message, and the tables of languages and messages.

use std::fmt::Write;

use crate::read::{Kind, Language, Message};

/// The whole file.
pub(crate) fn source(languages: &[Language]) -> String {
    let mut out = String::from("impl Words {\n");
    let template = languages.first();
    for (key, message) in template.iter().flat_map(|template| &template.messages) {
        function(&mut out, key, message);
    }
    out.push_str("}\n\n/// Every message.\npub(crate) static MESSAGES: &[Message] = &[\n");
    for (key, message) in template.iter().flat_map(|template| &template.messages) {
        let icon = message.icon.as_deref().unwrap_or_default();
        let variables: Vec<_> = message
            .variables
            .iter()
            .map(|name| format!("({name:?}, Variable::{:?})", kind(message, name)))
            .collect();
        let _ = writeln!(
            out,
            "    Message {{ key: {key:?}, file: {:?}, icon: {icon:?}, variables: &[{}] }},",
            message.file,
            variables.join(", ")
        );
    }
    out.push_str(
        "];\n\n/// Every language, English first.\npub(crate) static SOURCES: &[Source] = &[\n",
    );
    for language in languages {
        let _ = writeln!(
            out,
            "    Source {{ tag: {:?}, draft: {}, read: &{:?}, files: &[",
            language.tag, language.draft, language.read
        );
        for (name, text) in &language.files {
            let _ = writeln!(out, "        ({name:?}, {text:?}),");
        }
        out.push_str("    ] },\n");
    }
    out.push_str("];\n");
    out
}

fn kind(message: &Message, name: &str) -> Kind {
    message.kinds.get(name).copied().unwrap_or(Kind::Text)
}

fn function(out: &mut String, key: &str, message: &Message) {
    let name = key.replace('-', "_");
    let words = message
        .words
        .replace('[', "(")
        .replace(']', ")")
        .replace('<', "(")
        .replace('>', ")");
    let _ = writeln!(out, "    /// {words}");
    let _ = writeln!(out, "    #[must_use]");
    if message.variables.is_empty() {
        let _ = writeln!(
            out,
            "    pub fn {name}(&self) -> String {{\n        self.say({key:?}, None)\n    }}\n"
        );
        return;
    }
    let parameters: Vec<_> = message
        .variables
        .iter()
        .map(|name| {
            let of = match kind(message, name) {
                Kind::Text => "&str",
                Kind::Number => "u64",
            };
            format!("{}: {of}", name.replace('-', "_"))
        })
        .collect();
    let _ = writeln!(
        out,
        "    pub fn {name}(&self, {}) -> String {{",
        parameters.join(", ")
    );
    let _ = writeln!(out, "        let mut args = FluentArgs::new();");
    for variable in &message.variables {
        let value = variable.replace('-', "_");
        let _ = writeln!(out, "        args.set({variable:?}, {value});");
    }
    let _ = writeln!(out, "        self.say({key:?}, Some(&args))\n    }}\n");
}
