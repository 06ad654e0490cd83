package dev.frameworkgraph.advice.diff;

import dev.frameworkgraph.catalog.DesignGoal;
import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.Node;
import dev.frameworkgraph.catalog.PackageFacts;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionBound;
import dev.frameworkgraph.catalog.VersionRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a catalog as text for people, each item of a list on its own. */
final class FieldText {

    private FieldText() {}

    /** Empty where a field says nothing. */
    static List<String> items(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof PackageFacts facts) {
            return packageFacts(facts);
        }
        return value instanceof List<?> list
                ? list.stream().map(FieldText::text).toList()
                : List.of(text(value));
    }

    /** Without the day of the reading, as evidence is: facts that were read again and are the same are no change. */
    private static List<String> packageFacts(PackageFacts facts) {
        Stream<String> license =
                facts.declaredLicense() == null ? Stream.of() : Stream.of("license " + facts.declaredLicense());
        Stream<String> links = facts.links().stream().map(link -> link.label() + " " + link.url());
        return Stream.of(Stream.of("package " + facts.packageUrl()), license, links)
                .flatMap(items -> items)
                .toList();
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
