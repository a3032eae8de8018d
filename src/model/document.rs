//! One Markdown file as a value.

use crate::source::Span;

/// Inline content; a span tells where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Bold; emphasis counts as bold, since these scripts have no italics.
    Strong(Vec<Inline>),
    /// The words on a screen; more than one is a menu path.
    Label(Label),
    /// A link to the glossary.
    Term {
        /// The entry.
        slug: String,
        /// The words that link.
        content: Vec<Inline>,
        /// The whole link.
        span: Span,
    },
    /// A link to a guide.
    Guide {
        /// Path below `content/`.
        path: String,
        /// A step's id.
        step: Option<String>,
        /// The words that link.
        content: Vec<Inline>,
        /// The whole link.
        span: Span,
    },
    /// A link to a place on the same page.
    Anchor {
        /// The id.
        id: String,
        /// The words that link.
        content: Vec<Inline>,
        /// The whole link.
        span: Span,
    },
    /// A link to the web.
    Web {
        /// The address as written.
        url: String,
        /// The words that link.
        content: Vec<Inline>,
        /// The whole link.
        span: Span,
    },
    /// A line break that the editor asked for.
    Break,
}

/// Words on a screen, or a path through a menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// One label, or the stations of a menu path in order.
    pub words: Vec<String>,
    /// The code span.
    pub span: Span,
}

/// Inline content of a YAML value, with its plain text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prose {
    /// The content.
    pub content: Vec<Inline>,
}

impl Prose {
    /// The words without markup.
    pub fn plain(&self) -> String {
        plain(&self.content)
    }
}

/// The words of inline content without markup.
pub fn plain(content: &[Inline]) -> String {
    let mut text = String::new();
    for inline in content {
        match inline {
            Inline::Text(words) => text.push_str(words),
            Inline::Strong(content)
            | Inline::Term { content, .. }
            | Inline::Guide { content, .. }
            | Inline::Anchor { content, .. }
            | Inline::Web { content, .. } => text.push_str(&plain(content)),
            Inline::Label(label) => text.push_str(&label.words.join(" → ")),
            Inline::Break => text.push(' '),
        }
    }
    text
}

/// What a section is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list; two levels at most.
    List {
        /// Whether order matters.
        ordered: bool,
        /// Its items.
        items: Vec<Item>,
    },
    /// A coloured box.
    Alert(Alert),
    /// A drawn screen or a picture.
    Picture(Picture),
    /// Two or three columns.
    Table {
        /// Cells of the first row.
        head: Vec<Vec<Inline>>,
        /// The other rows.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// Ways to do the same step, one of which the reader takes.
    Alternatives(Vec<Alternative>),
    /// Something that was wrong and has been reported; later stages pass over it.
    Invalid,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Whether its box is ticked; none where it has no box.
    pub ticked: Option<bool>,
    /// A paragraph, and possibly a list of the second level.
    pub blocks: Vec<Block>,
}

/// A coloured box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// What it is for.
    pub kind: AlertKind,
    /// Empty where the kind's own name serves.
    pub title: Vec<Inline>,
    /// What it says.
    pub blocks: Vec<Block>,
    /// The whole box.
    pub span: Span,
}

/// The kinds of coloured boxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlertKind {
    /// Good to know.
    Note,
    /// An easier way.
    Tip,
    /// Must be known.
    Important,
    /// Stands before the action it concerns.
    Warning,
    /// Like a warning.
    Caution,
    /// What to do if it does not work.
    Problem,
    /// For the helper; in the original alone, never on a citizen's sheet.
    Helper,
}

impl AlertKind {
    /// All kinds with the word that stands in brackets.
    pub const ALL: [(&'static str, Self); 7] = [
        ("NOTE", Self::Note),
        ("TIP", Self::Tip),
        ("IMPORTANT", Self::Important),
        ("WARNING", Self::Warning),
        ("CAUTION", Self::Caution),
        ("PROBLEM", Self::Problem),
        ("HELPER", Self::Helper),
    ];
}

/// A drawn screen or a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// What it shows, in words.
    pub alt: String,
    /// What is shown.
    pub source: PictureSource,
    /// The whole element.
    pub span: Span,
}

/// What a picture shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PictureSource {
    /// The name of a screen in `guide.yaml`.
    Screen(String),
    /// A path below the guide's folder.
    File(String),
}

/// One of several ways.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// When to take it.
    pub title: Vec<Inline>,
    /// What to do.
    pub blocks: Vec<Block>,
}

/// A level-2 heading and all until the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The same in every language.
    pub id: String,
    /// The words of the heading.
    pub heading: Vec<Inline>,
    /// What the heading tells besides; only an original has it.
    pub attributes: Attributes,
    /// Whether the heading tells more than its id.
    pub has_attributes: bool,
    /// Everything but quiz questions.
    pub blocks: Vec<Block>,
    /// Empty unless it is a quiz.
    pub questions: Vec<Question>,
    /// The heading's line.
    pub span: Span,
}

/// What the original's heading tells for all languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attributes {
    /// A step, or one of the other kinds.
    pub kind: SectionKind,
    /// The helper must not see what is typed.
    pub look_away: bool,
    /// It cannot be undone.
    pub is_final: bool,
    /// It can be undone.
    pub can_undo: bool,
    /// Who does it, where that is said.
    pub who: Option<Actor>,
    /// A mistake costs identity, money or consent.
    pub risky: bool,
    /// Names of pictograms.
    pub pictograms: Vec<String>,
}

/// What a level-2 section is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SectionKind {
    /// Something to do, counted.
    #[default]
    Step,
    /// To know before the first step.
    Before,
    /// Another way, such as without the internet.
    Otherwise,
    /// Questions to try oneself.
    Quiz,
}

/// Who does a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// The citizen alone.
    Citizen,
    /// The helper.
    Helper,
    /// Both.
    Together,
}

/// A quiz question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub heading: Vec<Inline>,
    /// The answers to choose from.
    pub options: Vec<QuizOption>,
    /// Why the right one is right.
    pub why: Vec<Block>,
    /// The heading.
    pub span: Span,
}

/// One answer of a quiz question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuizOption {
    /// What it says.
    pub content: Vec<Inline>,
    /// Whether it is right.
    pub right: bool,
}

/// How a translation came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// By a machine, read by nobody who grew up with the language.
    Machine,
    /// By a person.
    Person,
    /// Reviewed.
    Reviewed {
        /// A role.
        by: String,
        /// ISO date.
        on: String,
    },
}

/// One Markdown file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The title.
    pub title: Prose,
    /// A sentence or two.
    pub summary: Prose,
    /// What people would type to find it.
    pub keywords: Vec<String>,
    /// Of a translation; none in an original.
    pub origin: Option<Origin>,
    /// What stands before the first level-2 heading.
    pub intro: Vec<Block>,
    /// In the order of the file.
    pub sections: Vec<Section>,
    /// The front matter, or the file's beginning where there is none.
    pub head_span: Span,
}
