//! Steps that the site's policy refuses to publish.

use crate::align::align;
use crate::diagnostic::Diagnostic;
use crate::model::{Origin, Policy, SectionKind, Site, State};
use crate::source::Sources;

pub(super) fn check(site: &Site, _: &Sources) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for guide in site.guides.values() {
        for variant in guide.variants.values().filter(|variant| variant.tag != guide.original_tag) {
            let bitext = align(guide, &variant.tag);
            let Some(publishing) = site.publishing.get(&variant.tag) else { continue };
            let machine = variant.document.origin == Some(Origin::Machine);
            for row in bitext.rows.iter().filter(|row| row.original.attributes.kind == SectionKind::Step) {
                let risky = guide.risky || row.original.attributes.risky;
                let span = row.translation.map_or(variant.span, |section| section.span);
                for (policy, why) in policies(publishing, row.state, machine, risky) {
                    if policy == Policy::Refuse {
                        diagnostics.push(
                            Diagnostic::error("refused-step", span, format!("the step “{}” {why}, and the site refuses to publish such steps", row.original.id))
                                .help("have a person check the translation and set its origin, then trinvis accept; or change “publishing” in site.yaml"),
                        );
                    }
                }
            }
        }
    }
    diagnostics
}

/// The policies that apply to a step, with the reason for each.
fn policies(
    publishing: &crate::model::Publishing,
    state: State,
    machine: bool,
    risky: bool,
) -> Vec<(Policy, &'static str)> {
    let mut policies = Vec::new();
    match state {
        State::Missing => policies.push((publishing.missing, "is not translated")),
        State::Stale if risky => policies.push((publishing.stale_risky, "is risky and its original has changed")),
        State::Stale => policies.push((publishing.stale, "is older than its original")),
        State::Current => {}
    }
    if machine && state != State::Missing {
        policies.push(if risky {
            (publishing.machine_risky, "is risky and machine-translated")
        } else {
            (publishing.machine, "is machine-translated")
        });
    }
    policies
}
