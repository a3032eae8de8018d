//! What is named exists: needs, guides, services, places, screens, pictures.

use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::walk::{self, Found};
use crate::model::{Guide, PictureSource, Reference, Site, Status};
use crate::source::Sources;

pub(super) fn check(site: &Site, sources: &Sources) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let report = &mut diagnostics;
    known(&site.first, "unknown-guide", "guide", site.guides.keys(), report);
    for collection in &site.collections {
        known(&collection.services, "unknown-service", "service", site.services.keys(), report);
        known(&collection.emergency, "unknown-place", "place", site.places.iter().map(|place| &place.slug), report);
    }
    for service in site.services.values() {
        known(&service.guides, "unknown-guide", "guide", site.guides.keys(), report);
        known(&service.uses, "unknown-service", "service", site.services.keys(), report);
        if let Status::Closed { replaced_by } = &service.status {
            known(std::slice::from_ref(replaced_by), "unknown-service", "service", site.services.keys(), report);
        }
    }
    for term in site.terms.values() {
        known(&term.see, "unknown-term", "entry of the glossary", site.terms.keys(), report);
    }
    for guide in site.guides.values() {
        known(&guide.needs, "unknown-need", "need", site.needs.keys(), report);
        known(&guide.requires, "unknown-guide", "guide", site.guides.keys(), report);
        known(&guide.related, "unknown-guide", "guide", site.guides.keys(), report);
        pictures(guide, sources, report);
    }
    places(site, report);
    // What is wrong with a folder that is there has been reported where it is wrong.
    diagnostics.retain(|diagnostic| !is_there(sources, diagnostic));
    diagnostics
}

/// Whether a guide or service that is named has a folder.
fn is_there(sources: &Sources, diagnostic: &Diagnostic) -> bool {
    let named = matches!(diagnostic.code, "unknown-guide" | "unknown-service");
    let path = diagnostic.message.split(['“', '”']).nth(1).unwrap_or_default();
    named && sources.below(&format!("content/{path}/")).next().is_some()
}

fn known<'a>(
    references: &[Reference],
    code: &'static str,
    what: &str,
    names: impl Iterator<Item = &'a String> + Clone,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for reference in references {
        if !names.clone().any(|name| *name == reference.name) {
            let otherwise = format!("check the spelling, or write the {what} first");
            diagnostics.push(
                Diagnostic::error(code, reference.span, format!("there is no {what} “{}”", reference.name))
                    .help(did_you_mean(&reference.name, names.clone().map(String::as_str), &otherwise)),
            );
        }
    }
}

fn places(site: &Site, diagnostics: &mut Vec<Diagnostic>) {
    for place in &site.places {
        if !site.collections.iter().any(|collection| collection.slug == place.collection) {
            let names = site.collections.iter().map(|collection| collection.slug.as_str());
            diagnostics.push(
                Diagnostic::error(
                    "unknown-collection",
                    place.span,
                    format!("the place “{}” is in “{}”, which is no collection", place.slug, place.collection),
                )
                .help(did_you_mean(&place.collection, names, "write the name of a folder in content/")),
            );
        }
    }
}

fn pictures(guide: &Guide, sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    for variant in guide.variants.values() {
        walk::document(&variant.document, &mut |found| {
            let Found::Picture(picture) = found else { return };
            match &picture.source {
                PictureSource::Screen(name) if !guide.screens.contains_key(name) => diagnostics.push(
                    Diagnostic::error("unknown-screen", picture.span, format!("guide.yaml has no screen “{name}”"))
                        .help(did_you_mean(
                            name,
                            guide.screens.keys().map(String::as_str),
                            "describe it in guide.yaml under “screens”",
                        )),
                ),
                PictureSource::File(path)
                    if !sources.assets.contains_key(&format!("content/{}/{path}", guide.path)) =>
                {
                    diagnostics.push(
                        Diagnostic::error(
                            "missing-picture",
                            picture.span,
                            format!("there is no file {path} in the guide's folder"),
                        )
                        .help(format!("put the picture at content/{}/{path}", guide.path)),
                    )
                }
                PictureSource::Screen(_) | PictureSource::File(_) => {}
            }
        });
    }
}
