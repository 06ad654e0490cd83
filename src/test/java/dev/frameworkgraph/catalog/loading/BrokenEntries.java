package dev.frameworkgraph.catalog.loading;

import java.util.stream.Stream;

/** Entries with wrong values of their own: keys, types, names and addresses. */
final class BrokenEntries {

    private BrokenEntries() {}

    static Stream<Breakage> rows() {
        return Stream.of(values(), constants(), texts(), names()).flatMap(rows -> rows);
    }

    private static Stream<Breakage> values() {
        String wanted = " where text is expected";
        return Stream.of(
                gate(
                        "unquoted version",
                        "\"1.0.1\"",
                        "1.10",
                        "1.10",
                        "standardVersion reads as a number" + wanted,
                        "\"1.10\""),
                gate(
                        "same item twice",
                        "[\"MIT\"]",
                        "[MIT, MIT]",
                        "licenses",
                        "licenses has \"MIT\" twice",
                        "Keep one"),
                gate("no language", "[PYTHON]", "[]", "languages", "no language is given", "languages: [PYTHON]"),
                gate(
                        "missing constant",
                        "status: ACTIVE\n",
                        "",
                        "slug: gate",
                        "\"status\" is missing",
                        "with one of ACTIVE, MAINTENANCE"),
                gate(
                        "missing day",
                        "    accessed: \"2026-11-18\"\n",
                        "",
                        "url:",
                        "\"accessed\" is missing",
                        "a day such as"),
                gate(
                        "package of another framework",
                        "[\"pkg:pypi/gate-sample\"]",
                        "[\"pkg:pypi/gate-sample\", \"pkg:pypi/alpha-sample\"]",
                        "packages",
                        "pkg:pypi/alpha-sample already belongs to \"alpha\"",
                        "remove it in one of the two"),
                gate("missing key", "name: Gate\n", "", "slug: gate", "\"name\" is missing", "Add name:"),
                gate(
                        "unknown key near a known one",
                        "homepage:",
                        "homepge:",
                        "homepge",
                        "unknown key \"homepge\"",
                        "Did you mean \"homepage\"?"),
                gate(
                        "unknown key near none",
                        "homepage:",
                        "xylophone:",
                        "xylophone",
                        "unknown key \"xylophone\"",
                        "Known here: slug, name"));
    }

    private static Stream<Breakage> constants() {
        return Stream.of(
                gate(
                        "unknown constant near a known one",
                        "kind: APPL",
                        "kind: APL",
                        "kind: APL",
                        "\"APLICATION_SERVER\" is no FrameworkKind",
                        "Did you mean \"APPLICATION_SERVER\"?"),
                gate(
                        "constant in lower case",
                        "ACTIVE",
                        "active",
                        "active",
                        "status: \"active\" is no FrameworkStatus",
                        "Did you mean \"ACTIVE\"?"),
                gate(
                        "unknown constant near none",
                        "ACTIVE",
                        "QQ",
                        "QQ",
                        "\"QQ\" is no FrameworkStatus",
                        "One of ACTIVE, MAINTENANCE"));
    }

    private static Stream<Breakage> texts() {
        return Stream.of(
                gate(
                        "bad SPDX expression",
                        "[\"MIT\"]",
                        "[\"MIT or later\"]",
                        "MIT or later",
                        "\"MIT or later\" is not an SPDX licence expression",
                        "\"MIT OR Apache-2.0\""),
                gate(
                        "open SPDX bracket",
                        "[\"MIT\"]",
                        "[\"(MIT AND Zlib\"]",
                        "Zlib",
                        "is not an SPDX licence expression",
                        "AND or OR"),
                gate(
                        "bad package URL",
                        "pkg:pypi/gate",
                        "pypi:gate",
                        "pypi:gate",
                        "\"pypi:gate-sample\" is not a package URL",
                        "pkg:type/name"),
                gate(
                        "package URL with a version",
                        "pkg:pypi/gate-sample",
                        "pkg:pypi/gate@22.0",
                        "@22",
                        "is not a package URL",
                        "without a version"),
                gate(
                        "home page without a scheme",
                        "https://gate.example.org/\"",
                        "gate.example.org\"",
                        "gate.example.org\"",
                        "\"gate.example.org\" is not an absolute http(s) address",
                        "https:// in front"),
                gate(
                        "home page with a space",
                        "https://gate.example.org/\"",
                        "https://gate example.org\"",
                        "gate example",
                        "is not an absolute http(s) address",
                        "https:// in front"));
    }

    private static Stream<Breakage> names() {
        String alpha = "frameworks/alpha.yaml";
        String orm = "frameworks/alpha-orm.yaml";
        return Stream.of(
                Breakage.file(
                        "slug differs from the file name",
                        "frameworks/alpha-query.yaml",
                        component("alpha-quarry", "alpha"),
                        "slug:",
                        "slug \"alpha-quarry\" differs from the file name",
                        "alpha-quarry.yaml"),
                Breakage.file(
                        "slug not kebab-case",
                        "frameworks/Gate_2.yaml",
                        component("Gate_2", "alpha"),
                        "slug:",
                        "slug \"Gate_2\" is not kebab-case",
                        "single hyphens"),
                Breakage.change(
                        "redirect that is a slug",
                        alpha,
                        "[old-alpha]",
                        "[gate]",
                        "redirects",
                        "\"gate\" is the slug of a framework",
                        "must be free"),
                gate(
                        "redirect that leads elsewhere",
                        "kind: APPL",
                        "redirects: [old-alpha]\nkind: APPL",
                        "redirects",
                        "\"old-alpha\" already leads to \"alpha\"",
                        "one of the two"),
                gate(
                        "redirect not kebab-case",
                        "kind: APPL",
                        "redirects: [Old_Gate]\nkind: APPL",
                        "redirects",
                        "\"Old_Gate\" is not kebab-case",
                        "lower-case"),
                Breakage.change(
                        "unknown organization",
                        alpha,
                        "[sample-collective]",
                        "[sample-colective]",
                        "maintainers",
                        "unknown organization \"sample-colective\"",
                        "Did you mean \"sample-collective\"?"),
                Breakage.change(
                        "unknown parent",
                        orm,
                        "parent: alpha",
                        "parent: omega",
                        "parent:",
                        "unknown framework \"omega\"",
                        "or add it: frameworks/omega.yaml"),
                Breakage.file(
                        "component of a component",
                        "frameworks/alpha-query.yaml",
                        component("alpha-query", "alpha-orm"),
                        "parent",
                        "\"alpha-orm\" is itself a component",
                        "the framework that ships both"),
                gate(
                        "component with a packages file",
                        "kind: APPL",
                        "parent: alpha\nkind: APPL",
                        "parent",
                        "a component has no releases of its own, but packages/gate.yaml is there",
                        "Remove parent, or the file"),
                Breakage.change(
                        "verified against no release",
                        orm,
                        "Against: \"2.0\"",
                        "Against: \"2.5\"",
                        "2.5",
                        "2.5 is not a known stable release of alpha-orm",
                        "packages/"));
    }

    private static String component(String slug, String parent) {
        return "slug: " + slug + "\nname: Part\nparent: " + parent
                + "\nkind: OTHER\nstatus: ACTIVE\nsummary: A part.\nlanguages: [PYTHON]\n";
    }

    private static Breakage gate(String name, String old, String replacement, String at, String message, String cure) {
        return Breakage.change(name, "frameworks/gate.yaml", old, replacement, at, message, cure);
    }
}
