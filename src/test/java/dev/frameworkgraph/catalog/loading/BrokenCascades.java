package dev.frameworkgraph.catalog.loading;

import java.util.stream.Stream;

/** Faults that other entries lean on; what follows from them is not told as a problem of its own. */
final class BrokenCascades {

    private static final String ALPHA = "frameworks/alpha.yaml";
    private static final String BETA = "frameworks/beta.yaml";
    private static final String GATE = "frameworks/gate.yaml";

    private BrokenCascades() {}

    static Stream<Breakage> rows() {
        return Stream.of(values(), entries(), references(), files()).flatMap(rows -> rows);
    }

    /** Wrong, but not missing. */
    private static Stream<Breakage> values() {
        String wanted = " where text is expected";
        String list = "languages is text, not a list";
        return Stream.of(
                name("unquoted truth", "true", "name reads as true or false" + wanted, "\"true\""),
                name("value left out", "", "name reads as nothing" + wanted, "leave the key out"),
                name("blank text", "\" \"", "name is empty", "leave the key out"),
                name("list for text", "[Gate]", "name is a list, not text", "one value"),
                Breakage.change("text for a list", GATE, "[PYTHON]", "PYTHON", "PYTHON", list, "[a, b]"));
    }

    private static Breakage name(String name, String value, String message, String cure) {
        return Breakage.change(name, GATE, "name: Gate\n", "name: " + value + "\n", "name:", message, cure);
    }

    /** What was read with a problem still has its name. */
    private static Stream<Breakage> entries() {
        return Stream.of(
                Breakage.change(
                        "slug of a used framework differs from its file",
                        GATE,
                        "slug: gate",
                        "slug: grate",
                        "slug:",
                        "slug \"grate\" differs from the file name",
                        "grate.yaml"),
                Breakage.change(
                        "used standard with a bad address",
                        "standards.yaml",
                        "https:",
                        "gopher:",
                        "gopher",
                        "is not an absolute http(s) address",
                        "https:// in front"),
                Breakage.change(
                        "used feature that applies to no kind",
                        "features.yaml",
                        "[WEB_FRAMEWORK]\n- key",
                        "[]\n- key",
                        "key: routing.traversal",
                        "the feature applies to no kind",
                        "at least one kind"),
                Breakage.change(
                        "used feature with an unknown key",
                        "features.yaml",
                        "boundary: \"Nested",
                        "bondary: \"x\"\n    boundary: \"Nested",
                        "bondary",
                        "unknown key \"bondary\"",
                        "Did you mean \"boundary\"?"),
                Breakage.change(
                        "bad range of a required dependency",
                        "packages/beta.yaml",
                        "\">=1.9\"",
                        "\"1.9 or so\"",
                        "or so",
                        "\"1.9 or so\" is not a version range",
                        "\">=3.9,<4\""));
    }

    private static Stream<Breakage> references() {
        return Stream.of(
                Breakage.change(
                        "unknown source of the only evidence",
                        ALPHA,
                        "source: docs\n    locator: \"Models\"",
                        "source: doc\n    locator: \"Models\"",
                        "source: doc\n",
                        "unknown source \"doc\"",
                        "Did you mean \"docs\"?"),
                Breakage.change(
                        "inherited from nothing known",
                        BETA,
                        "inheritedFrom: alpha",
                        "inheritedFrom: alhpa",
                        "inheritedFrom",
                        "unknown framework \"alhpa\"",
                        "Did you mean \"alpha\"?"),
                Breakage.change(
                        "unknown provider",
                        BETA,
                        "providedBy: beta",
                        "providedBy: betta",
                        "providedBy",
                        "unknown framework \"betta\"",
                        "Did you mean \"beta\"?"),
                Breakage.change(
                        "hand-written DEPENDS_ON beside the metadata's",
                        BETA,
                        "kind: EXTENDS",
                        "kind: DEPENDS_ON",
                        "DEPENDS_ON",
                        "DEPENDS_ON is never written by hand",
                        "packages/"));
    }

    private static Stream<Breakage> files() {
        String empty = "the file is empty";
        return Stream.of(
                        ALPHA,
                        BETA,
                        GATE,
                        "features.yaml",
                        "standards.yaml",
                        "datastores.yaml",
                        "organizations.yaml",
                        "packages/alpha.yaml",
                        "packages/beta.yaml")
                .map(file -> Breakage.file("empty " + file, file, "", "", empty, "delete the file"));
    }
}
