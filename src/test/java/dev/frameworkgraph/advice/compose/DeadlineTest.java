package dev.frameworkgraph.advice.compose;

import static dev.frameworkgraph.advice.Wanted.must;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frameworkgraph.advice.Deadline;
import dev.frameworkgraph.advice.DeadlinePassedException;
import dev.frameworkgraph.advice.Needs;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.SmallCatalog;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.SupportLevel;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A search ends with its time, and with nothing but that. */
class DeadlineTest {

    private static final List<Requirement> WANTED =
            must(new Needs(new SmallCatalog().graph()).feature("c.a")).list();
    private static final Stacks STACKS = Stacks.of(new SmallCatalog()
            .framework("one", FrameworkKind.WEB_FRAMEWORK)
            .claim("one", "c.a", SupportLevel.BUILT_IN));

    @Test
    void aSearchEndsWhenItsTimeIsOver() {
        assertThatExceptionOfType(DeadlinePassedException.class)
                .isThrownBy(() -> Deadline.within(Duration.ZERO, any -> STACKS.cheapest(WANTED)))
                .withMessageContaining("0 ms");
    }

    @Test
    void theNextSearchHasItsOwn() {
        Object plan = Deadline.within(Duration.ofHours(1), any -> STACKS.cheapest(WANTED));

        assertThat(plan).isEqualTo(STACKS.cheapest(WANTED));
    }
}
