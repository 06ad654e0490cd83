package dev.frameworkgraph.query;

import dev.frameworkgraph.query.error.QueryException;
import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the shape of a document before it is validated, for validation itself can be made to work hard. Each fragment is measured
 * once, so the work is linear in the document; a fragment inside itself is left to validation.
 */
final class DocumentLimits {

    /** Fields and depth with fragments expanded. */
    private record Size(long fields, int depth) {

        private static final Size NONE = new Size(0, 0);

        Size beside(Size other) {
            long sum = Math.min(fields + other.fields, Integer.MAX_VALUE);
            return new Size(sum, Math.max(depth, other.depth));
        }

        Size within() {
            return new Size(fields + 1, depth + 1);
        }
    }

    private final QueryLimits limits;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> sizesByFragment = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private int aliases;
    private int directives;
    private int operations;

    private DocumentLimits(QueryLimits limits) {
        this.limits = limits;
    }

    static void check(Document document, QueryLimits limits) {
        new DocumentLimits(limits).check(document);
    }

    private void check(Document document) {
        int defined = document.getDefinitionsOfType(FragmentDefinition.class).size();
        require("fragments", defined, limits.fragments(), "fragments");
        Size largest = Size.NONE;
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof FragmentDefinition fragment) {
                fragments.put(fragment.getName(), fragment);
            }
        }
        for (FragmentDefinition fragment : fragments.values()) {
            count(fragment);
            size(fragment.getName());
        }
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof OperationDefinition operation) {
                operations++;
                count(operation);
                Size size = size(operation.getSelectionSet());
                largest = new Size(Math.max(largest.fields(), size.fields()), Math.max(largest.depth(), size.depth()));
            }
        }
        require("operations", operations, limits.operations(), "operations");
        require("aliases", aliases, limits.aliases(), "aliases");
        require("directives", directives, limits.directives(), "directives");
        require("depth", largest.depth(), limits.depth(), "levels of nested fields");
        require("fields", largest.fields(), limits.fields(), "fields, fragments expanded");
    }

    private Size size(@Nullable SelectionSet selections) {
        Size size = Size.NONE;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                size = size.beside(size(selection));
            }
        }
        return size;
    }

    private Size size(Selection<?> selection) {
        if (selection instanceof Field field) {
            count(field);
            aliases += field.getAlias() == null ? 0 : 1;
            return size(field.getSelectionSet()).within();
        }
        if (selection instanceof InlineFragment inline) {
            count(inline);
            return size(inline.getSelectionSet());
        }
        FragmentSpread spread = (FragmentSpread) selection;
        count(spread);
        return size(spread.getName());
    }

    private Size size(String fragmentName) {
        Size known = sizesByFragment.get(fragmentName);
        FragmentDefinition fragment = fragments.get(fragmentName);
        if (known != null || fragment == null || !underWay.add(fragmentName)) {
            return known == null ? Size.NONE : known;
        }
        Size size = size(fragment.getSelectionSet());
        underWay.remove(fragmentName);
        sizesByFragment.put(fragmentName, size);
        return size;
    }

    private void count(DirectivesContainer<?> container) {
        directives += container.getDirectives().size();
    }

    private static void require(String limit, long actual, int maximum, String what) {
        if (actual > maximum) {
            throw QueryException.limit(
                    limit,
                    maximum,
                    "The document has " + actual + " " + what + "; at most " + maximum + " are allowed");
        }
    }
}
