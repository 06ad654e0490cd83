package dev.frameworkgraph.query;

import dev.frameworkgraph.query.GeneratedOperation.Selection;
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
            for (List<Selection> selections : operation.selectionLists()) {
                smaller |= open(selections, operation, shows);
            }
        }
        return operation.request();
    }

    /** Puts what a fragment selects in the place of the fragment. */
    private static boolean open(
            List<Selection> selections, GeneratedOperation operation, Predicate<QueryRequest> shows) {
        boolean smaller = false;
        for (int index = selections.size() - 1; index >= 0; index--) {
            Selection selection = selections.get(index);
            List<Selection> inner = selection.fragment() == null
                    ? selection.children()
                    : selection.fragment().children();
            if (!selection.head().startsWith("...")) {
                continue;
            }
            List<Selection> before = List.copyOf(selections);
            selections.remove(index);
            selections.addAll(index, inner);
            if (shows.test(operation.request())) {
                smaller = true;
            } else {
                selections.clear();
                selections.addAll(before);
            }
        }
        return smaller;
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
