//! QR codes as one path.

use qrcode::{Color, EcLevel, QrCode};

/// Modules of light around the code.
const QUIET: usize = 4;

/// A code on a square of `size` modules, quiet zone included.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Qr {
    /// The `d` of one path, a unit square for each dark module run.
    pub path: String,
    /// Modules on each side.
    pub size: usize,
}

/// The code of an address, error correction M; none where it is too long for a code.
pub fn qr(address: &str) -> Option<Qr> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let colors = code.to_colors();
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        let mut x = 0;
        while x < width {
            let dark = row[x..].iter().take_while(|color| **color == Color::Dark).count();
            if dark > 0 {
                path.push_str(&format!("M{} {}h{dark}v1h-{dark}z", x + QUIET, y + QUIET));
            }
            x += dark.max(1);
        }
    }
    Some(Qr { path, size: width + 2 * QUIET })
}
