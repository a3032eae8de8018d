//! Drawings of screens, made from the data in `guide.yaml`.
//!
//! Plain and grey, so that nobody takes them for the real thing. The button to
//! press is black, has a second ring and the mark of a finger: it is marked by
//! more than colour. Lengths are in the drawing's own units; it is 240 wide.

use super::escape;
use crate::locale::LanguageTag;
use crate::model::Screen;

const WIDTH: usize = 240;
/// Between the edge of the glass and what it shows.
const MARGIN: usize = 26;
/// Mean width of a letter at 15 units, generous so that nothing is cut.
const LETTER: usize = 9;

/// The drawing; `alt` is in the language `tag`, the words on the screen in `lang`.
pub fn svg(screen: &Screen, alt: &str, lang: &LanguageTag, tag: &LanguageTag) -> String {
    let mut drawing = Drawing { shapes: String::new(), y: 72 };
    screen.lines.iter().enumerate().for_each(|(index, line)| drawing.line(index, line));
    if let Some(field) = &screen.field {
        drawing.field(field);
    }
    let least = if screen.phone { 250 } else { 170 };
    if let Some(button) = &screen.button {
        drawing.button(button, least);
    }
    let height = (drawing.y + 34).max(least + 34);
    let frame = frame(screen, height);
    let language = if lang == tag { String::new() } else { format!(" lang=\"{lang}\"") };
    format!(
        "<svg class=\"screen\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{}\" direction=\"ltr\"><g{language} fill=\"none\" stroke=\"#231820\">{frame}{}</g></svg>",
        escape(alt),
        drawing.shapes,
    )
}

/// The device and its bar.
fn frame(screen: &Screen, height: usize) -> String {
    let (outer, inner) = if screen.phone { (22, 15) } else { (8, 5) };
    let bar = escape(&screen.bar);
    let address = if screen.phone {
        format!("<path d=\"M{} 33h16m-16 6h16\" stroke=\"#55555f\" stroke-width=\"2\"/>", WIDTH - 40)
    } else {
        "<rect x=\"18\" y=\"20\" width=\"204\" height=\"28\" rx=\"14\" fill=\"#fff\" stroke=\"#55555f\"/>".into()
    };
    let x = if screen.phone { 22 } else { 32 };
    format!(
        "<rect x=\"2\" y=\"2\" width=\"{}\" height=\"{}\" rx=\"{outer}\" fill=\"#fff\" stroke-width=\"3\"/><path d=\"M10 56V{}a{inner} {inner} 0 0 1 {inner} -{inner}H{}a{inner} {inner} 0 0 1 {inner} {inner}V56z\" fill=\"#e6e6ea\" stroke=\"none\"/>{address}<text class=\"s-bar\" x=\"{x}\" y=\"40\" fill=\"#231820\" stroke=\"none\">{bar}</text>",
        WIDTH - 4,
        height - 4,
        10 + inner,
        WIDTH - 10 - inner,
    )
}

/// What is drawn so far, and how far down it reaches.
struct Drawing {
    shapes: String,
    y: usize,
}

impl Drawing {
    fn text(&mut self, class: &str, x: usize, anchor: &str, fill: &str, words: &str) {
        self.shapes.push_str(&format!(
            "<text class=\"{class}\" x=\"{x}\" y=\"{}\"{anchor} fill=\"{fill}\" stroke=\"none\">{}</text>",
            self.y,
            escape(words),
        ));
    }

    /// Words, or a grey line; grey lines are of unequal length.
    fn line(&mut self, index: usize, line: &str) {
        if line == "-" {
            let length = [170, 140, 155][index % 3];
            self.shapes.push_str(&format!(
                "<rect x=\"{MARGIN}\" y=\"{}\" width=\"{length}\" height=\"8\" fill=\"#d5d5db\" stroke=\"none\"/>",
                self.y,
            ));
            self.y += 20;
            return;
        }
        for row in wrap(line, (WIDTH - 2 * MARGIN) / LETTER + 2) {
            self.y += 16;
            self.text("s-line", MARGIN, "", "#231820", &row);
        }
        self.y += 14;
    }

    fn field(&mut self, name: &str) {
        self.y += 14;
        self.text("s-field", MARGIN, "", "#231820", name);
        self.y += 8;
        self.shapes.push_str(&format!(
            "<path d=\"M{MARGIN} {}h{}v36h-{}zm10 9v18\" fill=\"#fff\" stroke=\"#55555f\" stroke-width=\"1.5\"/>",
            self.y,
            WIDTH - 2 * MARGIN,
            WIDTH - 2 * MARGIN,
        ));
        self.y += 50;
    }

    /// The button stands at the bottom of the glass, or below what is above it.
    fn button(&mut self, name: &str, least: usize) {
        let rows = wrap(name, (WIDTH - 2 * MARGIN - 20) / LETTER);
        let height = 22 + 18 * rows.len();
        self.y = (self.y + 14).max(least - height - 18);
        let width = WIDTH - 2 * MARGIN;
        self.shapes.push_str(&format!(
            "<rect x=\"{MARGIN}\" y=\"{}\" width=\"{width}\" height=\"{height}\" rx=\"7\" fill=\"#231820\"/><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"11\" stroke-width=\"3\"/>",
            self.y,
            MARGIN - 7,
            self.y - 7,
            width + 14,
            height + 14,
        ));
        let top = self.y;
        self.y += 9;
        for row in rows {
            self.y += 18;
            self.text("s-button", WIDTH / 2, " text-anchor=\"middle\"", "#fff", &row);
        }
        self.finger(top + height - 2);
        self.y = top + height + 26;
    }

    /// The mark of a finger, at the lower right of the button.
    fn finger(&mut self, y: usize) {
        self.shapes.push_str(&format!(
            "<g transform=\"translate({} {y})\"><circle cx=\"14\" cy=\"14\" r=\"19\" fill=\"#fff\" stroke-width=\"2.5\"/><path d=\"M9 26V15a5 5 0 0 1 10 0v11M5.500 11a9.500 9.500 0 0 1 17 0M1.500 7.500a15 15 0 0 1 25 0\" stroke-width=\"2.200\" stroke-linecap=\"round\"/></g>",
            WIDTH - MARGIN - 42,
        ));
    }
}

/// Rows of at most about `letters` letters, broken between words.
fn wrap(words: &str, letters: usize) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match rows.last_mut() {
            Some(row) if row.chars().count() + 1 + word.chars().count() <= letters => {
                row.push(' ');
                row.push_str(word);
            }
            Some(_) | None => rows.push(word.to_owned()),
        }
    }
    rows
}
