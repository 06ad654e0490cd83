package dev.frameworkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Looking at few words finds what looking at all of them would. */
@NullMarked
class WordIndexTest {

    private final Random random = new Random(7);
    private final List<String> words =
            Stream.generate(this::word).limit(5_000).distinct().sorted().toList();
    private final WordIndex index = index(words);

    /** Of two letters only, so that many are a typo apart. */
    private String word() {
        StringBuilder word = new StringBuilder();
        for (int left = 1 + random.nextInt(9); left > 0; left--) {
            word.append(random.nextBoolean() ? 'a' : 'b');
        }
        return word.toString();
    }

    private static WordIndex index(List<String> words) {
        Map<String, Postings> postingsByWord = new TreeMap<>();
        words.forEach(word -> postingsByWord.put(word, new Postings()));
        return new WordIndex(postingsByWord);
    }

    @Test
    void everyWordOneTypoAwayIsFoundOnce() {
        for (String word : words) {
            if (word.length() > 3) {
                assertThat(index.oneTypoFrom(word).mapToObj(words::get))
                        .as(word)
                        .containsExactlyInAnyOrderElementsOf(words.stream()
                                .filter(other -> Words.differByOneTypo(word, other))
                                .toList());
            }
        }
    }

    @Test
    void everyWordWithABeginningIsFoundInOrder() {
        for (String word : words) {
            assertThat(index.startingWith(word).mapToObj(words::get))
                    .containsExactlyElementsOf(words.stream()
                            .filter(other -> other.startsWith(word))
                            .toList());
        }
    }
}
