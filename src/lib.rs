//! trinvis compiles step-by-step guides into a static site in many languages.

pub mod align;
pub mod assemble;
pub mod check;
pub mod compile;
pub mod diagnostic;
pub mod font;
pub mod freshness;
pub mod html;
pub mod locale;
pub mod model;
pub mod output;
pub mod parse;
pub mod render;
pub mod report;
pub mod search;
pub mod source;
pub mod starter;
pub mod view;
