//! The YAML files that editors write: one function for each.
//!
//! What a file says is read here; whether the guides, services and places it
//! names exist is checked when everything is together.

pub mod content;
pub mod guide;
pub mod record;
pub mod site;

use super::fields::Fields;
use crate::model::Reference;

/// A list of names of things defined elsewhere; absent counts as empty.
fn references(fields: &mut Fields<'_>, key: &'static str) -> Vec<Reference> {
    fields.spanned_texts(key).into_iter().map(|(name, span)| Reference { name, span }).collect()
}

/// The name of one thing defined elsewhere.
fn reference(fields: &mut Fields<'_>, key: &'static str) -> Option<Reference> {
    let node = fields.optional(key)?;
    let name = super::fields::text(node, fields.diagnostics())?;
    Some(Reference { name, span: node.span })
}

/// The name of one thing that must be there.
fn required_reference(fields: &mut Fields<'_>, key: &'static str) -> Option<Reference> {
    let node = fields.required(key)?;
    let name = super::fields::text(node, fields.diagnostics())?;
    Some(Reference { name, span: node.span })
}
