package dev.frameworkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.ScopeKind;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeRulesTest {

    /** The sample's taxonomy, with the features that the rules ask about in categories of the rules' names. */
    private static final String FEATURES = taxonomy(
            "routing: declarative typed-params traversal",
            "data: request-validation response-models",
            "orm: relational",
            "api: openapi",
            "migrations: versioned",
            "templates: rendering",
            "auth: session-login",
            "admin: auto",
            "crud: generic-views",
            "security: csrf",
            "state: sessions");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "orm.relational migrations.versioned templates.rendering auth.session-login admin.auto | FULL_STACK",
                "orm.relational migrations.versioned templates.rendering auth.session-login crud.generic-views | FULL_STACK",
                "orm.relational migrations.versioned templates.rendering auth.session-login | MICRO",
                "data.request-validation data.response-models api.openapi | API_FIRST",
                "data.request-validation data.response-models api.openapi orm.relational | MICRO",
                "data.request-validation data.response-models | MICRO",
                "data.request-validation api.openapi auth.session-login security.csrf | MICRO",
                "data.request-validation api.openapi auth.session-login security.csrf state.sessions | TOOLKIT",
                "'' | MICRO",
            })
    void followsFromWhatIsBuiltIn(String builtIn, ScopeKind scope) {
        assertThat(scope("BUILT_IN", builtIn).kind()).isEqualTo(scope);
    }

    @Test
    void saysWhichRuleGaveIt() {
        assertThat(scope("BUILT_IN", "api.openapi").rule())
                .isEqualTo("Built in: routing.declarative, and features of 1 of the 7 areas from data to state;"
                        + " fewer than five");
        assertThat(scope("BUILT_IN", "data.request-validation data.response-models api.openapi")
                        .rule())
                .contains("not built in: orm.relational");
    }

    @Test
    void countsOnlyWhatIsBuiltIn() {
        assertThat(scope("THIRD_PARTY\n    via: [beta]", "data.request-validation data.response-models api.openapi")
                        .kind())
                .isEqualTo(ScopeKind.MICRO);
    }

    @Test
    void isToldOfWebFrameworksOnly() {
        FrameworkGraph graph = SampleCatalog.graph();

        assertThat(graph.scope(graph.getFramework("alpha"))).isNotNull();
        assertThat(graph.scope(graph.getFramework("beta"))).isNull();
        assertThat(graph.scope(graph.getFramework("gate"))).isNull();
    }

    @Test
    void isNotToldWhereNobodyLookedAtRouting() {
        String text = SampleCatalog.text("frameworks/alpha.yaml");
        int begin = text.indexOf("  routing.declarative:");
        String without = text.substring(0, begin) + text.substring(text.indexOf("  routing.typed-params:"));
        FrameworkGraph graph =
                FrameworkGraph.of(SampleCatalog.loaded(SampleCatalog.with("frameworks/alpha.yaml", without)));

        assertThat(graph.scope(graph.getFramework("alpha"))).isNull();
    }

    /** The scope of a web framework with built-in routing and these features. */
    private static FrameworkScope scope(String level, String features) {
        StringBuilder text = new StringBuilder("""
                slug: delta
                name: Delta
                kind: WEB_FRAMEWORK
                status: ACTIVE
                summary: Sample.
                languages: [PYTHON]
                claims:
                  routing.declarative: {level: BUILT_IN, evidence: [{source: beta/docs, shows: It is.}]}
                """);
        for (String feature : features.isEmpty() ? new String[0] : features.split(" ", -1)) {
            text.append("  ").append(feature).append(":\n    level: ").append(level);
            text.append("\n    evidence: [{source: beta/docs, shows: It is.}]\n");
        }
        FrameworkGraph graph = FrameworkGraph.of(SampleCatalog.loaded(
                SampleCatalog.with(Map.of("features.yaml", FEATURES, "frameworks/delta.yaml", text.toString()))));
        Framework delta = graph.getFramework("delta");
        return Objects.requireNonNull(graph.scope(delta));
    }

    private static String taxonomy(String... categories) {
        StringBuilder text = new StringBuilder("categories:\n");
        for (String category : categories) {
            String key = category.substring(0, category.indexOf(':'));
            text.append("- {key: ").append(key).append(", name: x, description: x, features: [");
            for (String feature : category.substring(key.length() + 2).split(" ", -1)) {
                text.append("{key: ").append(key).append('.').append(feature);
                text.append(", name: x, countsIf: x, boundary: x, appliesTo: [WEB_FRAMEWORK, API_TOOLKIT, ORM]},");
            }
            text.append("]}\n");
        }
        return text.toString();
    }
}
