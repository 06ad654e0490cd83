package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.QueryResponse.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Names in questions about choosing: twice, misspelt, strange or very long. */
class AdviceNamesTest {

    @Test
    void countTheSameNameOnce() {
        JsonNode compared = ShippedEngine.data(
                "{ compare(frameworks: [\"flask\" \"Flask\" \"FLASK\" \"django\"]) { ... on Comparison { columns { framework { slug } } } } }");
        assertThat(compared.at("/compare/columns")).hasSize(2);
        JsonNode composed = ShippedEngine.data(
                "{ composeStack(requirements: [{kind: WEB_FRAMEWORK} {kind: WEB_FRAMEWORK}], pin: [\"flask\" \"Flask\"], maxPlans: 1)"
                        + " { ... on StackPlans { plans { members { framework { slug } } } } } }");
        assertThat(composed.at("/composeStack/plans")).hasSize(1);
        JsonNode swapped = ShippedEngine.data(
                "{ whatIf(change: {swap: {stack: [\"flask\" \"Flask\"], remove: \"Flask\", replaceBy: [\"django\" \"Django\"]}})"
                        + " { ... on SwapEffect { before { slug } after { slug } } } }");
        assertThat(swapped.at("/whatIf/before")).hasSize(1);
        assertThat(swapped.at("/whatIf/after")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'{ recommend(requirements: [{feature: \"api.opennapi\"}]) %s }', requirements[0].feature, api.openapi",
        "'{ recommend(requirements: [{kind: ORM} {standard: \"wsgy\"}]) %s }', requirements[1].standard, wsgi",
        "'{ recommend(requirements: [{datastore: \"postgresq\"}]) %s }', requirements[0].datastore, postgresql",
        "'{ recommend(requirements: [{runtime: \"cpython-3-13x\"}]) %s }', requirements[0].runtime, ''",
        "'{ composeStack(requirements: [{kind: ORM}], pin: [\"djagno\"]) %s }', pin, django",
        "'{ composeStack(requirements: [{kind: ORM}], exclude: [\"flsak\"]) %s }', exclude, flask",
        "'{ compare(frameworks: [\"flask\" \"Djnago\"]) %s }', frameworks, django",
        "'{ compare(frameworks: [\"flask\"], features: [\"api.opnapi\"]) %s }', features, api.openapi",
        "'{ compare(frameworks: [\"flask\"], asOfVersions: [{framework: \"flaskk\", version: \"1\"}]) %s }', asOfVersions.framework, flask",
        "'{ whatIf(change: {swap: {stack: [\"flaks\"], remove: \"flask\", replaceBy: []}}) %s }', stack, flask",
        "'{ whatIf(change: {swap: {stack: [\"flask\"], remove: \"flaks\", replaceBy: []}}) %s }', remove, flask",
        "'{ whatIf(change: {swap: {stack: [\"flask\"], remove: \"flask\", replaceBy: [\"djngo\"]}}) %s }', replaceBy, django",
        "'{ whatIf(change: {upgrade: {framework: \"celry\", from: \"1\", to: \"2\"}}) %s }', framework, celery",
        "'{ whatIf(change: {upgrade: {framework: \"celery\", from: \"1\", to: \"2\", stack: [\"kombuu\"]}}) %s }', stack, ''",
    })
    void nameWhatIsUnknownAndWhatMayHaveBeenMeant(String document, String argument, String suggestion) {
        JsonNode names = ShippedEngine.data(
                        document.formatted("{ ... on UnknownNames { names { argument name suggestions } } }"))
                .iterator()
                .next()
                .get("names");
        assertThat(names).hasSize(1);
        assertThat(names.get(0).get("argument").asString()).isEqualTo(argument);
        List<String> suggestions = new ArrayList<>();
        names.get(0).get("suggestions").forEach(one -> suggestions.add(one.asString()));
        assertThat(suggestions).hasSizeLessThanOrEqualTo(3);
        if (!suggestion.isEmpty()) {
            assertThat(suggestions).contains(suggestion);
        }
    }

    static Stream<String> strangeNames() {
        return Stream.of(
                "",
                " ",
                "x".repeat(10_000),
                "\uD83D\uDE00".repeat(5_000),
                "a" + "\uD83D\uDE00".repeat(5_000),
                "\u0000\u0001\uFFFF",
                "\uD800",
                "\u202Eflask",
                "ﬂaſk",
                "İstanbul".repeat(100),
                "../../etc/passwd",
                "e\u0301".repeat(40));
    }

    @ParameterizedTest
    @MethodSource("strangeNames")
    void answerToStrangeNames(String name) {
        String document = "query q($n: String!, $f: FeatureRef!) {"
                + " recommend(requirements: [{feature: $f} {standard: $n} {datastore: $n} {runtime: $n}]) { ...unknown }"
                + " composeStack(requirements: [{kind: ORM}], pin: [$n], exclude: [$n]) { ...unknown }"
                + " compare(frameworks: [$n], features: [$f]) { ...unknown }"
                + " whatIf(change: {swap: {stack: [$n], remove: $n, replaceBy: [$n]}}) { ...unknown } }"
                + " fragment unknown on UnknownNames { names { argument name suggestions } }";
        QueryResponse response = execute(document, Map.of("n", name, "f", name));
        assertThat(response.outcome()).isEqualTo(Outcome.DATA);
        JsonNode names = ShippedEngine.json(response).at("/data/recommend/names");
        assertThat(names).hasSize(4);
        String shown = names.get(0).get("name").asString();
        assertThat(name).startsWith(shown);
        assertThat(shown.isEmpty() || Character.isHighSurrogate(shown.charAt(shown.length() - 1)))
                .as("cut within a character")
                .isEqualTo(name.isEmpty() || name.equals("\uD800"));
        assertThat(shown.codePointCount(0, shown.length()))
                .isEqualTo(Math.min(name.codePointCount(0, name.length()), 80));
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("\uFFFD", "Exception");
    }

    private static QueryResponse execute(String document, Map<String, Object> variables) {
        return ShippedEngine.execute(ShippedEngine.ENGINE, document, variables);
    }
}
