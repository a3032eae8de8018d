//! The values that stages hand to each other.
//!
//! A [`document::Document`] is one Markdown file; a [`guide::Guide`] is one
//! task in all its languages; a [`site::Site`] is everything together; a
//! [`bitext::Bitext`] sets a translation beside its original.

pub mod bitext;
pub mod document;
pub mod guide;
pub mod labels;
pub mod site;
pub mod walk;

pub use bitext::{Bitext, Row, State};
pub use document::{
    Actor, Alert, AlertKind, Alternative, Attributes, Block, Document, Inline, Item, Label, Origin, Picture,
    PictureSource, Prose, Question, QuizOption, Section, SectionKind,
};
pub use guide::{Guide, Reference, Screen, Texts, Variant};
pub use labels::{LabelEntry, LabelTable, Meaning};
pub use site::{Collection, Need, Place, PlaceKind, PlainPage, Policy, Publishing, Service, Site, Status, Term};
