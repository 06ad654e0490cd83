package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.catalog.loading.Breakage;
import dev.frameworkgraph.catalog.loading.BrokenCatalogs;
import dev.frameworkgraph.reload.ReloadResult;
import dev.frameworkgraph.reload.ReloadableCatalog;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken catalog of the tests, read by a server that answers. */
class BrokenReloadTest {

    private static final ReloadableCatalog CATALOG = ReloadableCatalog.temporary();
    private static final TestServer SERVER = TestServer.start(TestServer.settings(), CATALOG.reloader());

    @AfterAll
    static void end() {
        SERVER.close();
        CATALOG.close();
    }

    /** But for what is in the future on the day of the sample only: a server goes by the clock. */
    static Stream<Breakage> breakages() {
        return BrokenCatalogs.rows().filter(breakage -> !breakage.name().endsWith("in the future"));
    }

    @Test
    void thereAreManyWaysToBreakACatalog() {
        assertThat(breakages()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakages")
    void isRefusedByItsFileWhileTheOneBeforeGoesOnAnswering(Breakage breakage) throws IOException {
        String before = CATALOG.reloader().revision();
        CATALOG.write(breakage.file(), breakage.content());
        try {
            assertThat(CATALOG.reload()).isInstanceOfSatisfying(ReloadResult.Refused.class, refused -> {
                assertThat(refused.revision()).isEqualTo(before);
                assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.place().file()).isEqualTo(breakage.file()));
            });
            assertThat(SERVER.post("{\"query\":\"{catalog{revision} framework(by:{slug:\\\"alpha\\\"}){name}}\"}")
                            .body())
                    .isEqualTo("{\"data\":{\"catalog\":{\"revision\":\"" + before
                            + "\"},\"framework\":{\"name\":\"Alpha\"}},\"extensions\":{\"revision\":\"" + before
                            + "\"}}");
            assertThat(SERVER.get("/health/ready").body()).startsWith("ready " + before + "\nbehind");
        } finally {
            CATALOG.restore(breakage.file());
        }
    }
}
