//! One file in, one value out.
//!
//! Nothing here looks at another file: whether a name exists elsewhere is a
//! question for `assemble` and `check`.

pub mod alert;
pub mod attributes;
pub mod fields;
pub mod front_matter;
pub mod inline;
pub mod locale;
pub mod manifest;
pub mod markdown;
pub mod yaml;
