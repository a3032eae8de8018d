//! What a reader gets of a step, from the states it is in and the site's policy.

use crate::model::{Origin, Policy, Publishing, Row, State};

/// What is shown of a unit, and why it is not simply the translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shown {
    /// The strictest policy that applies.
    pub(super) policy: Policy,
    /// The message that says why; none where there is nothing to say.
    pub(super) reason: Option<Reason>,
}

/// Why a step is labelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// The original has changed since.
    Stale,
    /// Not translated.
    Missing,
    /// Machine translation of a risky step.
    Risky,
    /// The translation is withheld.
    Withheld,
}

impl Reason {
    /// Class of the label and the message's key.
    pub(super) fn label(self) -> (&'static str, &'static str) {
        match self {
            Self::Stale => ("stale", "step-stale"),
            Self::Missing => ("missing", "step-missing"),
            Self::Risky => ("machine", "step-risky"),
            Self::Withheld => ("machine", "step-withheld"),
        }
    }
}

/// Decides for one step.
pub(super) fn shown(publishing: &Publishing, row: &Row<'_>, origin: Option<&Origin>, risky: bool) -> Shown {
    if row.state == State::Missing {
        return Shown { policy: at_least_original(publishing.missing), reason: Some(Reason::Missing) };
    }
    let stale = match row.state {
        State::Stale => Some((if risky { publishing.stale_risky } else { publishing.stale }, Some(Reason::Stale))),
        State::Current | State::Missing => None,
    };
    let machine = (origin == Some(&Origin::Machine)).then(|| {
        let policy = if risky { publishing.machine_risky } else { publishing.machine };
        let reason = match policy {
            Policy::Show => None,
            Policy::OriginalFirst => Some(Reason::Risky),
            Policy::OriginalOnly | Policy::LeaveOut | Policy::Refuse => Some(Reason::Withheld),
        };
        (policy, reason)
    });
    let strictest = [stale, machine].into_iter().flatten().max_by_key(|(policy, _)| rank(*policy));
    let reason = stale.and_then(|(_, reason)| reason).or(strictest.and_then(|(_, reason)| reason));
    Shown { policy: strictest.map_or(Policy::Show, |(policy, _)| policy), reason }
}

/// There is no translation to show first or second.
fn at_least_original(policy: Policy) -> Policy {
    match policy {
        Policy::Show | Policy::OriginalFirst | Policy::OriginalOnly | Policy::Refuse => Policy::OriginalOnly,
        Policy::LeaveOut => Policy::LeaveOut,
    }
}

fn rank(policy: Policy) -> u8 {
    match policy {
        Policy::Show => 0,
        Policy::OriginalFirst => 1,
        Policy::OriginalOnly => 2,
        Policy::LeaveOut => 3,
        Policy::Refuse => 4,
    }
}
