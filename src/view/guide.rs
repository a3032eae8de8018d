//! A guide's page, in one language or with its original beside it.

mod paper;
mod quiz;
mod types;

pub(super) use paper::paper;
pub use types::*;

use super::frame::{About, crumb, frame};
use super::parts::{self, foreign, in_language_or_original};
use super::policy::{Reason, Shown, shown};
use super::{Address, Content, Page, PlaceView, World, edition, href, on_the_web};
use crate::align::align;
use crate::freshness;
use crate::html::block::{blocks, picture};
use crate::html::inline::inlines;
use crate::html::{Html, Scope, relative};
use crate::locale::{LanguageTag, date};
use crate::model::{
    Actor, AlertKind, Bitext, Block, Guide, Origin, Picture, Policy, Publishing, Row, Section, SectionKind, Service,
    State,
};

/// How many languages a page sets side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sides {
    /// The reader's.
    One,
    /// The reader's and the original's.
    Two,
}

/// All that the parts of one page are made with.
struct Making<'a> {
    world: World<'a>,
    bitext: Bitext<'a>,
    sides: Sides,
    /// In the reader's language.
    reader: Scope<'a>,
    /// In the original's.
    original: Scope<'a>,
    publishing: Publishing,
    origin: Option<&'a Origin>,
}

/// Makes the page of a guide for readers of `tag`.
pub(super) fn page(world: World<'_>, address: &Address, tag: &LanguageTag, path: &str, sides: Sides) -> Page {
    let site = world.site;
    let guide = site.guides.get(path).expect("addresses lists guides of the site");
    let page_path = address.path(site);
    let labels = site.label_scopes(guide);
    let reader = Scope {
        guide: Some(guide),
        labels: &labels,
        bilingual: sides == Sides::Two,
        ..parts::scope(world, &page_path, tag)
    };
    let bitext = align(guide, tag);
    let origin = bitext.variant.and_then(|variant| variant.document.origin.as_ref());
    let making = Making {
        world,
        sides,
        reader,
        original: reader.in_language(&guide.original_tag),
        publishing: site.publishing.get(tag).copied().unwrap_or_default(),
        origin,
        bitext,
    };
    let content = making.content(address);
    let frame = making.frame(address);
    Page { path: page_path.clone(), template: "guide.html", frame, content: Content::Guide(Box::new(content)) }
}

impl Making<'_> {
    fn guide(&self) -> &Guide {
        self.bitext.guide
    }

    fn service(&self) -> Option<&Service> {
        self.world.site.services.get(&self.guide().service)
    }

    fn frame(&self, address: &Address) -> super::Frame {
        let guide = self.guide();
        let from = self.reader.page;
        let site = self.world.site;
        let tag = self.reader.tag;
        let document = &self.bitext.variant.unwrap_or(guide.original()).document;
        let collection = site.collection_of(&guide.path);
        let mut crumbs = vec![crumb(
            &self.world.catalogs.text(tag, "front-page", &[]).unwrap_or_default(),
            Some(href(from, &Address::Home(tag.clone()), site)),
        )];
        if let Some(service) = self.service() {
            crumbs.push(crumb(
                &service.name,
                Some(href(from, &Address::Service(tag.clone(), service.path.clone()), site)),
            ));
        }
        let source =
            self.bitext.rows.iter().map(|row| freshness::section_digest(row.translation.unwrap_or(row.original)));
        let digests: Vec<String> = source.chain([freshness::head_digest(document)]).collect();
        let about = About {
            title: document.title.plain(),
            description: document.summary.plain(),
            other: (!self.bitext.is_original()).then_some(&guide.original_tag),
            crumbs,
            edition: edition(&digests.iter().map(String::as_str).collect::<Vec<_>>()),
            country: collection.map(|collection| collection.slug.as_str()),
        };
        frame(self.world, address, tag, about)
    }

    fn content(&self, address: &Address) -> GuidePage {
        let guide = self.guide();
        let (site, from, tag) = (self.world.site, self.reader.page, self.reader.tag);
        let translated = !self.bitext.is_original();
        let duo = self.sides == Sides::Two;
        let name = |tag: &LanguageTag| site.locale(tag).name.clone();
        let steps = self.steps();
        let rows = self.bitext.rows.iter().filter(|row| row.original.attributes.kind == SectionKind::Step);
        let count = |state: State| rows.clone().filter(|row| row.state == state).count();
        GuidePage {
            guide: self.head(),
            duo: duo.then(|| Pair { first: side(&self.reader), second: side(&self.original) }),
            duo_href: (translated && !duo)
                .then(|| href(from, &Address::Bilingual(tag.clone(), guide.path.clone()), site)),
            solo_href: duo.then(|| href(from, &Address::Guide(tag.clone(), guide.path.clone()), site)),
            duo_name: translated.then(|| name(&guide.original_tag)),
            origin: self.origin.map(|origin| match origin {
                Origin::Machine => "machine",
                Origin::Person => "person",
                Origin::Reviewed { .. } => "reviewed",
            }),
            reviewed_on: match self.origin {
                Some(Origin::Reviewed { on, .. }) => on.parse().ok().map(|day| date::written(tag, day)),
                Some(Origin::Machine | Origin::Person) | None => None,
            },
            stale_count: count(State::Stale),
            missing_count: count(State::Missing),
            head_notices: self.head_notices(),
            intro: self.intro(),
            needs: self.needs(),
            stair: steps.iter().map(|step| self.tread(step)).collect(),
            steps,
            sections_before: self.sections(SectionKind::Before),
            sections_after: self.sections(SectionKind::Otherwise),
            quiz: self.quiz(),
            quiz_heading: self.quiz_heading(),
            related: guide
                .requires
                .iter()
                .chain(&guide.related)
                .filter_map(|reference| site.guides.get(&reference.name))
                .filter_map(|other| parts::task(&self.reader, other))
                .collect(),
            places: self.places(),
            qr: self
                .world
                .assets
                .codes
                .get(address)
                .map(|code| QrCode { src: relative(from, code), address: on_the_web(site, from).unwrap_or_default() }),
            original: site.languages.contains(&guide.original_tag).then(|| guide.original_tag.to_string()),
            terms: self.world.assets.terms.get(tag).cloned().unwrap_or_default(),
            terms_all: if translated {
                String::new()
            } else {
                let terms = self.world.assets.terms.iter().map(|(tag, path)| (tag.to_string(), path.clone().into()));
                serde_json::Value::Object(terms.collect()).to_string()
            },
            report: site.report.clone(),
            remote_voices: site.remote_voices,
        }
    }

    fn head(&self) -> GuideHead {
        let guide = self.guide();
        let tag = self.reader.tag;
        let original = guide.original();
        let service = self.service();
        GuideHead {
            id: guide.path.clone(),
            service: service.map(|service| service.name.clone()).unwrap_or_default(),
            service_href: href(
                self.reader.page,
                &Address::Service(tag.clone(), guide.service.clone()),
                self.world.site,
            ),
            title_html: in_language_or_original(&self.reader, guide, |document| &document.title),
            other_title_html: if self.bitext.is_original() {
                Html::default()
            } else {
                Html(inlines(&self.original, &original.document.title.content))
            },
            summary_html: in_language_or_original(&self.reader, guide, |document| &document.summary),
            minutes: guide.minutes,
            steps: guide.steps().count(),
            checked: date::written(tag, guide.checked),
            review_due: date::written(tag, guide.review_due),
            overdue: self.world.today > guide.review_due,
            official: guide.official.iter().map(|reference| official(&reference.name)).collect(),
            practice: guide.practice.as_ref().map(|reference| reference.name.clone()),
        }
    }

    fn other(&self) -> Option<Tagged> {
        Some(Tagged { tag: self.original.tag.to_string(), dir: self.original.direction().attribute() })
    }

    fn head_notices(&self) -> Vec<Notice> {
        let notice = |kind, id| vec![Notice { kind, id, other_lang: self.other() }];
        match self.bitext.head {
            State::Current => Vec::new(),
            State::Stale => notice("stale", "head-stale"),
            State::Missing => notice("missing", "head-missing"),
        }
    }

    fn intro(&self) -> Vec<Cell> {
        let original = &self.guide().original().document.intro;
        let own = self.bitext.variant.map(|variant| &variant.document.intro);
        if own.unwrap_or(original).is_empty() && original.is_empty() {
            return Vec::new();
        }
        let second = || Cell { body_html: Html(blocks(&self.original, original)), ..cell(&self.original) };
        match (self.sides, own) {
            (Sides::One, Some(own)) => vec![Cell { body_html: Html(blocks(&self.reader, own)), ..cell(&self.reader) }],
            (Sides::One, None) => vec![second()],
            (Sides::Two, own) => {
                let body_html = Html(own.map(|own| blocks(&self.reader, own)).unwrap_or_default());
                vec![Cell { body_html, ..cell(&self.reader) }, second()]
            }
        }
    }

    fn needs(&self) -> Vec<NeedView> {
        self.guide()
            .needs
            .iter()
            .filter_map(|reference| self.world.site.needs.get(&reference.name))
            .map(|need| NeedView {
                icon: format!("p-{}", need.icon),
                name_html: parts::text(&self.reader, &need.name),
                note_html: parts::text(&self.reader, &need.note),
            })
            .collect()
    }

    fn tread(&self, step: &Step) -> Tread {
        let first = &step.cells[0];
        Tread {
            n: step.n,
            id: step.id.clone(),
            title_html: first.heading_html.clone(),
            lang: first.lang.clone(),
            dir: first.dir,
            away: step.away,
        }
    }

    fn rows(&self, kind: SectionKind) -> impl Iterator<Item = &Row<'_>> {
        self.bitext.rows.iter().filter(move |row| row.original.attributes.kind == kind)
    }

    fn steps(&self) -> Vec<Step> {
        let shown_rows = shown_steps(&self.publishing, &self.bitext);
        let total = shown_rows.len();
        shown_rows.into_iter().enumerate().map(|(index, row)| self.step(index + 1, total, row)).collect()
    }

    fn is_original(&self) -> bool {
        self.bitext.is_original()
    }

    fn shown(&self, row: &Row<'_>) -> Shown {
        shown_of(&self.publishing, &self.bitext, row)
    }

    fn step(&self, n: usize, total: usize, row: &Row<'_>) -> Step {
        let attributes = &row.original.attributes;
        Step {
            n,
            total,
            id: row.original.id.clone(),
            picts: attributes.pictograms.iter().map(|name| format!("p-{name}")).collect(),
            away: attributes.look_away,
            is_final: attributes.is_final,
            can_undo: attributes.can_undo,
            who: attributes.who.map(|who| match who {
                Actor::Citizen => "citizen",
                Actor::Helper => "helper",
                Actor::Together => "together",
            }),
            risk: attributes.risky || self.guide().risky,
            shot_html: self.shot(row),
            cells: self.cells(row),
            mark: paper::mark(row, self.sides),
            audio: self.audio(row),
        }
    }

    /// The recorded voice of a step, relative to the root.
    fn audio(&self, row: &Row<'_>) -> Option<String> {
        let path = format!(
            "{}/{}/audio/{}/{}.mp3",
            crate::html::PICTURES,
            self.guide().path,
            self.reader.tag,
            row.original.id
        );
        self.world.assets.audio.contains(&path).then_some(path)
    }

    /// The first picture of a step, in words of the reader's language.
    fn shot(&self, row: &Row<'_>) -> Html {
        let own = row.translation.and_then(first_picture).map(|found| (found, &self.reader));
        let found = own.or_else(|| first_picture(row.original).map(|found| (found, &self.original)));
        Html(found.map(|(found, scope)| picture(scope, found)).unwrap_or_default())
    }

    fn cells(&self, row: &Row<'_>) -> Vec<Cell> {
        match (self.is_original(), self.sides) {
            (true, _) => vec![section_cell(&self.original, row.original, false)],
            (false, Sides::One) => vec![self.translated(row)],
            (false, Sides::Two) => vec![self.translated(row), section_cell(&self.original, row.original, true)],
        }
    }

    /// The cell in the reader's language; what stands in for it depends on state and policy.
    fn translated(&self, row: &Row<'_>) -> Cell {
        let shown = self.shown(row);
        let original = section_cell(&self.original, row.original, false);
        let mut cell = match row.translation {
            Some(section) => section_cell(&self.reader, section, false),
            None => {
                Cell { heading_html: Html(foreign(&self.original, &original.heading_html.0)), ..cell(&self.reader) }
            }
        };
        if let Some(reason) = shown.reason {
            let (kind, id) = reason.label();
            cell.notices.push(Notice { kind, id, other_lang: self.other() });
        }
        let beside = self.sides == Sides::Two;
        let stands_in = match shown.policy {
            Policy::OriginalOnly | Policy::LeaveOut | Policy::Refuse => true,
            Policy::Show | Policy::OriginalFirst => false,
        };
        if stands_in {
            cell.body_html = Html::default();
            cell.more_html = Html::default();
        }
        let wanted = stands_in || shown.policy == Policy::OriginalFirst || shown.reason == Some(Reason::Stale);
        if wanted && !beside {
            cell.instead_html =
                Html(format!("{}{}", original.body_html.0, blocks_for_citizen(&self.original, row.original)));
            cell.instead_lang = original.lang;
            cell.instead_dir = original.dir;
            cell.instead_first = stands_in || shown.policy == Policy::OriginalFirst;
        }
        cell
    }

    fn sections(&self, kind: SectionKind) -> Vec<SectionView> {
        self.rows(kind)
            .map(|row| {
                let mut cells = self.cells(row);
                for (index, cell) in cells.iter_mut().enumerate() {
                    self.whole_body(cell, row, index);
                }
                SectionView { id: row.original.id.clone(), cells }
            })
            .collect()
    }

    /// A section shows everything in its body, pictures and problems too.
    fn whole_body(&self, cell: &mut Cell, row: &Row<'_>, index: usize) {
        if cell.body_html.0.is_empty() && !cell.instead_html.0.is_empty() {
            let open = format!("<div lang=\"{}\" dir=\"{}\">", cell.instead_lang, cell.instead_dir);
            cell.body_html =
                Html(format!("{open}{}</div>", blocks(&self.original, &without_helper(&row.original.blocks))));
            return;
        }
        let own = index == 0 && !self.is_original();
        cell.body_html = match (own, row.translation) {
            (true, Some(section)) => Html(blocks(&self.reader, &section.blocks)),
            (true, None) => Html::default(),
            (false, _) => Html(blocks(&self.original, &row.original.blocks)),
        };
    }

    /// The country's places: those that are real before examples.
    fn places(&self) -> Vec<PlaceView> {
        let Some(collection) = self.world.site.collection_of(&self.guide().path) else { return Vec::new() };
        self.world
            .site
            .places
            .iter()
            .filter(|place| place.collection == collection.slug && !place.example)
            .take(2)
            .map(|place| parts::place(self.world, &self.reader, place))
            .collect()
    }
}

/// What readers get of a step.
fn shown_of(publishing: &Publishing, bitext: &Bitext<'_>, row: &Row<'_>) -> Shown {
    let origin = bitext.variant.and_then(|variant| variant.document.origin.as_ref());
    shown(publishing, row, origin, bitext.guide.risky || row.original.attributes.risky)
}

/// The steps that a page has, in their order.
fn shown_steps<'a, 'b>(publishing: &Publishing, bitext: &'b Bitext<'a>) -> Vec<&'b Row<'a>> {
    let steps = bitext.rows.iter().filter(|row| row.original.attributes.kind == SectionKind::Step);
    let left_out =
        |row: &&Row<'_>| !bitext.is_original() && shown_of(publishing, bitext, row).policy == Policy::LeaveOut;
    steps.filter(|row| !left_out(row)).collect()
}

fn side(scope: &Scope<'_>) -> Side {
    Side {
        tag: scope.tag.to_string(),
        name: scope.site.locale(scope.tag).name.clone(),
        dir: scope.direction().attribute(),
    }
}

/// An empty cell in the scope's language.
fn cell(scope: &Scope<'_>) -> Cell {
    Cell {
        lang: scope.tag.to_string(),
        dir: scope.direction().attribute(),
        name: scope.site.locale(scope.tag).name.clone(),
        helper: false,
        heading_html: Html::default(),
        notices: Vec::new(),
        body_html: Html::default(),
        more_html: Html::default(),
        instead_html: Html::default(),
        instead_lang: String::new(),
        instead_dir: "ltr",
        instead_first: false,
    }
}

/// A section in its own language: actions, then problems and notes for helpers.
fn section_cell(scope: &Scope<'_>, section: &Section, helper: bool) -> Cell {
    let (body, more) = parted(section);
    Cell {
        helper,
        heading_html: Html(inlines(scope, &section.heading)),
        body_html: Html(blocks(scope, &body)),
        more_html: Html(blocks(scope, &more)),
        ..cell(scope)
    }
}

fn first_picture(section: &Section) -> Option<&Picture> {
    section.blocks.iter().find_map(|block| if let Block::Picture(picture) = block { Some(picture) } else { None })
}

/// The actions, and what is for when they fail; the first picture stands apart from both.
fn parted(section: &Section) -> (Vec<Block>, Vec<Block>) {
    let first = first_picture(section);
    let rest =
        section.blocks.iter().filter(|block| !matches!(block, Block::Picture(picture) if Some(picture) == first));
    rest.cloned().partition(
        |block| !matches!(block, Block::Alert(alert) if matches!(alert.kind, AlertKind::Problem | AlertKind::Helper)),
    )
}

/// Problems without notes for helpers.
fn blocks_for_citizen(scope: &Scope<'_>, section: &Section) -> String {
    let (_, more) = parted(section);
    blocks(scope, &without_helper(&more))
}

fn without_helper(list: &[Block]) -> Vec<Block> {
    list.iter()
        .filter(|block| !matches!(block, Block::Alert(alert) if alert.kind == AlertKind::Helper))
        .cloned()
        .collect()
}

fn official(url: &str) -> Official {
    let shown = url.trim_start_matches("https://").trim_start_matches("www.").trim_end_matches('/');
    Official { href: url.to_owned(), host: shown.to_owned() }
}
