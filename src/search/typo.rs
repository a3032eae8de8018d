//! Words that are nearly the typed one.
//!
//! The distance is that of optimal string alignment (insert, drop, change a
//! letter, swap two neighbours), in half mistakes: a whole mistake is 2, and
//! what the table calls a blur, such as å for a, is 1. Lengths and letter
//! masks rule out most words before a distance is computed.

use super::index::Index;
use super::table::Table;

/// A word of the index near the typed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Near {
    /// In half mistakes.
    pub(crate) distance: u32,
    /// Whether the first letters differ.
    first_differs: bool,
    /// By how many letters the lengths differ.
    longer: usize,
    pub(crate) term: u32,
}

/// A word of the index, made ready to be compared.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    letters: Vec<char>,
    blurred: Vec<char>,
    mask: u32,
    blurred_mask: u32,
}

/// `word` made ready to be compared.
pub(crate) fn shape(table: &Table, word: &str) -> Shape {
    let letters: Vec<char> = word.chars().collect();
    let blurred: Vec<char> = table.blur(word).chars().collect();
    let (mask, blurred_mask) = (mask(&letters), mask(&blurred));
    Shape { letters, blurred, mask, blurred_mask }
}

/// So many half mistakes a typed word of `letters` letters may have.
pub(crate) fn allowed(letters: usize) -> u32 {
    match letters {
        0..=2 => 0,
        3 => 1,
        4..=5 => 2,
        6..=7 => 3,
        _ => 4,
    }
}

/// The words within `most` half mistakes of `word`, nearest first.
pub(crate) fn near(index: &Index, word: &str, most: u32) -> Vec<Near> {
    let typed = shape(&index.table, word);
    let mut found = Vec::new();
    for (number, other) in index.shapes.iter().enumerate() {
        let exact = bounded(&typed.letters, &other.letters, typed.mask ^ other.mask, most / 2) * 2;
        let differing = typed.blurred_mask ^ other.blurred_mask;
        let blurry = bounded(&typed.blurred, &other.blurred, differing, most.saturating_sub(1) / 2) * 2 + 1;
        let distance = exact.min(blurry);
        if distance <= most {
            found.push(Near {
                distance,
                first_differs: typed.letters.first() != other.letters.first(),
                longer: typed.letters.len().abs_diff(other.letters.len()),
                term: number as u32,
            });
        }
    }
    found.sort_unstable();
    found
}

const FAR: u32 = 99;

/// The distance in whole mistakes, [`FAR`] if it is above `most`.
fn bounded(a: &[char], b: &[char], differing: u32, most: u32) -> u32 {
    if a.len().abs_diff(b.len()) > most as usize || differing.count_ones() > 2 * most {
        return FAR;
    }
    let distance = distance(a, b);
    if distance <= most { distance } else { FAR }
}

/// A bit for each letter, folded to 31 bits.
fn mask(letters: &[char]) -> u32 {
    letters.iter().fold(0, |mask, letter| mask | 1 << (u32::from(*letter) % 31))
}

fn distance(a: &[char], b: &[char]) -> u32 {
    let mut before: Vec<u32> = Vec::new();
    let mut above: Vec<u32> = (0..=b.len() as u32).collect();
    for i in 1..=a.len() {
        let mut row = vec![i as u32];
        for j in 1..=b.len() {
            let change = above[j - 1] + u32::from(a[i - 1] != b[j - 1]);
            let mut least = change.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}
