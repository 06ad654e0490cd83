package dev.frameworkgraph.advice.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.loading.CatalogFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What goes by another key is the same thing, and so is what mentions it. */
class RenamesTest {

    private static final String ALPHA = "frameworks/alpha.yaml";
    private static final Catalog SAMPLE = SampleCatalog.catalog();

    @Test
    void aRenamedFrameworkIsOneChangeHoweverManyMentionIt() {
        Catalog earlier = renamed("alpha", "old-alpha", text -> text.replace("redirects: [old-alpha]\n", ""));

        assertThat(ChangeLines.between(earlier, SAMPLE))
                .containsExactly(
                        "CHANGED FRAMEWORK alpha Alpha {slug: old-alpha -> alpha; redirects: null -> old-alpha}");
    }

    @Test
    void aRenamedFrameworkKeepsItsSymmetricEdges() {
        String beta = SampleCatalog.text("frameworks/beta.yaml");
        String edge = beta.substring(beta.indexOf("- kind: INTEGRATES_WITH"));
        String turned = edge.replace("target: gate", "target: beta").replace("source: docs", "source: beta/docs");
        Catalog earlier = renamed(
                "gate",
                "a-gate",
                text -> text.replace(edge, "")
                        .replace(
                                "- kind: IMPLEMENTS\n  target: wsgi\n  role: SERVER",
                                turned + "- kind: IMPLEMENTS\n  target: wsgi\n  role: SERVER"));
        Catalog later = ChangeLines.edited("frameworks/gate.yaml", "slug: gate\n", "slug: gate\nredirects: [a-gate]\n");

        assertThat(ChangeLines.between(earlier, later))
                .containsExactly("CHANGED FRAMEWORK gate Gate {slug: a-gate -> gate; redirects: null -> a-gate}");
    }

    @Test
    void aFrameworkThatReplacesOneBesideItIsNotARenamedOne() {
        Catalog earlier = SampleCatalog.loaded(SampleCatalog.with(Map.of(
                ALPHA,
                SampleCatalog.text(ALPHA).replace("redirects: [old-alpha]\n", ""),
                "frameworks/old-alpha.yaml",
                """
                        slug: old-alpha
                        name: "Old Alpha"
                        kind: WEB_FRAMEWORK
                        status: ARCHIVED
                        summary: "A sample."
                        languages: [PYTHON]
                        licenses: ["MIT"]
                        """)));

        assertThat(ChangeLines.between(earlier, SAMPLE))
                .satisfiesExactly(
                        alpha -> assertThat(alpha)
                                .isEqualTo("CHANGED FRAMEWORK alpha Alpha {redirects: null -> old-alpha}"),
                        old -> assertThat(old)
                                .startsWith("REMOVED FRAMEWORK old-alpha Old Alpha {slug: old-alpha -> null;"));
    }

    @Test
    void aRenamedFeatureIsOneChangeHoweverManyClaimsMentionIt() {
        Catalog earlier = renamed(
                "routing.declarative", "routing.table", text -> text.replace("    redirects: [routing.table]\n", ""));

        assertThat(ChangeLines.between(earlier, SAMPLE))
                .containsExactly("CHANGED FEATURE routing.declarative Declarative routing"
                        + " {key: routing.table -> routing.declarative; redirects: null -> routing.table}");
    }

    /** The sample as it was when something had another key, with one more edit in every file. */
    private static Catalog renamed(String key, String formerKey, UnaryOperator<String> edit) {
        List<CatalogFile> files = new ArrayList<>();
        for (CatalogFile file : SampleCatalog.files()) {
            String text = edit.apply(new String(file.content(), StandardCharsets.UTF_8))
                    .replaceAll(
                            "(?m)((?:slug|parent|framework|target|inheritedFrom|providedBy|- key|^ ): ?)" + key + "$",
                            "$1" + formerKey)
                    .replaceAll("(?m)^  " + key + ":$", "  " + formerKey + ":")
                    .replace("via: [" + key + "]", "via: [" + formerKey + "]");
            String name = file.name().replaceAll("/" + key + "\\.", "/" + formerKey + ".");
            files.add(new CatalogFile(name, text.getBytes(StandardCharsets.UTF_8)));
        }
        return SampleCatalog.loaded(SampleCatalog.load(files));
    }
}
