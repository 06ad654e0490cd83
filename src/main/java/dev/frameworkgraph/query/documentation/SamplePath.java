package dev.frameworkgraph.query.documentation;

import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A way from the root to a field, or to a type that a field may answer, along which nothing else is asked for.
 *
 * @param before null at the root
 * @param selection a field or an inline fragment, without what is selected of it
 */
record SamplePath(@Nullable SamplePath before, Selection<?> selection, Operation operation) {

    static SamplePath root(Field field, Operation operation) {
        return new SamplePath(null, bare(field), operation);
    }

    SamplePath then(Field field) {
        return new SamplePath(this, bare(field), operation);
    }

    SamplePath narrowedTo(String type) {
        TypeName name = TypeName.newTypeName(type).build();
        return new SamplePath(
                this, InlineFragment.newInlineFragment().typeCondition(name).build(), operation);
    }

    private static Field bare(Field field) {
        return field.transform(builder -> builder.alias(null).selectionSet(null));
    }

    /** The query that asks for what is at the end of the way. */
    String query(@Nullable SelectionSet selections) {
        Selection<?> asked = with(selection, selections);
        for (SamplePath above = before; above != null; above = above.before) {
            asked = with(above.selection, setOf(asked));
        }
        OperationDefinition whole = OperationDefinition.newOperationDefinition()
                .operation(operation)
                .selectionSet(setOf(asked))
                .build();
        return AstPrinter.printAst(whole).replace(" : ", ": "); // as people write objects
    }

    private static Selection<?> with(Selection<?> selection, @Nullable SelectionSet selections) {
        return selection instanceof Field field
                ? field.transform(builder -> builder.selectionSet(selections))
                : ((InlineFragment) selection).transform(builder -> builder.selectionSet(selections));
    }

    private static SelectionSet setOf(Selection<?> selection) {
        return SelectionSet.newSelectionSet().selection(selection).build();
    }
}
