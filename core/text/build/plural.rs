//! Failure 15: a choice by a number must have words for every plural category of its language (CLDR),
//! or some number of days is said wrong.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// A choice in a message: by which variable, and between what.
#[derive(Debug)]
pub(crate) struct Choice {
    pub(crate) variable: String,
    pub(crate) between: BTreeSet<String>,
}

/// The choices of a message.
pub(crate) fn choices(pattern: &Pattern<&str>) -> Vec<Choice> {
    let mut found = Vec::new();
    collect(pattern, &mut found);
    found
}

fn collect(pattern: &Pattern<&str>, found: &mut Vec<Choice>) {
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            continue;
        };
        if let InlineExpression::VariableReference { id } = selector {
            let name = |key: &VariantKey<&str>| match key {
                VariantKey::Identifier { name } => (*name).to_owned(),
                VariantKey::NumberLiteral { value } => (*value).to_owned(),
            };
            found.push(Choice {
                variable: id.name.to_owned(),
                between: variants.iter().map(|one| name(&one.key)).collect(),
            });
        }
        for variant in variants {
            collect(&variant.value, found);
        }
    }
}

/// The plural categories of whole numbers in a language; none where CLDR has no rules for it.
pub(crate) fn categories(tag: &str) -> BTreeSet<&'static str> {
    let Ok(whole) = tag.parse::<LanguageIdentifier>() else {
        return BTreeSet::new();
    };
    let alone = LanguageIdentifier::from_parts(whole.language, None, None, &[]);
    let rules = [whole, alone]
        .into_iter()
        .find_map(|language| PluralRules::create(language, PluralRuleType::CARDINAL).ok());
    let Some(rules) = rules else {
        return BTreeSet::new();
    };
    let numbers = (0_u32..=200).chain([1_000, 1_000_000]);
    numbers
        .filter_map(|number| rules.select(number).ok())
        .map(|category| match category {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        })
        .collect()
}
