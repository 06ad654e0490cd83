package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many clients at once see what each would see alone. */
class ConcurrencyTest {

    private static final int THREADS = 64;
    private static final int ROUNDS = 3;
    private static final TestServer SERVER = TestServer.start();
    private static final List<String> BODIES = List.of(
            "{\"query\":\"{__typename}\"}",
            "{\"query\":\"{catalog{revision counts{frameworks features}}}\"}",
            "{\"query\":\"{frameworks(first:30){totalCount nodes{slug name coverage{known applicable}}}}\"}",
            "{\"query\":\"{search(text:\\\"sql\\\",first:10){totalCount}}\"}",
            "{\"query\":\"query($s:String!){framework(by:{slug:$s}){name summary}}\",\"variables\":{\"s\":\"flask\"}}",
            "{\"query\":\"query($s:String!){framework(by:{slug:$s}){name summary}}\",\"variables\":{\"s\":\"django\"}}",
            "{\"query\":\"query($i:Int!){frameworks(first:$i){totalCount}}\",\"variables\":{\"i\":\"a\"}}",
            "{\"query\":\"{frameworks(after:\\\"x\\\"){totalCount}}\"}",
            "{\"query\":\"{nope}\"}",
            "{\"query\":\"{\"}",
            "NONSENSE",
            "[]");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String answer(int number) {
        HttpResponse<String> response = SERVER.post(BODIES.get(number % BODIES.size()));
        return response.statusCode() + " "
                + response.headers().firstValue("ETag").orElse("none") + " " + response.body();
    }

    private static List<String> answers(int first) {
        List<String> answers = new ArrayList<>();
        for (int number = 0; number < ROUNDS * BODIES.size(); number++) {
            answers.add(answer(first + number));
        }
        return answers;
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void answersDoNotDependOnTheCrowd() throws InterruptedException, ExecutionException {
        List<String> alone = new ArrayList<>();
        for (int number = 0; number < BODIES.size(); number++) {
            alone.add(answer(number));
        }
        ExecutorService crowd = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> futures = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                futures.add(crowd.submit(() -> answers(first)));
            }
            for (int thread = 0; thread < THREADS; thread++) {
                List<String> answers = futures.get(thread).get();
                for (int number = 0; number < answers.size(); number++) {
                    assertThat(answers.get(number)).isEqualTo(alone.get((thread + number) % BODIES.size()));
                }
            }
        } finally {
            crowd.shutdownNow();
        }
    }
}
