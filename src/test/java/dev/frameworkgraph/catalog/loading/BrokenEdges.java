package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.SampleCatalog;
import java.util.stream.Stream;

/** Relationships that break a rule of their kind, or of the graph. */
final class BrokenEdges {

    private static final String ALPHA = "frameworks/alpha.yaml";
    private static final String BETA = "frameworks/beta.yaml";
    private static final String GATE = "frameworks/gate.yaml";

    private BrokenEdges() {}

    static Stream<Breakage> rows() {
        return Stream.of(targets(), kinds(), together()).flatMap(rows -> rows);
    }

    private static Stream<Breakage> targets() {
        return Stream.of(
                Breakage.change(
                        "unknown target",
                        BETA,
                        "target: gate",
                        "target: gaet",
                        "gaet",
                        "unknown framework \"gaet\"",
                        "Did you mean \"gate\"?"),
                Breakage.change(
                        "target of another sort",
                        "frameworks/alpha-orm.yaml",
                        "target: sampledb",
                        "target: wsgi",
                        "wsgi",
                        "unknown datastore \"wsgi\"",
                        "name a datastore, or choose a kind that leads to a standard"),
                Breakage.change(
                        "no target",
                        GATE,
                        "  target: wsgi\n",
                        "",
                        "kind: IMPLEMENTS",
                        "IMPLEMENTS without target",
                        "targetKind goes with NEEDS_ONE_OF only"),
                Breakage.change(
                        "target kind of another kind of edge",
                        GATE,
                        "target: wsgi",
                        "targetKind: ORM",
                        "kind: IMPLEMENTS",
                        "IMPLEMENTS without target",
                        "with the slug of a standard"),
                Breakage.change(
                        "bad range of an edge",
                        BETA,
                        "range: \">=1.9\"",
                        "range: \"1.9+\"",
                        "1.9+",
                        "\"1.9+\" is not a version range",
                        "\">=3.9,<4\""));
    }

    private static Stream<Breakage> kinds() {
        return Stream.of(
                Breakage.change(
                        "edge back to itself",
                        ALPHA,
                        "target: alpha-orm",
                        "target: alpha",
                        "target: alpha\n",
                        "the edge leads back to itself",
                        "another target"),
                Breakage.change(
                        "hand-written SERVABLE_BY",
                        BETA,
                        "kind: EXTENDS",
                        "kind: SERVABLE_BY",
                        "SERVABLE_BY",
                        "SERVABLE_BY is never written by hand",
                        "shared standards"),
                Breakage.change(
                        "IMPLEMENTS without role",
                        GATE,
                        "  role: SERVER\n",
                        "",
                        "kind: IMPLEMENTS",
                        "IMPLEMENTS without role",
                        "Add role: APPLICATION, SERVER"),
                Breakage.change(
                        "relationship without evidence",
                        ALPHA,
                        evidenceOfServer(),
                        "",
                        "kind: NEEDS_ONE_OF",
                        "the relationship has no evidence",
                        "Add evidence:"),
                Breakage.change(
                        "evidence that shows nothing",
                        GATE,
                        "\n    shows: \"Gate calls WSGI applications.\"",
                        "",
                        "source: guide",
                        "\"shows\" is missing",
                        "Add shows:"),
                Breakage.change(
                        "design goal of no known quality",
                        ALPHA,
                        "quality: LIGHTWEIGHT",
                        "quality: LIGHTWIGHT",
                        "LIGHTWIGHT",
                        "\"LIGHTWIGHT\" is no Quality",
                        "Did you mean \"LIGHTWEIGHT\"?"));
    }

    private static String evidenceOfServer() {
        return "  evidence:\n  - source: docs\n    locator: \"Deployment\"\n    shows: \"A server is needed in production.\"\n";
    }

    private static Stream<Breakage> together() {
        String once = " holds both ways and is stored once";
        String pair = " beside EXTENDS for the same pair";
        return Stream.of(
                edge(
                        "edge twice",
                        BETA,
                        "INTEGRATES_WITH gate",
                        "# kind",
                        "INTEGRATES_WITH gate is there twice",
                        "evidence of both"),
                edge(
                        "hand-written DEPENDS_ON",
                        GATE,
                        "DEPENDS_ON beta",
                        "# kind",
                        "DEPENDS_ON is never written by hand",
                        "packages/"),
                edge(
                        "symmetric edge in the wrong file",
                        GATE,
                        "ALTERNATIVE_TO alpha",
                        "# target",
                        "ALTERNATIVE_TO" + once,
                        "frameworks/alpha.yaml, with target gate"),
                edge(
                        "symmetric edge stored twice",
                        GATE,
                        "INTEGRATES_WITH beta",
                        "# target",
                        "INTEGRATES_WITH" + once,
                        "frameworks/beta.yaml, with target gate"),
                edge(
                        "INTEGRATES_WITH beside EXTENDS",
                        ALPHA,
                        "INTEGRATES_WITH beta",
                        "# kind",
                        "INTEGRATES_WITH" + pair,
                        "beta EXTENDS alpha (frameworks/beta.yaml:44:3)"),
                edge(
                        "ALTERNATIVE_TO between kinds",
                        ALPHA,
                        "ALTERNATIVE_TO gate",
                        "# target",
                        "ALTERNATIVE_TO between WEB_FRAMEWORK and APPLICATION_SERVER",
                        "of one kind"),
                edge(
                        "inverse written by hand",
                        ALPHA,
                        "EXTENDED_BY beta",
                        "# kind",
                        "EXTENDED_BY is the inverse of EXTENDS",
                        "in the file of the other end"),
                edge(
                        "TEMPLATE_FOR from a web framework",
                        ALPHA,
                        "TEMPLATE_FOR gate",
                        "# kind",
                        "TEMPLATE_FOR from a WEB_FRAMEWORK",
                        "PROJECT_TEMPLATE"),
                Breakage.file(
                        "ALTERNATIVE_TO beside SUCCESSOR_OF",
                        "frameworks/ga.yaml",
                        """
                        slug: ga
                        name: Ga
                        kind: APPLICATION_SERVER
                        status: INACTIVE
                        summary: "Sample server."
                        languages: [PYTHON]
                        relationships:
                        - {kind: SUCCESSOR_OF, target: gate, evidence: [{source: beta/docs, shows: It says so.}]}
                        - {kind: ALTERNATIVE_TO, target: gate, evidence: [{source: beta/docs, shows: It says so.}]}
                        """,
                        "- {kind: ALTERNATIVE_TO",
                        "ALTERNATIVE_TO beside SUCCESSOR_OF for a pair not both ACTIVE",
                        "ga SUCCESSOR_OF gate (frameworks/ga.yaml:8:3)"),
                edge(
                        "tier of an edge to a framework",
                        ALPHA,
                        "BUILT_ON gate\n  tier: OFFICIAL",
                        "tier",
                        "tier goes with SUPPORTS_BACKEND only",
                        "Remove it"));
    }

    /** One more edge at the end of a file, with evidence that stands in beta. */
    private static Breakage edge(
            String name, String file, String kindAndTarget, String at, String message, String cure) {
        String text = SampleCatalog.text(file) + "- kind: " + kindAndTarget.replaceFirst(" ", " # kind\n  target: ")
                + " # target\n  evidence:\n  - {source: beta/docs, shows: It says so.}\n";
        return Breakage.file(name, file, text, at, message, cure);
    }
}
