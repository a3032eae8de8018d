//! Inline content as HTML: labels, links, and text with foreign runs isolated.

use super::{Scope, escape, guide_page, page_path, relative};
use crate::locale::Direction;
use crate::model::{Inline, Label, Meaning};

/// Inline content.
pub fn inlines(scope: &Scope<'_>, content: &[Inline]) -> String {
    content.iter().map(|inline| one(scope, inline)).collect()
}

fn one(scope: &Scope<'_>, inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => words(text, scope.direction()),
        Inline::Strong(content) => format!("<b>{}</b>", inlines(scope, content)),
        Inline::Label(label) => self::label(scope, label),
        Inline::Term { slug, content, .. } => {
            let to = format!("{}#{slug}", page_path(&format!("{}/glossary", scope.tag)));
            format!("<a class=\"term\" href=\"{}\">{}</a>", escape(&relative(scope.page, &to)), inlines(scope, content))
        }
        Inline::Guide { path, step, content, .. } => guide_link(scope, path, step.as_deref(), content),
        Inline::Anchor { id, content, .. } => format!("<a href=\"#{}\">{}</a>", escape(id), inlines(scope, content)),
        Inline::Web { url, content, .. } => {
            format!("<a href=\"{}\">{}</a>", escape(url), inlines(scope, content))
        }
        Inline::Break => "<br>".into(),
    }
}

fn guide_link(scope: &Scope<'_>, path: &str, step: Option<&str>, content: &[Inline]) -> String {
    let words = inlines(scope, content);
    let Some(guide) = scope.site.guides.get(path) else { return words };
    let mut to = guide_page(guide, scope.page_tag, scope.bilingual);
    if let Some(step) = step {
        to.push('#');
        to.push_str(step);
    }
    format!("<a href=\"{}\">{words}</a>", escape(&relative(scope.page, &to)))
}

/// The words on a screen as they are, and what they mean beside them.
fn label(scope: &Scope<'_>, label: &Label) -> String {
    let entries: Vec<_> = label.words.iter().map(|word| scope.site.labels.find(scope.labels, word)).collect();
    let lang = entries.iter().flatten().find_map(|entry| entry.lang.as_ref());
    let language = lang.filter(|lang| *lang != scope.tag).map(|lang| format!(" lang=\"{lang}\"")).unwrap_or_default();
    let direction = if scope.direction() == Direction::Rtl { " dir=\"ltr\"" } else { "" };
    let shown = escape(&label.words.join(" › "));
    let mut html = format!("<span class=\"ui\"{language}{direction} translate=\"no\">{shown}</span>");
    let meanings: Vec<&str> = entries
        .iter()
        .flatten()
        .filter_map(|entry| match &entry.meaning {
            Meaning::Name => None,
            Meaning::Texts(texts) => texts.get(scope.tag).map(String::as_str),
        })
        .collect();
    if !meanings.is_empty() && meanings.len() == label.words.len() {
        let arrow = if scope.direction() == Direction::Rtl { " ‹ " } else { " › " };
        let meaning = words(&meanings.join(arrow), scope.direction());
        html.push_str(&format!(" <span class=\"gloss\">{meaning}</span>"));
    }
    html
}

/// Text, escaped; numbers with spaces do not break, and foreign runs are isolated where lines run right to left.
pub fn words(text: &str, direction: Direction) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut html = String::with_capacity(text.len() + 16);
    let mut at = 0;
    while at < characters.len() {
        let end = run_end(&characters, at);
        if end == at {
            html.push_str(&escape(&characters[at].to_string()));
            at += 1;
            continue;
        }
        let run: String = characters[at..end].iter().collect();
        let spaced_number = !run.chars().any(char::is_alphabetic) && run.contains(' ');
        let shown = if spaced_number { run.replace(' ', "\u{a0}") } else { run.clone() };
        let plain_number = run.chars().all(|character| character.is_ascii_digit());
        if direction == Direction::Rtl && !plain_number {
            html.push_str(&format!("<bdi dir=\"ltr\">{}</bdi>", escape(&shown)));
        } else {
            html.push_str(&escape(&shown));
        }
        at = end;
    }
    html
}

fn is_latin(character: char) -> bool {
    character.is_ascii_alphanumeric() || (character.is_alphabetic() && character < '\u{250}')
}

/// Where a run of Latin letters and digits that begins at `start` ends; `start` where none begins.
fn run_end(characters: &[char], start: usize) -> usize {
    let begins = is_latin(characters[start])
        || (characters[start] == '+' && characters.get(start + 1).is_some_and(char::is_ascii_digit));
    if !begins {
        return start;
    }
    let mut end = start + 1;
    while end < characters.len() {
        let character = characters[end];
        let joins = matches!(character, ' ' | '.' | '-' | '/' | ':' | '@' | '&' | '’' | '\'' | '–')
            && characters.get(end + 1).is_some_and(|next| is_latin(*next));
        // A plus or a full stop at the end of a name, as in Freja+.
        let closes = character == '+' && !characters.get(end + 1).is_some_and(|next| is_latin(*next));
        if is_latin(character) || joins || closes {
            end += 1;
        } else {
            break;
        }
    }
    end
}
