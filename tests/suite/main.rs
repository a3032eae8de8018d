//! The tests. Most are data: pages of the manual in `tests/spec`, transcripts in `tests/cli`.

mod cli;
mod commands;
mod fonts;
mod freshness;
mod output;
mod parity;
mod search;
mod site;
mod spec;
mod tidy;
