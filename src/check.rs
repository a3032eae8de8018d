//! What is wrong with the site as a whole, rule by rule.
//!
//! A rule is a function from the site to diagnostics. Rules never repeat what
//! parsing has reported, and one mistake gives one diagnostic: where a label is
//! unknown, for instance, nothing is said of the step's labels differing.

mod characters;
mod form;
mod labels;
mod links;
mod names;
mod publishing;
mod steps;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::model::Site;
use crate::source::Sources;

/// All rules.
pub const RULES: &[fn(&Site, &Sources) -> Vec<Diagnostic>] =
    &[characters::check, form::check, labels::check, links::check, names::check, publishing::check, steps::check];

/// What all rules find.
pub fn check(site: &Site, sources: &Sources) -> Vec<Diagnostic> {
    RULES.par_iter().flat_map_iter(|rule| rule(site, sources)).collect()
}
