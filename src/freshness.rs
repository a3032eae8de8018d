//! Whether a translation still says what its original says.
//!
//! The state of a translated unit is a function of two digests: the original's
//! now, and the one recorded when the translation was accepted. Nothing else is
//! stored and no history is needed. A unit is the `head` (title, summary,
//! introduction) or a level-2 section.
//!
//! The digest covers what a reader must do or know. White space, kinds of
//! quotation marks, attributes of headings, keywords, link targets, bytes of
//! pictures and HELPER boxes do not count.

use std::collections::BTreeMap;
use std::fmt;

use crate::locale::LanguageTag;
use crate::model::document::plain;
use crate::model::{AlertKind, Block, Document, Guide, Inline, PictureSource, Section, State};
use crate::parse::manifest::record::Record;

/// The unit of title, summary and introduction.
pub const HEAD: &str = "head";

/// Compares a unit's digest with what was recorded.
pub fn state(record: Option<&BTreeMap<String, String>>, unit: &str, digest: &str) -> State {
    match record.and_then(|units| units.get(unit)) {
        Some(from) if from == digest => State::Current,
        Some(_) | None => State::Stale,
    }
}

/// A record after an acceptance, and the units that it names anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// What is to be written.
    pub record: Record,
    /// In the order of the guide.
    pub units: Vec<String>,
}

/// Why nothing could be accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AcceptError {
    /// The language is the original's.
    IsOriginal(LanguageTag),
    /// The guide has no file in this language.
    NotTranslated(LanguageTag),
    /// Neither the original nor the translation has this step, or only one has.
    NoSuchStep(String),
}

impl fmt::Display for AcceptError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::IsOriginal(tag) => {
                write!(formatter, "{tag} is the original's language; only translations are accepted")
            }
            Self::NotTranslated(tag) => write!(formatter, "the guide has no {tag}.md"),
            Self::NoSuchStep(step) => {
                write!(formatter, "there is no step “{step}” in both the original and the translation")
            }
        }
    }
}

impl std::error::Error for AcceptError {}

/// Records that a translation, or one unit of it, says what the original says now.
///
/// Units that the original no longer has are dropped from the record.
///
/// # Errors
///
/// When there is nothing to accept.
pub fn accept(guide: &Guide, tag: &LanguageTag, unit: Option<&str>) -> Result<Accepted, AcceptError> {
    if *tag == guide.original_tag {
        return Err(AcceptError::IsOriginal(tag.clone()));
    }
    let variant = guide.variants.get(tag).ok_or_else(|| AcceptError::NotTranslated(tag.clone()))?;
    let original = &guide.original().document;
    let translated = |section: &&Section| variant.document.sections.iter().any(|other| other.id == section.id);
    let sections = original.sections.iter().filter(translated);
    let now: Vec<(String, String)> = std::iter::once((HEAD.to_owned(), head_digest(original)))
        .chain(sections.map(|section| (section.id.clone(), section_digest(section))))
        .filter(|(id, _)| unit.is_none_or(|unit| unit == id))
        .collect();
    if let (true, Some(unit)) = (now.is_empty(), unit) {
        return Err(AcceptError::NoSuchStep(unit.to_owned()));
    }
    let mut record = guide.record.clone();
    let units = record.entry(tag.clone()).or_default();
    units.retain(|unit, _| unit == HEAD || original.sections.iter().any(|section| section.id == *unit));
    let named = now.iter().map(|(unit, _)| unit.clone()).collect();
    units.extend(now);
    Ok(Accepted { record, units: named })
}

/// Digest of title, summary and introduction, such as `d-7f3c9a10`.
pub fn head_digest(document: &Document) -> String {
    let mut text = Meaning::default();
    text.inlines("title", &document.title.content);
    text.inlines("summary", &document.summary.content);
    text.blocks(&document.intro);
    text.digest()
}

/// Digest of a section.
pub fn section_digest(section: &Section) -> String {
    let mut text = Meaning::default();
    text.inlines("heading", &section.heading);
    text.blocks(&section.blocks);
    for question in &section.questions {
        text.inlines("question", &question.heading);
        for option in &question.options {
            text.inlines(if option.right { "right" } else { "wrong" }, &option.content);
        }
        text.blocks(&question.why);
    }
    text.digest()
}

/// What a unit says, written out so that different meanings never look alike.
#[derive(Default)]
struct Meaning(String);

impl Meaning {
    fn digest(&self) -> String {
        let hash = blake3::hash(self.0.as_bytes()).to_hex();
        format!("d-{}", &hash.as_str()[..8])
    }

    fn line(&mut self, kind: &str, text: &str) {
        self.0.push_str(kind);
        self.0.push('\t');
        self.0.push_str(&normal(text));
        self.0.push('\n');
    }

    fn inlines(&mut self, kind: &str, content: &[Inline]) {
        self.line(kind, &marked(content));
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(content) => self.inlines("paragraph", content),
            Block::List { ordered, items } => {
                for item in items {
                    self.line(if *ordered { "step" } else { "item" }, "");
                    self.blocks(&item.blocks);
                }
                self.line("end", "");
            }
            Block::Alert(alert) if alert.kind == AlertKind::Helper => {}
            Block::Alert(alert) => {
                self.inlines(&format!("{:?}", alert.kind), &alert.title);
                self.blocks(&alert.blocks);
                self.line("end", "");
            }
            Block::Picture(picture) => {
                let name = match &picture.source {
                    PictureSource::Screen(name) | PictureSource::File(name) => name,
                };
                self.line("picture", &format!("{name} {}", picture.alt));
            }
            Block::Table { head, rows } => {
                for cell in head.iter().chain(rows.iter().flatten()) {
                    self.inlines("cell", cell);
                }
            }
            Block::Alternatives(ways) => {
                for way in ways {
                    self.inlines("or", &way.title);
                    self.blocks(&way.blocks);
                }
            }
            Block::Invalid => {}
        }
    }
}

/// The words, with marks for labels: whether something is a label matters.
fn marked(content: &[Inline]) -> String {
    content
        .iter()
        .map(|inline| match inline {
            Inline::Label(label) => format!("`{}`", label.words.join(" → ")),
            Inline::Strong(content) => marked(content),
            Inline::Text(_)
            | Inline::Term { .. }
            | Inline::Guide { .. }
            | Inline::Anchor { .. }
            | Inline::Web { .. }
            | Inline::Break => plain(std::slice::from_ref(inline)),
        })
        .collect()
}

/// One space for any white space, one kind of quotation mark.
fn normal(text: &str) -> String {
    let quotes = |character: char| match character {
        '“' | '”' | '„' | '«' | '»' | '‟' => '"',
        '‘' | '’' | '‚' => '\'',
        other => other,
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().map(quotes).collect()
}
