//! `trinvis init DIR`.

use std::path::PathBuf;

use trinvis::output::write::replace;
use trinvis::starter::FILES;

use super::{Failure, Outcome};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The folder of the new site; it must not hold one yet
    folder: PathBuf,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let folder = &arguments.folder;
    let taken = FILES.iter().map(|(path, _)| folder.join(path)).find(|path| path.exists());
    if let Some(path) = taken {
        return Err(format!("{} is there already; name another folder", path.display()).into());
    }
    for (path, text) in FILES {
        replace(&folder.join(path), text.as_bytes())?;
    }
    println!("a new site with one example guide stands in {}", folder.display());
    println!("build it: trinvis build --root {}", folder.display());
    Ok(Outcome::Fine)
}
