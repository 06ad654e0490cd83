package dev.frameworkgraph.advice;

import dev.frameworkgraph.graph.FoundPaths;
import dev.frameworkgraph.graph.Path;
import dev.frameworkgraph.graph.PathTruncation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paths between two nodes.
 *
 * @param paths shortest first
 * @param truncated whether there may be more than these
 * @param reason null when these are all
 */
public record Paths(
        List<Path> paths, boolean truncated, @Nullable PathTruncation reason) implements PathsResult {

    public Paths {
        paths = List.copyOf(paths);
    }

    public static Paths of(FoundPaths found) {
        return new Paths(found.paths(), found.truncation() != null, found.truncation());
    }
}
