//! Whether the languages fit together.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::plural::categories;
use crate::read::{Kind, Language, Message};

/// Words of Rust that cannot be the name of a function.
const KEYWORDS: [&str; 12] = [
    "as", "box", "do", "else", "fn", "for", "if", "in", "match", "move", "type", "use",
];

/// What is wrong, each with file and key.
pub(crate) fn languages(languages: &[Language]) -> Vec<String> {
    let mut faults: Vec<String> = Vec::new();
    let Some(template) = languages.first().filter(|first| first.tag == "en") else {
        return vec!["locales/en is missing: it is the template".to_owned()];
    };
    let known: BTreeMap<&str, &Message> = template
        .messages
        .iter()
        .map(|(key, message)| (key.as_str(), message))
        .collect();
    for language in languages {
        faults.extend(language.faults.iter().cloned());
        faults.extend(twice(language));
        faults.extend(against(language, &known));
    }
    faults.extend(names(template));
    faults
}

fn twice(language: &Language) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let all = language.messages.iter();
    all.filter(|(key, _)| !seen.insert(key.clone()))
        .map(|(key, message)| {
            format!(
                "locales/{}/{}: {key} stands twice",
                language.tag, message.file
            )
        })
        .collect()
}

fn against(language: &Language, known: &BTreeMap<&str, &Message>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut missing: BTreeSet<&str> = known.keys().copied().collect();
    let needed = categories(&language.tag);
    if needed.is_empty() {
        let tag = &language.tag;
        faults.push(format!("locales/{tag}: CLDR has no plural rules for it"));
    }
    for (key, message) in &language.messages {
        let place = format!("locales/{}/{}: {key}", language.tag, message.file);
        let Some(template) = known.get(key.as_str()) else {
            faults.push(format!("{place} is not in the template"));
            continue;
        };
        missing.remove(key.as_str());
        if message.file != template.file {
            faults.push(format!("{place} belongs into {}", template.file));
        }
        let counts = |name: &String| template.kinds.get(name) == Some(&Kind::Number);
        for choice in message.choices.iter().filter(|one| counts(&one.variable)) {
            let lacks = needed.iter().filter(|one| !choice.between.contains(**one));
            for category in lacks {
                let name = &choice.variable;
                faults.push(format!("{place} lacks [{category}] for ${name}"));
            }
        }
        if message.variables != template.variables {
            faults.push(format!(
                "{place} uses {:?}, the template {:?}",
                message.variables, template.variables
            ));
        }
    }
    for key in missing {
        let file = known.get(key).map_or("", |message| message.file.as_str());
        faults.push(format!("locales/{}/{file}: {key} is missing", language.tag));
    }
    faults
}

fn names(template: &Language) -> Vec<String> {
    let mut faults = Vec::new();
    for (key, message) in &template.messages {
        let place = format!("locales/en/{}: {key}", message.file);
        let plain = key
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if !plain || KEYWORDS.contains(&key.as_str()) {
            faults.push(format!(
                "{place} must be small letters, digits and hyphens, and no word of Rust"
            ));
        }
        if message.icon.is_none() {
            faults.push(format!(
                "{place} needs an icon: \"# icon: NAME\", or one for its group"
            ));
        }
        for variable in &message.variables {
            if !message.kinds.contains_key(variable) {
                faults.push(format!(
                    "{place}: say what ${variable} is: \"# ${variable} (number): ...\" or (text)"
                ));
            }
        }
        for name in message
            .kinds
            .keys()
            .filter(|name| !message.variables.contains(name))
        {
            faults.push(format!("{place}: ${name} is described and not used"));
        }
        if message
            .kinds
            .values()
            .filter(|kind| **kind == Kind::Number)
            .count()
            > 4
        {
            faults.push(format!("{place} counts more than four things"));
        }
    }
    faults
}

/// The variables of a message, sorted, each once.
pub(crate) fn variables(pattern: &Pattern<&str>) -> Vec<String> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found.into_iter().collect()
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
        Expression::Inline(inline) => in_inline(inline, found),
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, found);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
