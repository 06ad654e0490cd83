package dev.frameworkgraph.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogHistoryTest {

    private static Catalog catalog(String revision) {
        return new Catalog(
                revision,
                LocalDate.EPOCH,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> revisions(List<Catalog> catalogs) {
        return catalogs.stream().map(Catalog::revision).toList();
    }

    @Test
    void theNewestComesFirst() {
        CatalogHistory history = CatalogHistory.of(catalog("c"), List.of(catalog("b"), catalog("a")));

        assertThat(history.current().revision()).isEqualTo("c");
        assertThat(revisions(history.previous())).containsExactly("b", "a");
    }

    @Test
    void anotherCatalogPushesTheOneThatAnsweredBack() {
        CatalogHistory history =
                CatalogHistory.of(catalog("b"), List.of(catalog("a"))).followedBy(catalog("c"));

        assertThat(revisions(history.catalogs())).containsExactly("c", "b", "a");
    }

    @Test
    void aRevisionIsHeldOnceWhereItIsNewest() {
        CatalogHistory history = CatalogHistory.of(catalog("b"), List.of(catalog("a"), catalog("b")));

        assertThat(revisions(history.catalogs())).containsExactly("b", "a");
        assertThat(revisions(history.followedBy(catalog("b")).catalogs())).containsExactly("b", "a");
        assertThat(revisions(history.followedBy(catalog("a")).catalogs())).containsExactly("a", "b");
    }

    @Test
    void theOldestLeaveFirst() {
        CatalogHistory history = CatalogHistory.of(catalog("0"), List.of());
        for (int number = 1; number <= 12; number++) {
            history = history.followedBy(catalog(Integer.toString(number)));
        }

        assertThat(revisions(history.catalogs()))
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 9)
                        .mapToObj(back -> Integer.toString(12 - back))
                        .toList());
    }

    @Test
    void fewerCanBeHeldButTheOneThatAnswers() {
        CatalogHistory history = CatalogHistory.of(catalog("c"), List.of(catalog("b"), catalog("a")));

        assertThat(revisions(history.limitedTo(2).catalogs())).containsExactly("c", "b");
        assertThat(revisions(history.limitedTo(0).catalogs())).containsExactly("c");
        assertThat(revisions(history.limitedTo(9).catalogs())).containsExactly("c", "b", "a");
    }

    @Test
    void aHistoryWithoutACatalogIsNone() {
        assertThatThrownBy(() -> new CatalogHistory(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
