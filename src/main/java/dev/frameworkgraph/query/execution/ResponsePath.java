package dev.frameworkgraph.query.execution;

import graphql.execution.ResultPath;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where in the answer a run is: response keys, and indexes of list items. */
final class ResponsePath {

    private @Nullable String[] keys = new @Nullable String[8];
    private int[] indexes = new int[8];
    private int depth;

    void enter(String key) {
        if (depth == keys.length) {
            keys = Arrays.copyOf(keys, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        keys[depth++] = key;
    }

    /** Into a list, before its first item. */
    void enterList() {
        enter("");
        keys[depth - 1] = null;
    }

    void item(int index) {
        indexes[depth - 1] = index;
    }

    void leave() {
        depth--;
    }

    ResultPath toResultPath() {
        ResultPath path = ResultPath.rootPath();
        for (int level = 0; level < depth; level++) {
            String key = keys[level];
            path = key == null ? path.segment(indexes[level]) : path.segment(key);
        }
        return path;
    }
}
