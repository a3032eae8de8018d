//! Transcripts of the command line, with exit codes.

#[test]
fn transcripts() {
    trycmd::TestCases::new()
        .register_bin("trinvis", trycmd::cargo::cargo_bin!("trinvis"))
        .env("SOURCE_DATE_EPOCH", "1795600000")
        .env("NO_COLOR", "1")
        .case("tests/cli/*.md");
}
