package dev.frameworkgraph.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTest {

    private static final String ALPHA = "frameworks/alpha.yaml";
    private static final String REVISION = SampleCatalog.catalog().revision();

    @Test
    void isSixtyFourHexadecimalDigits() {
        assertThat(REVISION).matches("[0-9a-f]{64}");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(SampleCatalog.catalog().revision()).isEqualTo(REVISION);
    }

    @Test
    void doesNotDependOnTheOrderOfFiles() {
        List<CatalogFile> files = new ArrayList<>(SampleCatalog.files());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(files, new Random(seed));

            assertThat(SampleCatalog.loaded(SampleCatalog.load(files)).revision())
                    .isEqualTo(REVISION);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            value = {
                "order of keys        | slug: alpha\\nname: Alpha\\n  | name: Alpha\\nslug: alpha\\n",
                "order within a claim | level: BUILT_IN\\n    since: \"1.10\" | since: \"1.10\"\\n    level: BUILT_IN",
                "comments             | languages:                     | # as written\\nlanguages: # all of them\\n ",
                "blank lines          | claims:\\n                     | \\n\\nclaims:\\n\\n",
                "spaces               | name: Alpha                    | name:    Alpha  ",
                "line ends            | \\n                            | \\r\\n",
                "single quotes        | \"Alpha Web\"                  | 'Alpha Web'",
                "double quotes        | name: Alpha                    | name: \"Alpha\"",
                "no quotes            | \"Alpha Web\"                  | Alpha Web",
                "escapes              | name: Alpha                    | \"name\": \"\\x41lpha\"",
                "folded text          | summary: \"Sample web          | summary: \"Sample\\n  web",
                "block for flow       | languages: [PYTHON]            | languages:\\n- PYTHON",
                "indented items       | redirects: [old-alpha]         | redirects:\\n   -   old-alpha",
                "marks of a document  | slug: alpha\\n                 | ---\\nslug: alpha\\n",
            })
    void doesNotDependOnHowAFileIsWritten(String name, String old, String written) {
        String text = SampleCatalog.text(ALPHA);
        String changed = text.replace(lines(old), lines(written));

        assertThat(changed).as(name).isNotEqualTo(text);
        assertThat(revision(ALPHA, changed)).isEqualTo(REVISION);
    }

    /** Turns {@code \n} and {@code \r} into the characters they stand for. */
    private static String lines(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r");
    }

    @Test
    void doesNotDependOnTheOrderOfClaimsAndEdges() {
        String text = SampleCatalog.text(ALPHA);
        int claims = text.indexOf("claims:\n") + "claims:\n".length();
        int second = text.indexOf("  routing.typed-params:");
        int relationships = text.indexOf("relationships:\n") + "relationships:\n".length();
        int secondEdge = text.indexOf("- kind: IMPLEMENTS");
        String turned = text.substring(0, claims)
                + text.substring(second, text.indexOf("relationships:"))
                + text.substring(claims, second)
                + "relationships:\n"
                + text.substring(secondEdge)
                + text.substring(relationships, secondEdge);

        assertThat(revision(ALPHA, turned)).isEqualTo(REVISION);
    }

    @Test
    void doesNotDependOnTheOrderOfRegistersAndReleases() {
        String runtimes = SampleCatalog.text("runtimes.yaml");
        int second = runtimes.indexOf("- slug: python-3-12");
        int first = runtimes.indexOf("- slug: python-3-11");
        String packages = SampleCatalog.text("packages/gate.yaml");
        String release = "- {version: \"20.0\", date: \"2023-08-01\"}\n";

        assertThat(revision(
                        "runtimes.yaml",
                        "runtimes:\n" + runtimes.substring(second) + runtimes.substring(first, second)))
                .isEqualTo(REVISION);
        assertThat(revision("packages/gate.yaml", packages.replace(release, "") + release))
                .isEqualTo(REVISION);
    }

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "features.yaml              | Bodies are checked      | Bodies or headers are checked",
                "features.yaml              | Nested routers          | Routers",
                "features.yaml              | core: false             | core: true",
                "features.yaml              | [routing.table]         | [routing.tables]",
                "features.yaml              | [\"models\"]            | [\"models\", \"entities\"]",
                "features.yaml              | [WEB_FRAMEWORK, API_TOOLKIT, ORM] | [WEB_FRAMEWORK, API_TOOLKIT, ORM, CMS]",
                "standards.yaml             | sample servers          | any servers",
                "datastores.yaml            | RELATIONAL              | DOCUMENT",
                "organizations.yaml         | https://collective      | http://collective",
                "runtimes.yaml              | \"3.11\"                | \"3.10\"",
                "frameworks/alpha.yaml      | name: Alpha             | name: ALPHA",
                "frameworks/alpha.yaml      | [\"Alpha Web\"]         | []",
                "frameworks/alpha.yaml      | status: ACTIVE          | status: MAINTENANCE",
                "frameworks/alpha.yaml      | BSD-3-Clause            | BSD-2-Clause",
                "frameworks/alpha.yaml      | Says that it weighs     | Writes that it weighs",
                "frameworks/alpha.yaml      | since: \"1.10\"         | since: \"<=1.10\"",
                "frameworks/alpha.yaml      | until: \"1.10\"         | until: \"2.0\"",
                "frameworks/alpha.yaml      | two levels only         | three levels only",
                "frameworks/alpha.yaml      | role: APPLICATION       | role: MIDDLEWARE",
                "frameworks/alpha.yaml      | verifiedAgainst: \"2.0\"| verifiedAgainst: \"1.10\"",
                "frameworks/alpha.yaml      | kind: RELEASE_NOTES     | kind: SOURCE_CODE",
                "frameworks/alpha.yaml      | 2026-11-21              | 2026-11-22",
                "frameworks/alpha.yaml      | \"Handlers\"            | \"Decorators\"",
                "frameworks/beta.yaml       | extra: schemas          | extra: schema",
                "frameworks/beta.yaml       | range: \">=1.9\"        | range: \">=1.10\"",
                "frameworks/gate.yaml       | \"1.0.1\"               | \"1.0\"",
                "packages/alpha.yaml        | 2026-02-01              | 2026-02-02",
                "packages/alpha.yaml        | BSD License             | BSD Licence",
                "packages/alpha.yaml        | org/changes             | org/history",
                "packages/alpha.yaml        | >=3.12                  | >=3.11",
                "packages/beta.yaml         | extra: reports          | extra: report",
            })
    void changesWithTheMeaning(String file, String old, String changed) {
        String text = SampleCatalog.text(file);
        String other = text.replace(old, changed);

        assertThat(other).isNotEqualTo(text);
        assertThat(revision(file, other)).isNotEqualTo(REVISION);
    }

    private static String revision(String file, String text) {
        return SampleCatalog.loaded(SampleCatalog.with(file, text)).revision();
    }
}
