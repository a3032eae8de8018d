//! The tests. Most are data: pages of the manual in `tests/spec`, transcripts in `tests/cli`.

mod cli;
mod freshness;
mod output;
mod site;
mod spec;
mod tidy;
