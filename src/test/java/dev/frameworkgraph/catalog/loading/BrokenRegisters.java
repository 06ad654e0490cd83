package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.SampleCatalog;
import java.util.stream.Stream;

/** Wrong entries in the files beside the frameworks: the taxonomy, standards, runtimes and the facts of packages. */
final class BrokenRegisters {

    private static final String FEATURES = "features.yaml";

    private BrokenRegisters() {}

    static Stream<Breakage> rows() {
        return Stream.concat(registers(), packages());
    }

    private static Stream<Breakage> registers() {
        return Stream.of(
                Breakage.file(
                        "feature twice",
                        FEATURES,
                        SampleCatalog.text(FEATURES) + feature("orm.relational"),
                        "name: New",
                        "feature \"orm.relational\" is there twice",
                        "never reused"),
                Breakage.file(
                        "feature that applies to no kind",
                        FEATURES,
                        SampleCatalog.text(FEATURES) + feature("orm.graph").replace("[ORM]", "[]"),
                        "key: orm.graph",
                        "the feature applies to no kind",
                        "at least one kind"),
                Breakage.change(
                        "truth in quotes",
                        FEATURES,
                        "core: false",
                        "core: \"false\"",
                        "core:",
                        "core is text where true or false is expected",
                        "core: false, without quotes"),
                Breakage.change(
                        "redirect that is a feature",
                        FEATURES,
                        "routing.table",
                        "orm.relational",
                        "",
                        "\"orm.relational\" is both a feature and a former key of \"routing.declarative\"",
                        "never reused"),
                Breakage.change(
                        "unknown standard of a feature",
                        FEATURES,
                        "[wsgi]",
                        "[wsg]",
                        "[wsg]",
                        "unknown standard \"wsg\"",
                        "Did you mean \"wsgi\"?"),
                Breakage.file(
                        "standard twice",
                        "standards.yaml",
                        SampleCatalog.text("standards.yaml")
                                + "- {slug: wsgi, name: x, summary: x, url: \"https://x.example.org\"}\n",
                        "- {slug",
                        "slug \"wsgi\" is there twice",
                        "Keep one"),
                Breakage.change(
                        "runtime slug not kebab-case",
                        "runtimes.yaml",
                        "python-3-11",
                        "python-3.11",
                        "python-3.11",
                        "slug \"python-3.11\" is not kebab-case",
                        "single hyphens"),
                Breakage.change(
                        "runtime with a bad version",
                        "runtimes.yaml",
                        "\"3.11\"",
                        "\"three\"",
                        "three",
                        "\"three\" is not a version",
                        "\"1.10\""));
    }

    private static Stream<Breakage> packages() {
        String gate = "packages/gate.yaml";
        return Stream.of(
                Breakage.change(
                        "release twice", gate, "21.0", "20", "releases", "release 20 is there twice", "Keep one"),
                Breakage.change(
                        "release on no day",
                        gate,
                        "2024-08-01",
                        "2024-08-32",
                        "2024-08-32",
                        "\"2024-08-32\" is not a day",
                        "2026-11-22"),
                Breakage.change(
                        "metadata read in the future",
                        gate,
                        "2026-11-20",
                        "2026-11-23",
                        "readOn",
                        "2026-11-23 lies in the future",
                        "the day it was read"),
                Breakage.file(
                        "package facts of nothing",
                        "packages/omega.yaml",
                        facts("omega"),
                        "framework:",
                        "unknown framework \"omega\"",
                        "Add it to the catalog"),
                Breakage.file(
                        "package facts under another name",
                        "packages/gate-2.yaml",
                        facts("gate"),
                        "framework:",
                        "framework \"gate\" differs from the file name",
                        "Rename the file to gate.yaml"));
    }

    /** To be written at the end of the taxonomy. */
    private static String feature(String key) {
        return "  - {key: " + key + ", name: New, countsIf: x, boundary: x, appliesTo: [ORM]}\n";
    }

    private static String facts(String framework) {
        return "framework: " + framework + "\npackage: pkg:pypi/omega\nreadOn: 2026-11-20\n"
                + "releases: [{version: \"2.0\", date: 2026-02-01}]\n";
    }
}
