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
                        "redirects:",
                        "\"orm.relational\" is both a feature and a former key",
                        "never reused"),
                Breakage.file(
                        "former key of two features",
                        FEATURES,
                        SampleCatalog.text(FEATURES)
                                + feature("orm.graph").replace("[ORM]", "[ORM], redirects: [routing.table]"),
                        "orm.graph",
                        "\"routing.table\" is the former key of another feature already",
                        "one of the two"),
                Breakage.file(
                        "former key without a category",
                        FEATURES,
                        SampleCatalog.text(FEATURES)
                                + feature("orm.graph").replace("[ORM]", "[ORM], redirects: [graph]"),
                        "orm.graph",
                        "key \"graph\" is not category.feature",
                        "routing.typed-params"),
                Breakage.file(
                        "category twice",
                        FEATURES,
                        SampleCatalog.text(FEATURES) + "- {key: data, name: New, description: x, features: []}\n",
                        "name: New",
                        "category \"data\" is there twice",
                        "Join the two"),
                Breakage.change(
                        "feature without countsIf",
                        FEATURES,
                        "    countsIf: \"Classes are mapped to tables and relations are followed as attributes\"\n",
                        "",
                        "key: orm.relational",
                        "\"countsIf\" is missing",
                        "Add countsIf: with its value"),
                Breakage.change(
                        "feature without boundary",
                        FEATURES,
                        "    boundary: \"Query builder only\"\n",
                        "",
                        "key: orm.relational",
                        "\"boundary\" is missing",
                        "Add boundary:"),
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
                        "package that its framework does not name",
                        gate,
                        "pkg:pypi/gate-sample",
                        "pkg:pypi/grate",
                        "package:",
                        "\"gate\" does not name pkg:pypi/grate among its packages",
                        "packages: of frameworks/gate.yaml"),
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
                        "or add it: frameworks/omega.yaml"),
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
