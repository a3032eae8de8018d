//! Search over small sites: each tier, the traps of the tokeniser, other
//! languages, odd queries, mistakes in tables.

use std::path::Path;
use std::time::Instant;

use trinvis::compile;
use trinvis::search::{
    Document, Index, Indexes, Kind, Step, Table, encode, evaluate, explain, search, suggestions, vocabulary, words,
};
use trinvis::source::load::load;

const DANISH: &str = "
fold å>aa ø>oe æ>ae
blur aa>a oe>o ae>a
stop jeg til det
compound s e _
irregular mand: mænd
class n 0 2
 suffix 1 0.5 e en er erne s et
 op collapse
class far 1.2 2
 op delete aeiou
";
const SWEDISH: &str = "fold ø>ö\nclass n 0 2\n suffix 1 0.5 et en a\n op collapse\n";
const ARABIC: &str = "drop U+0640\nfold أ>ا ة>ه\njoin-next می\nclass n 0 2\n prefix 1 0.2 ال\n";

fn table(text: &str) -> Table {
    let (table, errors) = Table::parse(text);
    assert_eq!(errors, Vec::new());
    table
}

fn guide(language: &str, id: &str, title: &str, keywords: &[&str], steps: &[(&str, &str)]) -> Document {
    let step = |(number, (heading, body)): (u32, &(&str, &str))| Step {
        id: format!("step-{number}"),
        number: Some(number),
        heading: (*heading).to_owned(),
        labels: Vec::new(),
        body: (*body).to_owned(),
    };
    Document {
        kind: Kind::Guide,
        id: id.to_owned(),
        url: format!("{language}/{id}/index.html"),
        title: title.to_owned(),
        service: String::new(),
        language: language.to_owned(),
        keywords: keywords.iter().map(|keyword| (*keyword).to_owned()).collect(),
        aliases: Vec::new(),
        steps: (1..).zip(steps).map(step).collect(),
        body: String::new(),
        state: String::new(),
    }
}

fn site() -> Indexes {
    let danish = [
        guide(
            "da",
            "dk/pas",
            "Få MitID med dit pas",
            &["mit id", "nøglekort"],
            &[("Hent appen", "Søg efter appen."), ("Scan koden", "Hold telefonen over linjerne i passet.")],
        ),
        guide(
            "da",
            "dk/post",
            "Læs din Digital Post",
            &["e-Boks", "brev"],
            &[("Log ind", "Skriv dit CPR-nummer."), ("Svar", "Svar på brevet til en politimand.")],
        ),
        guide("da", "dk/skat", "Se din årsopgørelse", &["skat"], &[("Log ind", "Brug MitID.")]),
    ];
    let swedish = [guide(
        "sv",
        "dk/pas",
        "Skaffa MitID med ditt pass",
        &["sparad nyckel"],
        &[("Hämta appen", "Sök."), ("Skanna koden", "Håll telefonen stilla.")],
    )];
    let arabic = [
        guide("ar", "dk/pas", "الحصول على MitID", &[], &[("تنزيل التطبيق", "ابحث"), ("مسح الرمز", "كِتَاب الأسرة")]),
        guide("ar", "dk/post", "قراءة البريد", &[], &[]),
    ];
    Indexes::new(vec![
        Index::build("da", table(DANISH), &danish),
        Index::build("sv", table(SWEDISH), &swedish),
        Index::build("ar", table(ARABIC), &arabic),
    ])
}

/// The results as `guide#step`, best first.
fn results(language: &str, query: &str) -> Vec<String> {
    let hits = search(&site(), language, query, 8);
    let name =
        |guide: &str, step: Option<String>| step.map_or_else(|| guide.to_owned(), |step| format!("{guide}#{step}"));
    hits.into_iter().map(|hit| name(&hit.guide.unwrap_or_default(), hit.step)).collect()
}

fn first(language: &str, query: &str) -> String {
    results(language, query).into_iter().next().unwrap_or_default()
}

#[test]
fn a_word_of_the_title_opens_the_whole_guide() {
    assert_eq!(first("da", "pas"), "dk/pas");
}

#[test]
fn a_word_of_a_step_opens_that_step() {
    assert_eq!(first("da", "linjerne"), "dk/pas#step-2");
    assert_eq!(first("da", "pas linjerne"), "dk/pas#step-2");
}

#[test]
fn an_inflected_word_finds_its_other_forms() {
    assert_eq!(first("da", "breve "), "dk/post");
    assert_eq!(first("da", "politimænd "), "dk/post#step-2");
}

#[test]
fn a_part_of_a_compound_finds_it() {
    assert_eq!(first("da", "opgørelse "), "dk/skat");
    assert_eq!(first("da", "nummer "), "dk/post#step-1");
}

#[test]
fn a_compound_that_no_guide_has_is_taken_apart() {
    assert_eq!(first("da", "passkode "), "dk/pas#step-2");
}

#[test]
fn the_last_word_may_be_unfinished() {
    assert_eq!(first("da", "nøg"), "dk/pas");
    assert_eq!(first("da", "telef"), "dk/pas#step-2");
    assert_eq!(first("da", "telef "), "");
}

#[test]
fn a_dear_key_ranks_below_a_cheap_one() {
    let keys = vocabulary(&table(DANISH), "koden");
    assert_eq!(keys[0], ("koden:=".to_owned(), 0.0));
    assert!(keys.iter().any(|(key, cost)| key == "kod:n" && *cost == 0.5));
    assert_eq!(first("da", "kuden "), "dk/pas#step-2");
}

#[test]
fn one_mistake_is_forgiven_and_a_blur_is_half_of_one() {
    assert_eq!(first("da", "noglekort "), "dk/pas");
    assert_eq!(first("da", "nøgelkort "), "dk/pas");
    assert_eq!(first("da", "telfonen "), "dk/pas#step-2");
}

#[test]
fn joined_and_split_words_are_the_same() {
    for query in ["mitid", "mit id", "Mit-ID", "MITID"] {
        assert_eq!(first("da", query), "dk/pas", "{query}");
    }
    for query in ["e-boks", "eboks", "e boks", "E‑BOKS"] {
        assert_eq!(first("da", query), "dk/post", "{query}");
    }
    for query in ["cpr-nummer", "cprnummer", "cpr nummer"] {
        assert_eq!(first("da", query), "dk/post#step-1", "{query}");
    }
}

#[test]
fn guides_with_all_words_come_before_guides_with_some() {
    assert_eq!(results("da", "skat mitid "), ["dk/skat#step-1", "dk/pas"]);
}

#[test]
fn a_word_of_another_language_finds_the_guide_in_the_pages_language() {
    let hits = search(&site(), "ar", "nøglekort", 8);
    assert_eq!(hits[0].title, "الحصول على MitID");
    assert_eq!(hits[0].language, "da");
    assert_eq!(hits[0].matched.as_deref(), Some("nøglekort"));
    assert_eq!(hits[0].url, "ar/dk/pas/index.html");
}

#[test]
fn a_guide_that_the_page_lacks_is_shown_in_the_language_that_has_it() {
    let hits = search(&site(), "ar", "årsopgørelse", 8);
    assert_eq!((hits[0].title.as_str(), hits[0].title_language.as_str()), ("Se din årsopgørelse", "da"));
}

#[test]
fn words_are_cut_where_the_reader_would() {
    let arabic = table(ARABIC);
    assert_eq!(words(&arabic, "كِتَاب كتـــاب"), ["كتاب", "كتاب"]);
    assert_eq!(words(&arabic, "کتاب‌های"), ["کتابهای"]);
    assert_eq!(words(&arabic, "می رود"), ["می", "رود", "میرود"]);
    let plain = Table::plain();
    assert_eq!(words(&plain, "п’ять п'ять пʼять"), ["пять", "пять", "пять"]);
    assert_eq!(words(&plain, "ኣብ፡ገዛ፡ጸሓፈ።"), ["ኣብ", "ገዛ", "ጸሓፈ"]);
    assert_eq!(words(&plain, "٠١٢ ۳۴"), ["012", "34"]);
    assert_eq!(words(&plain, "e-Boks"), ["e", "boks", "eboks"]);
    assert_eq!(words(&plain, "CPR2"), ["cpr", "2", "cpr2"]);
    assert_eq!(words(&plain, "\u{202b}so\u{ad}ft\u{200f}"), ["soft"]);
    assert_eq!(words(&plain, "'quoted' ng'ombe"), ["quoted", "ngombe"]);
    assert_eq!(words(&plain, "ናብMitID вхідMitID"), ["ናብ", "mitid", "вхідmitid", "ናብmitid"]);
    assert_eq!(words(&plain, "a😀b"), ["a", "b"]);
    assert_eq!(words(&plain, "ﻛﺘﺎﺏ e\u{301}"), ["كتاب", "é"]);
}

#[test]
fn odd_queries_find_nothing_and_are_quick() {
    let site = site();
    let long =
        ["x".repeat(10_000), "pas ".repeat(2_500), "😀".repeat(10_000), "ሀ፡".repeat(5_000), "\u{202e}".repeat(10_000)];
    let odd = ["", "   ", "\u{0}\u{7}", "<b>", "(.*[", "😀", "'", "-", "፡፡"];
    for query in long.iter().map(String::as_str).chain(odd) {
        let start = Instant::now();
        let hits = search(&site, "da", query, 8);
        suggestions(&site, "da", query);
        assert!(start.elapsed().as_millis() < 100, "{query:.20}");
        assert!(hits.is_empty() || query.starts_with("pas") || query == "<b>", "{query:.20}");
    }
    assert!(search(&site, "xx", "pas", 8).is_empty());
}

#[test]
fn near_words_are_suggested_as_they_are_written() {
    assert_eq!(suggestions(&site(), "da", "nøkelkorte"), ["nøglekort"]);
}

#[test]
fn equal_documents_give_equal_files() {
    let digest = |bytes: &[u8]| format!("{}", bytes.len());
    let (one, other) = (site(), site());
    for language in ["da", "sv", "ar"] {
        let files = encode(&one, language, digest);
        assert_eq!(files, encode(&other, language, digest));
        assert_eq!(files.last().map(|file| file.name.as_str()), Some(format!("{language}.js").as_str()));
        assert!(files.iter().all(|file| file.bytes.starts_with(b"trinvisSearch(")));
    }
}

/// The mistakes of a table as `line:column message`.
fn mistakes(text: &str) -> Vec<String> {
    let (_, errors) = Table::parse(text);
    assert!(errors.iter().all(|error| !error.help.is_empty()));
    errors.iter().map(|error| format!("{}:{} {}", error.line, error.column, error.message)).collect()
}

#[test]
fn mistakes_in_a_table_are_told_with_their_place() {
    assert_eq!(mistakes("fold a>b\nklass n 0 2"), ["2:1 no directive is called `klass`"]);
    assert_eq!(mistakes("class n 0 2\n op shorten e"), ["2:5 no operation is called `shorten`"]);
    assert_eq!(mistakes("class n 0 2\n op infix e"), ["2:5 operation `infix` is given 1 arguments that do not fit"]);
    assert_eq!(mistakes("drop U+64O"), ["1:6 `U+64O` is no code point"]);
    assert_eq!(mistakes("fold æ>ä ä>æ"), ["1:6 these replacements go round in a circle: æ > ä > æ"]);
    assert_eq!(mistakes("fold æ>ä\nfold ä>æ"), ["1:6 these replacements go round in a circle: æ > ä > æ"]);
    assert_eq!(mistakes("suffix 1 0.5 e"), ["1:1 `suffix` stands before any class"]);
    assert_eq!(mistakes("class n 0.03 2"), ["1:9 `0.03` is no cost"]);
    assert_eq!(mistakes("irregular mand mænd"), ["1:11 `mand` has no `:` after it"]);
    assert_eq!(mistakes("fold ab"), ["1:6 `ab` does not tell what becomes what"]);
    assert_eq!(mistakes("rows U+1208"), ["1:6 `U+1208` has no `=`"]);
}

#[test]
fn a_table_with_a_mistake_is_usable() {
    let (table, errors) = Table::parse("fold å>aa\nnonsense\nclass n 0 2\n suffix 1 0.5 en x>y>\n");
    assert_eq!(errors.len(), 1);
    assert!(vocabulary(&table, "båden").iter().any(|(key, _)| key == "baad:n"));
}

/// The queries whose answer is known, over the real guides.
#[test]
fn the_right_guide_is_first_nine_times_in_ten() {
    let sources = load(Path::new(".")).unwrap();
    let site = compile::read(&sources).value;
    let indexes = compile::search_indexes(&sources, &site, &mut Vec::new());
    let text = std::fs::read_to_string("tests/search/queries.tsv").unwrap();
    let (queries, errors) = evaluate::queries(&text, &indexes);
    assert_eq!(errors, Vec::new());
    let judged = evaluate::judge(&indexes, &queries);
    let share = |most, of: &dyn Fn(&evaluate::Query) -> bool| {
        let (found, count) = evaluate::success(&judged, most, of);
        assert!(count >= 30);
        100 * found / count
    };
    assert!(share(1, &|_| true) >= 90 && share(3, &|_| true) >= 97);
    for tag in &site.languages {
        let first = share(1, &|query| query.language == tag.as_str());
        assert!(first >= 85, "{tag}: the right guide is first in {first} %");
        for class in evaluate::CLASSES {
            let asked = queries.iter().filter(|query| query.language == tag.as_str() && query.class == class);
            assert!(asked.count() >= 3, "{tag} has no queries of the class {class}");
        }
    }
}

#[test]
fn mistakes_in_a_table_of_queries_are_told_with_their_place() {
    let read = |text: &str| {
        let (queries, errors) = evaluate::queries(text, &site());
        let errors: Vec<String> =
            errors.iter().map(|error| format!("{}:{} {}", error.line, error.column, error.message)).collect();
        (queries.len(), errors)
    };
    assert_eq!(read("# what\nda\ttypo\tpss\tdk/pas\n\nar\tplain\tميت\tdk/pas|dk/post\r\n"), (2, vec![]));
    assert_eq!(read("da\ttypo\tpss"), (0, vec!["1:1 the line has 3 columns, not four".to_owned()]));
    assert_eq!(read("de\ttypo\tpss\tdk/pas").1, ["1:1 “de” is not a language of this site"]);
    assert_eq!(read("\nda\ttypos\tpss\tdk/pas").1, ["2:4 no class is called “typos”"]);
    assert_eq!(read("da\ttypo\t \tdk/pas").1, ["1:9 the query is empty"]);
    assert_eq!(read("da\ttypo\tpås\tdk/pas|dk/paß").1, ["1:13 there is no guide “dk/paß”"]);
}

#[test]
fn an_explanation_names_the_words_their_keys_and_what_each_field_gave() {
    let hits = search(&site(), "da", "breve kommunen", 8);
    let reason = &hits[0].reasons[0];
    assert_eq!((reason.typed.as_str(), reason.term.as_str()), ("breve", "brev"));
    assert_eq!(reason.tier, "form, cost 0.5");
    assert_eq!(reason.score, reason.rareness * u64::from(reason.factor) * u64::from(reason.weight));
    assert!(reason.fields.iter().any(|(field, share)| *field == "keywords" && *share > 50));
    assert!(explain::words(&site(), "da", "Breve").contains("folded breve  keys breve:=@0"));
}
