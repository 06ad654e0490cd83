package dev.frameworkgraph.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile requests one by one, then all at once. Each gets an answer or a closed connection in time, no failure of the server and nothing
 * of its inside; whoever asks properly is answered right after. Prints what was tried:
 * {@code mvn test -Dtest=AttackTest}
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttackTest {

    private static final int MOST_MEBIBYTES = 700;
    private static final int ATTACKERS = 16;
    private static final byte[] HEALTHY =
            Attack.document("healthy", "{framework(by:{slug:\"flask\"}){name}}").bytes();
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.[01] (?!500|502|504)[2345]\\d\\d ");
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\tat |dev\\.frameworkgraph|graphql\\.(execution|schema|parser|language)|tools\\.jackson|io\\.undertow|org\\.xnio"
                    + "|java\\.(lang|util|io)|root:x:0|Manifest-Version|/home/|/target/classes");

    private static final Map<String, Integer> triedByAnswer = new TreeMap<>();
    private static Duration slowestAttack = Duration.ZERO;
    private static Duration slowestHealthy = Duration.ZERO;
    private static Target target;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        target = Target.start();
    }

    @AfterAll
    static void report() throws IOException {
        System.out.printf(
                "Attacks survived: %s. Slowest answer to an attack %d ms, to a healthy query right after %d ms; memory at most %d MiB.%n",
                triedByAnswer, slowestAttack.toMillis(), slowestHealthy.toMillis(), target.peakMebibytes());
        target.close();
    }

    static Stream<Attack> attacks() {
        return Stream.of(DocumentAttacks.all(), BodyAttacks.all(), FramingAttacks.all(), AddressAttacks.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    @Order(1)
    void isSurvived(Attack attack) throws IOException {
        long start = System.nanoTime();
        String answer = target.send(attack.bytes());
        slowestAttack = longer(slowestAttack, start);
        triedByAnswer.merge(answer.isEmpty() ? "closed" : answer.substring(9, 12), 1, Integer::sum);
        check(answer);
        start = System.nanoTime();
        requireHealthy();
        slowestHealthy = longer(slowestHealthy, start);
    }

    @Test
    @Order(2)
    void allAtOnceAreSurvived() throws Exception {
        ExecutorService attackers = Executors.newFixedThreadPool(ATTACKERS);
        Map<Attack, Future<String>> answers = new LinkedHashMap<>();
        attacks().forEach(attack -> answers.put(attack, attackers.submit(() -> target.send(attack.bytes()))));
        for (Map.Entry<Attack, Future<String>> answer : answers.entrySet()) {
            assertThat(answer.getValue()).as(answer.getKey().name()).succeedsWithin(Duration.ofMinutes(1));
            check(answer.getValue().get());
        }
        attackers.shutdown();
        requireHealthy();
    }

    @Test
    @Order(3)
    void memoryStaysBounded() throws IOException {
        assertThat(target.peakMebibytes()).isLessThan(MOST_MEBIBYTES);
    }

    @Test
    @Order(3)
    void nothingUnexpectedIsInTheLog() throws IOException {
        assertThat(target.log()).doesNotContain("Unexpected failure", "SEVERE", "OutOfMemory", "StackOverflow");
    }

    private static void requireHealthy() throws IOException {
        assertThat(target.send(HEALTHY)).startsWith("HTTP/1.1 200 ").contains("\"name\":\"Flask\"");
    }

    private static void check(String answer) {
        assertThat(target.isAlive()).isTrue();
        if (!answer.isEmpty()) {
            assertThat(answer).containsPattern(STATUS).doesNotContainPattern(INSIDE);
        }
    }

    private static Duration longer(Duration longest, long start) {
        Duration now = Duration.ofNanos(System.nanoTime() - start);
        return now.compareTo(longest) > 0 ? now : longest;
    }
}
