//! What the template of a guide receives.

use serde::Serialize;

use crate::html::Html;
use crate::view::{PlaceView, Task};

/// A guide's page.
#[derive(Debug, Clone, Serialize)]
pub struct GuidePage {
    /// What stands above the steps.
    pub guide: GuideHead,
    /// The two languages; none on a page in one.
    pub duo: Option<Pair>,
    /// The page with two languages.
    pub duo_href: Option<String>,
    /// The page in one language.
    pub solo_href: Option<String>,
    /// The name of the second language.
    pub duo_name: Option<String>,
    /// `machine`, `person` or `reviewed`; none for an original.
    pub origin: Option<&'static str>,
    /// When it was reviewed, written out.
    pub reviewed_on: Option<String>,
    /// Steps whose original has changed since.
    pub stale_count: usize,
    /// Steps that are not translated.
    pub missing_count: usize,
    /// Of title and introduction.
    pub head_notices: Vec<Notice>,
    /// What stands before the first step.
    pub intro: Vec<Cell>,
    /// What to have ready.
    pub needs: Vec<NeedView>,
    /// The contents.
    pub stair: Vec<Tread>,
    /// The steps.
    pub steps: Vec<Step>,
    /// Sections before the steps.
    pub sections_before: Vec<SectionView>,
    /// Sections after the steps.
    pub sections_after: Vec<SectionView>,
    /// Questions.
    pub quiz: Vec<Quiz>,
    /// Their heading, in each language of the page.
    pub quiz_heading: Vec<Heading>,
    /// Guides that go with it.
    pub related: Vec<Task>,
    /// Who can help.
    pub places: Vec<PlaceView>,
    /// To take it along.
    pub qr: Option<QrCode>,
    /// The language of the original, if the site has it.
    pub original: Option<String>,
    /// The words that are explained in place, relative to the root.
    pub terms: String,
    /// The same for all languages, by tag, as JSON; empty but on an original.
    pub terms_all: String,
    /// Where readers report a mistake.
    pub report: Option<String>,
    /// Whether a text may be sent to a voice that is not on the device.
    pub remote_voices: bool,
}

/// What stands above the steps.
#[derive(Debug, Clone, Serialize)]
pub struct GuideHead {
    /// Path below `content/`.
    pub id: String,
    /// The service's name.
    pub service: String,
    /// The service's page.
    pub service_href: String,
    /// The title.
    pub title_html: Html,
    /// The title in the second language.
    pub other_title_html: Html,
    /// A sentence or two.
    pub summary_html: Html,
    /// How long it takes.
    pub minutes: u32,
    /// How many steps.
    pub steps: usize,
    /// When it was last checked, written out.
    pub checked: String,
    /// When it should be checked again, written out.
    pub review_due: String,
    /// Whether that day is past.
    pub overdue: bool,
    /// Official pages.
    pub official: Vec<Official>,
    /// An official practice environment.
    pub practice: Option<String>,
}

/// An official page.
#[derive(Debug, Clone, Serialize)]
pub struct Official {
    /// Its address.
    pub href: String,
    /// Its host and path, to read.
    pub host: String,
}

/// Two languages side by side.
#[derive(Debug, Clone, Serialize)]
pub struct Pair {
    /// The reader's.
    pub first: Side,
    /// The original's.
    pub second: Side,
}

/// One of two languages.
#[derive(Debug, Clone, Serialize)]
pub struct Side {
    /// Its tag.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// Its direction.
    pub dir: &'static str,
}

/// What there is to say of a translation.
#[derive(Debug, Clone, Serialize)]
pub struct Notice {
    /// `stale`, `machine` or `missing`.
    pub kind: &'static str,
    /// A message's key.
    pub id: &'static str,
    /// The second language it is said in.
    pub other_lang: Option<Tagged>,
}

/// A language with its direction.
#[derive(Debug, Clone, Serialize)]
pub struct Tagged {
    /// Its tag.
    pub tag: String,
    /// Its direction.
    pub dir: &'static str,
}

/// A thing to have ready.
#[derive(Debug, Clone, Serialize)]
pub struct NeedView {
    /// A symbol.
    pub icon: String,
    /// What it is.
    pub name_html: Html,
    /// What to know about it.
    pub note_html: Html,
}

/// An entry of the contents.
#[derive(Debug, Clone, Serialize)]
pub struct Tread {
    /// The step's number.
    pub n: usize,
    /// The step's id.
    pub id: String,
    /// The step's heading.
    pub title_html: Html,
    /// Its language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Whether the helper looks away.
    pub away: bool,
}

/// A step, in one language or two.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// Its number.
    pub n: usize,
    /// How many there are.
    pub total: usize,
    /// Its id.
    pub id: String,
    /// Symbols of what to do.
    pub picts: Vec<String>,
    /// Whether the helper looks away.
    pub away: bool,
    /// It cannot be undone.
    #[serde(rename = "final")]
    pub is_final: bool,
    /// It can be undone.
    pub can_undo: bool,
    /// Who does it.
    pub who: Option<&'static str>,
    /// A mistake costs identity, money or consent.
    pub risk: bool,
    /// A drawn screen or picture, shared by both languages.
    pub shot_html: Html,
    /// One for each language of the page.
    pub cells: Vec<Cell>,
    /// Two characters of the digest of what it says.
    pub mark: String,
    /// A recorded voice, relative to the root.
    pub audio: Option<String>,
}

/// A step or section in one language.
#[derive(Debug, Clone, Serialize)]
pub struct Cell {
    /// Its language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The language's own name.
    pub name: String,
    /// Whether it is the original beside a translation.
    pub helper: bool,
    /// The heading.
    pub heading_html: Html,
    /// What there is to say of the translation.
    pub notices: Vec<Notice>,
    /// The actions.
    pub body_html: Html,
    /// Problems and notes for helpers.
    pub more_html: Html,
    /// The original's words.
    pub instead_html: Html,
    /// Their language.
    pub instead_lang: String,
    /// Their direction.
    pub instead_dir: &'static str,
    /// Whether they stand above the translation.
    pub instead_first: bool,
}

/// A section that is not a step.
#[derive(Debug, Clone, Serialize)]
pub struct SectionView {
    /// Its id.
    pub id: String,
    /// One for each language of the page.
    pub cells: Vec<Cell>,
}

/// A question, in one language or two.
#[derive(Debug, Clone, Serialize)]
pub struct Quiz {
    /// One for each language of the page.
    pub cells: Vec<QuizCell>,
}

/// A question in one language.
#[derive(Debug, Clone, Serialize)]
pub struct QuizCell {
    /// Its language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The question.
    pub question_html: Html,
    /// The answers.
    pub options: Vec<OptionView>,
    /// Why the right one is right.
    pub why_html: Html,
}

/// An answer.
#[derive(Debug, Clone, Serialize)]
pub struct OptionView {
    /// What it says.
    pub text_html: Html,
    /// Whether it is right.
    pub right: bool,
}

/// A heading in one language.
#[derive(Debug, Clone, Serialize)]
pub struct Heading {
    /// Its language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The words.
    pub heading_html: Html,
}

/// A QR code.
#[derive(Debug, Clone, Serialize)]
pub struct QrCode {
    /// A drawing.
    pub src: String,
    /// What it says.
    pub address: String,
}
