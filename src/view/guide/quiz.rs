//! The questions of a guide, in one language or two.

use super::{Heading, Making, OptionView, Quiz, QuizCell, Sides};
use crate::html::block::blocks;
use crate::html::inline::inlines;
use crate::html::{Html, Scope};
use crate::model::{Question, Section, SectionKind};

impl Making<'_> {
    fn quiz_rows(&self) -> Vec<(&Scope<'_>, &Section)> {
        let Some(row) = self.rows(SectionKind::Quiz).next() else { return Vec::new() };
        match (self.is_original(), self.sides, row.translation) {
            (true, _, _) | (false, Sides::One, None) => vec![(&self.original, row.original)],
            (false, Sides::One, Some(section)) => vec![(&self.reader, section)],
            (false, Sides::Two, None) => vec![(&self.original, row.original)],
            (false, Sides::Two, Some(section)) => vec![(&self.reader, section), (&self.original, row.original)],
        }
    }

    pub(super) fn quiz_heading(&self) -> Vec<Heading> {
        self.quiz_rows()
            .into_iter()
            .map(|(scope, section)| Heading {
                lang: scope.tag.to_string(),
                dir: scope.direction().attribute(),
                heading_html: Html(inlines(scope, &section.heading)),
            })
            .collect()
    }

    pub(super) fn quiz(&self) -> Vec<Quiz> {
        let sides = self.quiz_rows();
        let count = sides.iter().map(|(_, section)| section.questions.len()).max().unwrap_or(0);
        (0..count)
            .map(|index| Quiz {
                cells: sides
                    .iter()
                    .filter_map(|(scope, section)| Some(quiz_cell(scope, section.questions.get(index)?)))
                    .collect(),
            })
            .collect()
    }
}

fn quiz_cell(scope: &Scope<'_>, question: &Question) -> QuizCell {
    QuizCell {
        lang: scope.tag.to_string(),
        dir: scope.direction().attribute(),
        question_html: Html(inlines(scope, &question.heading)),
        options: question
            .options
            .iter()
            .map(|option| OptionView { text_html: Html(inlines(scope, &option.content)), right: option.right })
            .collect(),
        why_html: Html(blocks(scope, &question.why)),
    }
}
