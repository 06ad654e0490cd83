package dev.frameworkgraph.query.documentation;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/** What the cost limit counts for a field, for people. */
final class FieldCost {

    private FieldCost() {}

    /** Null where it is one, times the fields selected of it. */
    static @Nullable String words(GraphQLFieldDefinition field) {
        Object weight = value(field, "cost", "weight");
        Object assumed = value(field, "listSize", "assumed");
        Object sizedBy = value(field, "listSize", "sizedBy");
        if (weight != null) {
            return weight + " units beside those of the selected fields.";
        }
        if (sizedBy != null) {
            return "What is selected counts once for each item of `" + sizedBy + "`.";
        }
        if (assumed != null) {
            return "What is selected counts " + (assumed.equals(1) ? "once." : assumed + " times.");
        }
        return field.getArgument("first") == null
                ? null
                : "What is selected of the items counts once for each item of a page.";
    }

    private static @Nullable Object value(GraphQLFieldDefinition field, String directive, String argument) {
        GraphQLAppliedDirective applied = field.getAppliedDirective(directive);
        GraphQLAppliedDirectiveArgument given = applied == null ? null : applied.getArgument(argument);
        return given == null ? null : given.getValue();
    }
}
