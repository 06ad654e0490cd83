package dev.frameworkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Searchable;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final FrameworkGraph GRAPH = SampleCatalog.graph();

    @Test
    void putsAnExactNameFirst() {
        assertThat(keys("alpha")).startsWith("alpha", "alpha-orm").contains("beta");
        assertThat(keys("alpha orm")).startsWith("alpha-orm");
        assertThat(score("alpha", "alpha")).isGreaterThan(score("alpha", "alpha-orm"));
    }

    @Test
    void rewardsAnExactWordOverABeginningOverATypo() {
        double exact = score("gate", "gate");
        double beginning = score("gat", "gate");
        double typo = score("gbte", "gate");

        assertThat(exact).isEqualTo(20);
        assertThat(beginning).isEqualTo(6);
        assertThat(typo).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "valid, data.request-validation",
        "sample, sampledb",
        "w, wsgi",
        "coll, sample-collective",
        "rout, routing.declarative",
    })
    void findsTheBeginningOfAWord(String text, String key) {
        assertThat(keys(text)).contains(key);
    }

    @ParameterizedTest
    @CsvSource({
        "travversal, routing.traversal",
        "traversall, routing.traversal",
        "xtraversal, routing.traversal",
        "travrsal, routing.traversal",
        "raversal, routing.traversal",
        "travexsal, routing.traversal",
        "travesral, routing.traversal",
        "rtaversal, routing.traversal",
        "traversla, routing.traversal",
        "sampledv, sampledb",
        "wsgj, wsgi",
    })
    void forgivesOneTypo(String text, String key) {
        assertThat(keys(text)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"travvverssal", "tarvresal", "trxvexsal", "wsj", "wgi"})
    void forgivesNeitherTwoTyposNorOneInAShortWord(String text) {
        assertThat(keys(text)).isEmpty();
    }

    @Test
    void asksForEveryWord() {
        assertThat(keys("sample server")).containsExactlyInAnyOrder("gate", "wsgi");
        assertThat(keys("server sample")).isEqualTo(keys("sample server"));
        assertThat(keys("sample xylophone")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "entree, gate",
        "porte, gate",
        "old-alpha, alpha",
        "web, alpha",
        "url patterns, routing.declarative",
        "models, orm.relational",
    })
    void findsOtherNames(String text, String key) {
        SearchHit hit = hit(text, key);

        assertThat(hit.matchedFields()).contains(SearchField.ALIAS);
    }

    @ParameterizedTest
    @CsvSource({
        "Entrée, gate",
        "ENTREE, gate",
        "entre\u0301e, gate",
        "\u00c1LPHA, alpha",
        "\uff47\uff41\uff54\uff45, gate"
    })
    void overlooksAccentsCaseAndWidth(String text, String key) {
        assertThat(keys(text)).startsWith(key);
    }

    @Test
    void tellsWhereItFoundTheWords() {
        assertThat(hit("gate", "gate").matchedFields()).containsExactly(SearchField.NAME);
        assertThat(hit("wsgi", "gate").matchedFields()).containsExactly(SearchField.SUMMARY);
        assertThat(hit("alpha", "beta").matchedFields()).containsExactly(SearchField.SUMMARY);
        assertThat(hit("alpha web", "alpha").matchedFields())
                .containsExactly(SearchField.NAME, SearchField.ALIAS, SearchField.SUMMARY);
        assertThat(hit("validation", "data.request-validation").matchedFields()).containsExactly(SearchField.NAME);
    }

    @Test
    void findsFrameworksByWhatTheySupport() {
        assertThat(hit("traversal", "alpha").matchedFields()).containsExactly(SearchField.FEATURES);
        assertThat(hit("converters", "beta").matchedFields()).containsExactly(SearchField.FEATURES);
        assertThat(hit("body parsing", "alpha").matchedFields()).contains(SearchField.FEATURES);
        assertThat(keys("traversal")).startsWith("routing.traversal");
    }

    @Test
    void doesNotFindFrameworksByWhatTheyLack() {
        assertThat(keys("models")).contains("alpha-orm", "orm.relational").doesNotContain("beta", "alpha");
    }

    @Test
    void breaksTiesByName() {
        List<SearchHit> hits = GRAPH.search("sample");

        assertThat(hits).hasSizeGreaterThan(4).isSortedAccordingTo((one, other) -> {
            int byScore = Double.compare(other.score(), one.score());
            return byScore != 0
                    ? byScore
                    : one.item().name().compareTo(other.item().name());
        });
        assertThat(GRAPH.search("sample")).isEqualTo(hits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "!?-...", "\u0301", "xylophone"})
    void findsNothingForNoWordsOrUnknownOnes(String text) {
        assertThat(GRAPH.search(text)).isEmpty();
    }

    @Test
    void takesTheFirstSixteenWords() {
        String sixteen =
                "gate " + IntStream.range(0, 15).mapToObj(index -> "gat").collect(Collectors.joining(" "));

        assertThat(keys(sixteen)).containsExactly("gate");
        assertThat(keys("gate xylophone")).isEmpty();
        assertThat(keys(distinctBeginnings() + " xylophone")).contains("routing.declarative");
    }

    /** Sixteen words, each the beginning of one in the same feature. */
    private static String distinctBeginnings() {
        return "d de dec decl decla declar declara declarat declarati declarativ declarative r ro rou rout routi";
    }

    @Test
    void answersAHugeTextQuickly() {
        String words = IntStream.range(0, 2_000).mapToObj(index -> "w" + index).collect(Collectors.joining(" "));
        for (String huge :
                List.of("a".repeat(10_000), "gate ".repeat(2_000), words, "é".repeat(10_000), "-".repeat(10_000))) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> GRAPH.search(huge));
        }
        assertThat(keys("gate ".repeat(2_000))).startsWith("gate");
    }

    private static List<String> keys(String text) {
        return GRAPH.search(text).stream()
                .map(SearchHit::item)
                .map(Searchable::key)
                .toList();
    }

    private static double score(String text, String key) {
        return hit(text, key).score();
    }

    private static SearchHit hit(String text, String key) {
        return GRAPH.search(text).stream()
                .filter(hit -> hit.item().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " does not find " + key));
    }
}
