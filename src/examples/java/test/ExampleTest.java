import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Needs a server, at FRAMEWORK_GRAPH_URL or at the usual place. */
class ExampleTest {

    @Test
    void allPagesComeAsRecords() throws Exception {
        List<Example.Framework> found = Example.supporting("routing.declarative");

        assertTrue(found.size() > 10);
        assertEquals(found.size(), found.stream().map(Example.Framework::name).collect(Collectors.toSet()).size());
        Example.Framework flask = found.stream()
                .filter(framework -> framework.name().equals("Flask"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("BSD-3-Clause"), flask.licenses());
        assertTrue(flask.latestRelease().releasedOn().isAfter(LocalDate.of(2024, 1, 1)));
    }

    @Test
    void whatTheServerRefusesIsThrown() {
        IOException refusal = assertThrows(IOException.class, () -> Example.supporting("no.such-feature"));

        assertTrue(refusal.getMessage().startsWith("BAD_USER_INPUT: "), refusal.getMessage());
    }
}
