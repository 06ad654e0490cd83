package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.QueryEngine;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a server keeps of a catalog that answers no more: nothing, or each reload would leave a graph and its answers in memory. */
class RetiredCatalogTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void itsEngineIsForgottenThoughTheWorkersThatAskedItHaveNothingElseToDo() throws InterruptedException {
        ChangingCatalog catalog = new ChangingCatalog();
        try (TestServer server = TestServer.start(TestServer.settings(), catalog.engine())) {
            for (String name : List.of("a", "b", "c", "d")) {
                assertThat(server.post("{\"query\":\"{ " + name + ": __typename }\"}")
                                .statusCode())
                        .isEqualTo(200);
            }
            WeakReference<QueryEngine> retired =
                    new WeakReference<>(catalog.engine().get());
            catalog.change();
            assertThat(isCollected(retired)).isTrue();
        }
    }

    private static boolean isCollected(WeakReference<?> reference) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (reference.get() != null && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(50);
        }
        return reference.get() == null;
    }
}
