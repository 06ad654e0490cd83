package dev.frameworkgraph.advice.diff;

import dev.frameworkgraph.catalog.DesignGoal;
import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.Node;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionBound;
import dev.frameworkgraph.catalog.VersionRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of a catalog as text for people, each item of a list on its own. */
final class FieldText {

    private FieldText() {}

    /** Empty where a field says nothing. */
    static List<String> items(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(FieldText::text).toList()
                : List.of(text(value));
    }

    private static String text(Object value) {
        if (value instanceof Evidence evidence) {
            return evidence(evidence);
        }
        if (value instanceof DesignGoal goal) {
            String rests = goal.evidence().stream().map(FieldText::evidence).collect(Collectors.joining("; "));
            return goal.quality() + ": " + goal.statement() + " [" + rests + "]";
        }
        if (value instanceof VersionBound bound) {
            return (bound.atMost() ? "<=" : "") + bound.version();
        }
        if (value instanceof Node node) {
            return node.key();
        }
        if (value instanceof String
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof LocalDate
                || value instanceof Version
                || value instanceof VersionRange) {
            return value.toString();
        }
        throw new IllegalStateException("A catalog holds no " + value.getClass());
    }

    /**
     * {@code https://docs.example.org/guide#Handlers: Handlers are decorated. (OFFICIAL_DOCS)}. Without its day and version: evidence that
     * was opened again and shows the same is no change, and a claim has {@code verifiedOn} to say so.
     */
    private static String evidence(Evidence evidence) {
        String locator = evidence.locator() == null ? "" : "#" + evidence.locator();
        return evidence.url() + locator + ": " + evidence.shows() + " (" + evidence.kind() + ")";
    }
}
