package dev.frameworkgraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search for paths found.
 *
 * @param paths shortest first
 * @param truncation null when these are all
 */
public record FoundPaths(List<Path> paths, @Nullable PathTruncation truncation) {

    public FoundPaths {
        paths = List.copyOf(paths);
    }
}
