package dev.frameworkgraph.catalog.loading;

import java.util.stream.Stream;

/** Claims, and the evidence for them, that say less or more than they may. */
final class BrokenClaims {

    private static final String ALPHA = "frameworks/alpha.yaml";
    private static final String BETA = "frameworks/beta.yaml";
    private static final String GATE = "frameworks/gate.yaml";

    private BrokenClaims() {}

    static Stream<Breakage> rows() {
        return Stream.of(sources(), levels(), references(), intervals()).flatMap(rows -> rows);
    }

    private static Stream<Breakage> sources() {
        String url = "\"https://gate.example.org/guide\"";
        String unused =
                "\n  other:\n    url: \"https://gate.example.org/o\"\n    kind: INDEPENDENT\n    accessed: \"2026-11-18\"\nrel";
        return Stream.of(
                Breakage.change(
                        "unknown source",
                        ALPHA,
                        "source: docs\n      locator: \"Handlers\"",
                        "source: doc\n      locator: \"Handlers\"",
                        "source: doc\n",
                        "unknown source \"doc\"",
                        "Did you mean \"docs\"?"),
                Breakage.change(
                        "unknown source of another file",
                        ALPHA,
                        "beta/docs",
                        "gate/docs",
                        "gate/docs",
                        "unknown source \"gate/docs\"",
                        "Did you mean"),
                Breakage.change(
                        "source used by nothing",
                        GATE,
                        "\nrel",
                        unused,
                        "example.org/o",
                        "source \"gate/other\" is used by nothing",
                        "Remove it"),
                Breakage.change(
                        "same address twice",
                        GATE,
                        url,
                        "\"https://beta.example.org/docs\"",
                        "beta.example.org",
                        "this address is already source \"beta/docs\"",
                        "write \"beta/docs\""),
                Breakage.change(
                        "address with a fragment",
                        GATE,
                        "guide\"",
                        "guide#top\"",
                        "#top",
                        "the address has a fragment",
                        "locator"),
                Breakage.change(
                        "address of a file",
                        GATE,
                        url,
                        "\"file:///guide\"",
                        "file:",
                        "is not an absolute http(s) address",
                        "https://"),
                Breakage.change(
                        "address without a host",
                        GATE,
                        url,
                        "\"https:///guide\"",
                        "https:///",
                        "is not an absolute http(s) address",
                        "https://"),
                Breakage.change(
                        "opened in the future",
                        GATE,
                        "2026-11-18",
                        "2026-11-23",
                        "2026-11-23",
                        "2026-11-23 lies in the future",
                        "the day it was opened"),
                Breakage.change(
                        "opened on no day",
                        GATE,
                        "2026-11-18",
                        "yesterday",
                        "yesterday",
                        "accessed: \"yesterday\" is not a day",
                        "2026-11-22"));
    }

    private static Stream<Breakage> levels() {
        String thirdParty = "THIRD_PARTY\n    via: [beta]";
        return Stream.of(
                Breakage.change(
                        "claim without evidence",
                        ALPHA,
                        "    evidence:\n    - source: beta/docs\n      shows: \"Beta checks the bodies of Alpha handlers.\"\n",
                        "",
                        "level: THIRD_PARTY",
                        "the claim has no evidence",
                        "remove the claim"),
                Breakage.change(
                        "PARTIAL without note",
                        ALPHA,
                        "    note: \"Walks two levels only.\"\n",
                        "",
                        "- level: BUILT_IN\n    completeness",
                        "PARTIAL without a note",
                        "walking a tree of resources"),
                Breakage.change(
                        "THIRD_PARTY without via",
                        ALPHA,
                        thirdParty,
                        "THIRD_PARTY",
                        "THIRD_PARTY",
                        "THIRD_PARTY without via",
                        "best first"),
                Breakage.change(
                        "OFFICIAL_EXTENSION without via",
                        ALPHA,
                        thirdParty,
                        "OFFICIAL_EXTENSION",
                        "OFFICIAL_EXTENSION",
                        "OFFICIAL_EXTENSION without via",
                        "best first"),
                Breakage.change(
                        "BUILT_IN with via",
                        ALPHA,
                        thirdParty,
                        "BUILT_IN\n    via: [beta]",
                        "via",
                        "BUILT_IN with via",
                        "choose THIRD_PARTY"),
                Breakage.change(
                        "via itself",
                        ALPHA,
                        "via: [beta]",
                        "via: [beta, alpha]",
                        "via",
                        "via names the framework itself",
                        "choose BUILT_IN"),
                Breakage.change(
                        "NONE with completeness",
                        BETA,
                        "level: NONE",
                        "level: NONE\n    completeness: FULL",
                        "level: NONE",
                        "NONE with completeness or stability",
                        "nothing to be complete"),
                Breakage.change(
                        "NONE with via",
                        BETA,
                        "level: NONE",
                        "level: NONE\n    via: [alpha]",
                        "via",
                        "NONE with via",
                        "Remove via"),
                Breakage.change(
                        "level near none",
                        BETA,
                        "level: NONE",
                        "level: MAYBE",
                        "MAYBE",
                        "level: \"MAYBE\" is no SupportLevel",
                        "One of BUILT_IN, OFFICIAL_EXTENSION, THIRD_PARTY, NONE."),
                Breakage.change(
                        "level for a claim",
                        BETA,
                        "claims:\n",
                        "claims:\n  routing.declarative: BUILT_IN\n",
                        "routing.declarative",
                        "this is text, not a mapping",
                        "Write keys with values"),
                Breakage.change(
                        "UNKNOWN written",
                        BETA,
                        "level: NONE",
                        "level: UNKNOWN",
                        "UNKNOWN",
                        "UNKNOWN is never written",
                        "Leave the claim out"),
                Breakage.change(
                        "NOT_APPLICABLE written",
                        BETA,
                        "level: NONE",
                        "level: NOT_APPLICABLE",
                        "NOT_APPLICABLE",
                        "NOT_APPLICABLE is computed",
                        "Leave the claim out"));
    }

    private static Stream<Breakage> references() {
        return Stream.of(
                Breakage.change(
                        "unknown feature",
                        ALPHA,
                        "routing.typed-params",
                        "routing.typd-params",
                        "routing.typd-params",
                        "unknown feature \"routing.typd-params\"",
                        "Did you mean \"routing.typed-params\"?"),
                Breakage.change(
                        "feature that does not apply",
                        BETA,
                        "  orm.relational",
                        "  routing.traversal",
                        "routing.traversal",
                        "routing.traversal does not apply to API_TOOLKIT",
                        "appliesTo"),
                Breakage.change(
                        "unknown via",
                        ALPHA,
                        "via: [beta]",
                        "via: [betta]",
                        "betta",
                        "unknown framework \"betta\"",
                        "Did you mean \"beta\"?"),
                Breakage.change(
                        "inherited from what it is not built on",
                        BETA,
                        "inheritedFrom: alpha",
                        "inheritedFrom: gate",
                        "inheritedFrom",
                        "beta is not built on gate",
                        "BUILT_ON"));
    }

    private static Stream<Breakage> intervals() {
        String notReleased = " is not a known stable release of alpha";
        return Stream.of(
                Breakage.change(
                        "since no release",
                        ALPHA,
                        "since: \"1.10\"",
                        "since: \"1.11\"",
                        "1.11",
                        "1.11" + notReleased,
                        "\"<=1.11\""),
                Breakage.change(
                        "until no release",
                        ALPHA,
                        "until: \"1.10\"",
                        "until: \"1.11\"",
                        "1.11",
                        "1.11" + notReleased,
                        "Write a release of packages/alpha.yaml: near it are \"1.10\" or \"2.0\"."),
                Breakage.change(
                        "since no version",
                        ALPHA,
                        "since: \"1.10\"",
                        "since: \"early\"",
                        "early",
                        "\"early\" is not a version",
                        "\"<=2.0\""),
                Breakage.change(
                        "claim verified against no release",
                        BETA,
                        "level: NONE",
                        "level: NONE\n    verifiedAgainst: \"9\"",
                        "\"9\"",
                        "9 is not a known stable release of beta",
                        "packages/"),
                Breakage.change(
                        "ends before it begins",
                        ALPHA,
                        "since: \"1.10\"",
                        "since: \"1.10\"\n    until: \"1.9\"",
                        "until: \"1.9\"",
                        "routing.typed-params: the claim ends (1.9) before it begins (1.10)",
                        "Swap since and until"),
                Breakage.change(
                        "ends where it begins",
                        ALPHA,
                        "since: \"1.10\"",
                        "since: \"1.10\"\n    until: \"1.10\" # end",
                        "# end",
                        "ends (1.10) before it begins (1.10)",
                        "correct one"),
                Breakage.change(
                        "overlapping intervals",
                        ALPHA,
                        "    until: \"1.10\"\n",
                        "",
                        "- level: BUILT_IN\n    completeness",
                        "routing.traversal: the claim overlaps that of line 52",
                        "until:"),
                Breakage.change(
                        "second interval without a beginning",
                        ALPHA,
                        "    since: \"2.0\"\n",
                        "",
                        "- level: BUILT_IN\n    since: \"1.9\"",
                        "routing.traversal: the claim overlaps",
                        "since:"));
    }
}
