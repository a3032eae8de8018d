//! trinvis compiles step-by-step guides, one file per language, into a static
//! site that two people read together: a citizen in her own language, a helper
//! in Danish or Swedish, step beside step.
//!
//! # The pipeline
//!
//! ```text
//! content/ ┐
//! themes/  ├─ load ─▶ Sources ─ parse, assemble ─▶ Site ─ align, freshness ─▶ Bitexts
//! i18n/    ┘                                        │ check                     │ view
//!                                                   ▼                           ▼
//!                                              diagnostics         Pages ─ render, search ─▶ sink
//! ```
//!
//! - [`source::load`] and [`output::write`] are the two ends: only they touch the disk.
//! - Every stage between is a function from values to values. It sees no disk,
//!   clock, environment or terminal; threads are [`compile`]'s alone.
//! - A stage always returns a value. What was wrong comes beside it, as
//!   [`diagnostic::Diagnostic`]s, all of them in one run.
//! - Equal input gives equal bytes.
//!
//! # The modules, lowest first
//!
//! A module uses those above it in this list and no others; a test keeps it so.
//!
//! - [`source`]: files as values, and places in them
//! - [`diagnostic`], [`locale`], [`font`], [`starter`]: messages to editors;
//!   languages, interface messages and dates; fonts cut to letters; the example site
//! - [`model`], [`output`]: the values that stages hand on; where files go
//! - [`parse`]: one file in, one value out
//! - [`freshness`]: whether a translation says what its original says
//! - [`assemble`], [`align`]: files become a site; a translation beside its original
//! - [`check`], [`html`]: rules over the whole site; text becomes markup
//! - [`view`]: pages as values, the promise to theme authors
//! - [`render`], [`search`]: templates and minifying; the search index
//! - [`compile`]: the whole on one screen
//! - [`report`]: what it weighs

pub mod align;
pub mod assemble;
pub mod check;
pub mod compile;
pub mod diagnostic;
pub mod font;
pub mod freshness;
pub mod html;
pub mod locale;
pub mod model;
pub mod output;
pub mod parse;
pub mod render;
pub mod report;
pub mod search;
pub mod source;
pub mod starter;
pub mod view;
