package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.QueryResponse.Outcome;
import dev.frameworkgraph.query.ResponseFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What whole answers are remembered. */
class AnswerCacheTest {

    private static final int ANSWER_BYTES = 1_000;

    private final AnswerCache cache = new AnswerCache(100 * ANSWER_BYTES);

    private static AnswerKey key(String request) {
        return new AnswerKey(request.getBytes(StandardCharsets.UTF_8), true, ResponseMedia.JSON, false);
    }

    private static Answer answer(Outcome outcome) {
        return new Answer(
                200,
                "application/json",
                outcome,
                ResponseFacts.NONE,
                outcome == Outcome.DATA ? "\"tag\"" : null,
                false,
                new byte[ANSWER_BYTES]);
    }

    private void ask(String request) {
        if (cache.find(key(request)) == null) {
            cache.keep(key(request), answer(Outcome.DATA));
        }
    }

    @Test
    void aFloodOfOtherRequestsDoesNotPushOutWhatIsOftenAsked() {
        List<String> popular = List.of("a", "b", "c", "d", "e");
        for (int number = 0; number < 100; number++) {
            ask("other " + number);
        }
        for (int time = 0; time < 20; time++) {
            popular.forEach(this::ask);
        }

        for (int number = 0; number < 10_000; number++) {
            ask("flood " + number);
        }

        assertThat(popular)
                .allSatisfy(request -> assertThat(cache.find(key(request))).isNotNull());
    }

    @Test
    void itStaysWithinItsBytes() {
        for (int number = 0; number < 1_000; number++) {
            cache.keep(key("request " + number), answer(Outcome.DATA));
        }
        long kept = 0;
        for (int number = 0; number < 1_000; number++) {
            kept += cache.find(key("request " + number)) == null ? 0 : 1;
        }

        assertThat(kept).isBetween(1L, 100L);
    }

    @Test
    void answersWithErrorsAreNotKept() {
        cache.keep(key("a"), answer(Outcome.DATA_AND_ERRORS));

        assertThat(cache.find(key("a"))).isNull();
    }

    @Test
    void withoutBytesNothingIsKept() {
        AnswerCache none = new AnswerCache(0);
        none.keep(key("a"), answer(Outcome.DATA));

        assertThat(none.find(key("a"))).isNull();
    }

    @Test
    void everyPartOfTheKeyCounts() {
        byte[] request = {1};
        List<AnswerKey> keys = List.of(
                new AnswerKey(request, true, ResponseMedia.JSON, false),
                new AnswerKey(request, false, ResponseMedia.JSON, false),
                new AnswerKey(request, true, ResponseMedia.GRAPHQL_RESPONSE, false),
                new AnswerKey(request, true, ResponseMedia.JSON, true),
                new AnswerKey(new byte[] {2}, true, ResponseMedia.JSON, false));

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(keys)).hasSameSizeAs(keys);
        assertThat(new AnswerKey(new byte[] {1}, true, ResponseMedia.JSON, false))
                .isEqualTo(keys.get(0))
                .hasSameHashCodeAs(keys.get(0))
                .isEqualByComparingTo(keys.get(0));
    }
}
