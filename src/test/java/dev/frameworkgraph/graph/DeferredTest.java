package dev.frameworkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeferredTest {

    @Test
    void isMadeOnceForAllThatAsk() {
        AtomicInteger made = new AtomicInteger();
        Deferred<Integer> deferred = new Deferred<>(made::incrementAndGet);

        assertThat(made).hasValue(0);
        assertThat(IntStream.range(0, 1000).parallel().map(unused -> deferred.get()))
                .containsOnly(1);
    }

    @Test
    void aGraphMakesOneOfEachTypeAndAllOfThemWhenItIsCompleted() {
        FrameworkGraph graph = FrameworkGraph.of(SampleCatalog.catalog());
        AtomicInteger made = new AtomicInteger();
        Deferred<AtomicInteger> first =
                graph.derived(AtomicInteger.class, from -> new AtomicInteger(made.incrementAndGet()));
        Deferred<AtomicInteger> second =
                graph.derived(AtomicInteger.class, from -> new AtomicInteger(made.incrementAndGet()));

        assertThat(made).hasValue(0);
        graph.complete();
        graph.complete();
        assertThat(List.of(first.get(), second.get())).containsOnly(first.get());
        assertThat(made).hasValue(1);
    }
}
