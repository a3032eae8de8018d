//! The example that `trinvis init` writes: one country, one service, one guide.

/// Path in the new site and text.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/starter.rs"));
