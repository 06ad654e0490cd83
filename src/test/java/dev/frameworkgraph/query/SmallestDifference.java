package dev.frameworkgraph.query;

import java.util.List;
import java.util.function.Predicate;

/** Takes away from an operation whatever can go while it still shows a difference. */
final class SmallestDifference {

    private SmallestDifference() {}

    /** The request that is left, when nothing more can go. */
    static QueryRequest of(GeneratedOperation operation, Predicate<QueryRequest> shows) {
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (List<?> list : operation.lists()) {
                smaller |= shrink(list, operation, shows);
            }
        }
        return operation.request();
    }

    private static <T> boolean shrink(List<T> list, GeneratedOperation operation, Predicate<QueryRequest> shows) {
        boolean smaller = false;
        for (int index = list.size() - 1; index >= 0; index--) {
            T taken = list.remove(index);
            if (shows.test(operation.request())) {
                smaller = true;
            } else {
                list.add(index, taken);
            }
        }
        return smaller;
    }
}
