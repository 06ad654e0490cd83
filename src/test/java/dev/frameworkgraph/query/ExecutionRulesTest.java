package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frameworkgraph.advice.Deadline;
import dev.frameworkgraph.query.binding.SchemaBinding;
import dev.frameworkgraph.query.execution.Budget;
import dev.frameworkgraph.query.execution.CompiledOperation;
import dev.frameworkgraph.query.execution.RenderedParts;
import dev.frameworkgraph.query.execution.UncoveredException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of the specification's chapter on execution, one or more cases each, over a schema made for them. Both executors give the
 * answer beside the query in {@code execution/rules.txt}: rule, document, variables, answer.
 */
class ExecutionRulesTest {

    private static final Path RULES = Path.of("src/test/resources/execution/rules.txt");
    private static final Object ROOT = new MadeUpSchema.Root();
    private static final SchemaBinding BINDING = MadeUpSchema.binding();
    private static final ResponseBodies BODIES = new ResponseBodies("r");
    private static final OperationPreparer PREPARER =
            new OperationPreparer(BINDING, QueryLimits.DEFAULTS, new RenderedParts(0));
    private static final ReferenceExecutor REFERENCE = new ReferenceExecutor(BINDING);
    private static final CompiledExecutor COMPILED = new CompiledExecutor(BODIES);

    static List<Arguments> rules() throws IOException {
        List<Arguments> rules = new ArrayList<>();
        for (String rule : Files.readString(RULES).split("\r?\n\r?\n", -1)) {
            rules.add(Arguments.of((Object[]) rule.strip().split("\r?\n", -1)));
        }
        return rules;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void areKeptByBothExecutors(String rule, String document, String variables, String answer) {
        Map<String, Object> values = JsonMapper.shared().readValue(variables, new TypeReference<>() {});
        assertThat(byReference(document, values)).isEqualTo(answer);
        assertThat(compiled(document, values)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { queryType { name } } }",
                "{ flag ...F } fragment F on Query { __type(name: \"Thing\") { name } }"
            })
    void introspectionIsLeftToTheReferenceExecutor(String document) {
        assertThat(PREPARER.prepare(document, null, true).isCompiled()).isFalse();
    }

    @Test
    void valuesThatNoScalarTakesAreLeftToTheReferenceExecutor() {
        assertThatThrownBy(() -> compiled("{ flag infinite }", Map.of())).isInstanceOf(UncoveredException.class);
    }

    @Test
    void whatNobodyExpectedIsMaskedByBoth() {
        String document = "{ breaks flag }";
        Pattern id = Pattern.compile("\"id\":\"[0-9a-f-]{36}\"");
        String compiled = compiled(document, Map.of());
        assertThat(compiled).contains("INTERNAL_ERROR").doesNotContain("secret").containsPattern(id);
        assertThat(id.matcher(compiled).replaceAll(""))
                .isEqualTo(id.matcher(byReference(document, Map.of())).replaceAll(""));
    }

    @Test
    void theBudgetRunsOutAtTheSameNode() {
        String document = "{ things { name number inner { name } } sureThings { name } matrix echo surelyFails }";
        int nodes = 1;
        while (compiled(document, Map.of(), nodes).contains("result-nodes")) {
            assertThat(compiled(document, Map.of(), nodes)).isEqualTo(byReference(document, Map.of(), nodes));
            nodes++;
        }
        assertThat(nodes).isGreaterThan(15);
        assertThat(byReference(document, Map.of(), nodes))
                .isEqualTo(compiled(document, Map.of(), nodes))
                .doesNotContain("result-nodes");
    }

    private static String compiled(String document, Map<String, Object> variables) {
        return compiled(document, variables, QueryLimits.DEFAULTS.resultNodes());
    }

    private static String compiled(String document, Map<String, Object> variables, int nodes) {
        CompiledOperation operation =
                Objects.requireNonNull(PREPARER.prepare(document, null, true).compiled());
        return text(COMPILED.execute(operation, ROOT, variables, budget(nodes), null));
    }

    private static String byReference(String document, Map<String, Object> variables) {
        return byReference(document, variables, QueryLimits.DEFAULTS.resultNodes());
    }

    private static String byReference(String document, Map<String, Object> variables, int nodes) {
        Budget budget = budget(nodes);
        return text(BODIES.of(
                REFERENCE.execute(PREPARER.prepare(document, null, true), ROOT, variables, budget), budget, null));
    }

    private static Budget budget(int nodes) {
        return new Budget(nodes, Deadline.in(Duration.ofMinutes(1)));
    }

    private static String text(QueryResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
