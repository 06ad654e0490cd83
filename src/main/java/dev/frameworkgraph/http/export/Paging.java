package dev.frameworkgraph.http.export;

import dev.frameworkgraph.query.OutlinedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * How the pages of a connection are gone through: it takes its cursor by a variable, and says whether more follows.
 *
 * @param connection the way to it
 * @param pageInfo its names in the answer
 * @param after the variable that takes the cursor
 */
record Paging(List<String> connection, String pageInfo, String hasNextPage, String endCursor, String after) {

    private static final Set<String> ITEMS = Set.of("nodes", "edges");
    private static final List<String> PLACES = List.of("first", "after", "last", "before");

    Paging {
        connection = List.copyOf(connection);
    }

    /**
     * Of the outermost connection on the way to the rows; empty when there is one page.
     *
     * @param variables of the request; whoever says himself which page he wants gets that one
     */
    static Optional<Paging> find(RowPath rows, Map<String, Object> variables) {
        List<String> way = new ArrayList<>();
        for (int depth = 0; depth + 1 < rows.fields().size(); depth++) {
            OutlinedField field = rows.fields().get(depth);
            way.add(field.name());
            if (field.isList()) {
                return Optional.empty();
            }
            if (ITEMS.contains(rows.fields().get(depth + 1).field())) {
                return asksForPage(field, variables) ? Optional.empty() : find(field, way);
            }
        }
        return Optional.empty();
    }

    private static boolean asksForPage(OutlinedField connection, Map<String, Object> variables) {
        return PLACES.stream()
                .map(place -> connection.variablesByArgument().get(place))
                .anyMatch(variable -> variable != null && variables.get(variable) != null);
    }

    private static Optional<Paging> find(OutlinedField connection, List<String> way) {
        String after = connection.variablesByArgument().get("after");
        if (after == null) {
            return Optional.empty();
        }
        return findChild(connection, "pageInfo")
                .flatMap(info -> findChild(info, "hasNextPage")
                        .flatMap(more -> findChild(info, "endCursor")
                                .map(end -> new Paging(way, info.name(), more.name(), end.name(), after))));
    }

    private static Optional<OutlinedField> findChild(OutlinedField parent, String field) {
        return parent.fields().stream()
                .filter(child -> child.field().equals(field))
                .findFirst();
    }

    /** What the variables of the next page differ by; empty after the last. */
    Map<String, Object> next(JsonNode data) {
        JsonNode info = data;
        for (String name : connection) {
            info = info.path(name);
        }
        info = info.path(pageInfo);
        JsonNode cursor = info.path(endCursor);
        return info.path(hasNextPage).asBoolean(false) && cursor.isString()
                ? Map.of(after, cursor.stringValue())
                : Map.of();
    }
}
