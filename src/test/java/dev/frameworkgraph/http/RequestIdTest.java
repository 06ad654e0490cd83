package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer names its request. */
class RequestIdTest {

    private static final TestServer SERVER = TestServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String answered(String path, String... headers) {
        return SERVER.get(path, headers).headers().firstValue("X-Request-Id").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "5f0b4f1e-2f8a-4d6c-9a51-0c6a1f4e7b21",
                "Root=1-67891233-abcdef012345678912345678",
                "a/b+c==:1.2_3@d"
            })
    void aHarmlessIdIsKept(String id) {
        assertThat(answered("/health/live", "X-Request-Id", id)).isEqualTo(id);
        assertThat(answered("/no/such/page", "X-Request-Id", id)).isEqualTo(id);
        assertThat(answered("/graphql?" + "a".repeat(9_000), "X-Request-Id", id))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\"b", "a\\b", "a;b", "<script>", "ü", "a\tb", "%0d%0aSet-Cookie:x"})
    void anyOtherIsReplaced(String id) {
        assertThat(answered("/health/live", "X-Request-Id", id)).matches("[0-9a-f]{16}");
    }

    @Test
    void aLongOneIsReplaced() {
        assertThat(answered("/health/live", "X-Request-Id", "a".repeat(128))).hasSize(128);
        assertThat(answered("/health/live", "X-Request-Id", "a".repeat(129))).hasSize(16);
    }

    @Test
    void oneOfTwoIsNotChosen() {
        assertThat(answered("/health/live", "X-Request-Id", "a", "X-Request-Id", "b"))
                .matches("[0-9a-f]{16}");
    }

    @Test
    void requestsWithoutOneGetDifferentOnes() {
        Set<String> ids = new HashSet<>();
        for (int number = 0; number < 100; number++) {
            ids.add(answered("/health/live"));
        }

        assertThat(ids).hasSize(100);
    }
}
