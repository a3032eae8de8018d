//! Pages become bytes.

pub mod html;
pub mod minify;
pub mod moved;
pub mod site_files;
pub mod stylesheet;
