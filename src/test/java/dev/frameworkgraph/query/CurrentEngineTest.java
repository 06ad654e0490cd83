package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.GeneratedCatalog;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CurrentEngineTest {

    private final QueryEngine first = engine();
    private final QueryEngine second = engine();
    private final CurrentEngine current = new CurrentEngine(first);

    @Test
    void anotherEngineAnswersAfterItTookThePlace() {
        current.replace(second);
        assertThat(current.get()).isSameAs(second);
    }

    @Test
    void listenersHearOfEachEngineOnceItAnswersUntilTheyLeave() {
        List<QueryEngine> heard = new ArrayList<>();
        List<QueryEngine> answered = new ArrayList<>();
        Consumer<QueryEngine> listener = engine -> {
            heard.add(engine);
            answered.add(current.get());
        };
        current.onChange(listener);
        current.replace(second);
        current.removeListener(listener);
        current.replace(first);
        assertThat(heard).containsExactly(second);
        assertThat(answered).containsExactly(second);
    }

    @Test
    void aListenerThatFailsTakesNothingFromTheOthers() {
        List<QueryEngine> heard = new ArrayList<>();
        current.onChange(engine -> {
            throw new IllegalStateException("a listener of this test");
        });
        current.onChange(heard::add);
        current.replace(second);
        assertThat(heard).containsExactly(second);
        assertThat(current.get()).isSameAs(second);
    }

    private static QueryEngine engine() {
        return QueryEngine.of(FrameworkGraph.of(GeneratedCatalog.of(3, 1)), QueryLimits.DEFAULTS);
    }
}
