package dev.frameworkgraph.query;

import dev.frameworkgraph.query.GeneratedOperation.Directive;
import dev.frameworkgraph.query.GeneratedOperation.Fragment;
import dev.frameworkgraph.query.GeneratedOperation.Named;
import dev.frameworkgraph.query.GeneratedOperation.Selection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Operations over the whole schema, nearly all of them valid, the same for the same seed: one object makes one operation. */
final class RandomOperations {

    private static final int MAX_DEPTH = 7;
    private static final int MAX_FIELDS = 10;
    private static final Set<String> SLOW = Set.of("composeStack", "recommend", "whatIf", "paths");

    private final OutputTypes types;
    private final RandomValues values;
    private final List<Fragment> fragments = new ArrayList<>();
    private final Map<String, Selection> knownByField = new HashMap<>();
    private int fields;
    private int aliases;

    private RandomOperations(OutputTypes types, RandomValues values) {
        this.types = types;
        this.values = values;
    }

    /** @param names what arguments may name */
    static GeneratedOperation of(OutputTypes types, long seed, List<String> names, List<String> features) {
        RandomValues values = new RandomValues(new Random(seed * 0x9E3779B97F4A7C15L), names, features);
        RandomOperations operations = new RandomOperations(types, values);
        return new GeneratedOperation(operations.selections(types.query(), 0));
    }

    private List<Selection> selections(GraphQLNamedOutputType type, int depth) {
        List<Selection> selections = new ArrayList<>();
        int wanted = 1 + values.any(List.of(0, 0, 1, 1, 2, 3));
        for (int tries = 0; tries < wanted || selections.isEmpty(); tries++) {
            selection(type, depth, selections);
        }
        return selections;
    }

    private void selection(GraphQLNamedOutputType type, int depth, List<Selection> selections) {
        boolean plain = fields > MAX_FIELDS || depth >= MAX_DEPTH;
        if (values.chance(0.07) || (plain && type instanceof GraphQLUnionType)) {
            selections.add(new Selection(
                    values.chance(0.5) ? "__typename" : "t: __typename",
                    new ArrayList<>(),
                    directives(),
                    List.of(),
                    null));
            return;
        }
        if (!plain && (type instanceof GraphQLUnionType || values.chance(0.16))) {
            selections.add(fragment(type, depth));
            return;
        }
        if (type instanceof GraphQLFieldsContainer container) {
            field(container, depth, plain, selections);
        }
    }

    private Selection fragment(GraphQLNamedOutputType type, int depth) {
        List<GraphQLNamedOutputType> conditions = types.overlapping(type);
        GraphQLNamedOutputType condition = values.any(conditions);
        int kind = values.any(List.of(0, 0, 0, 1, 1, 2));
        if (kind == 0) {
            return new Selection(
                    "... on " + condition.getName(),
                    new ArrayList<>(),
                    directives(),
                    selections(condition, depth + 1),
                    null);
        }
        if (kind == 2) {
            return new Selection("...", new ArrayList<>(), directives(), selections(type, depth + 1), null);
        }
        List<Fragment> reusable = fragments.stream()
                .filter(known -> conditions.stream()
                        .anyMatch(fitting -> fitting.getName().equals(known.type())))
                .toList();
        boolean again = !reusable.isEmpty() && values.chance(0.5);
        Fragment fragment = again ? values.any(reusable) : newFragment(condition, depth);
        return new Selection("..." + fragment.name(), new ArrayList<>(), directives(), List.of(), fragment);
    }

    private Fragment newFragment(GraphQLNamedOutputType condition, int depth) {
        List<Selection> children = selections(condition, depth + 1);
        Fragment fragment = new Fragment("F" + fragments.size(), condition.getName(), children);
        fragments.add(fragment);
        return fragment;
    }

    private void field(GraphQLFieldsContainer type, int depth, boolean plain, List<Selection> selections) {
        GraphQLFieldDefinition definition = values.any(type.getFieldDefinitions());
        boolean composite = OutputTypes.isComposite(GraphQLTypeUtil.unwrapAll(definition.getType()));
        boolean unwanted = (plain && composite) || (SLOW.contains(definition.getName()) && values.chance(0.7));
        if (unwanted) {
            if (plain) {
                selections.add(new Selection("__typename", new ArrayList<>(), directives(), List.of(), null));
            }
            return;
        }
        fields++;
        Selection named = named(type, definition);
        List<Selection> children = composite
                ? selections((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType()), depth + 1)
                : List.of();
        selections.add(new Selection(named.head(), named.arguments(), directives(), children, null));
    }

    /** A response key and arguments; equal keys of one type always have equal arguments, so that they merge. */
    private Selection named(GraphQLFieldsContainer type, GraphQLFieldDefinition definition) {
        String place = type.getName() + "." + definition.getName();
        Selection known = knownByField.get(place);
        if (known != null && values.chance(0.5)) {
            return known;
        }
        boolean shared = types.differsElsewhere(definition.getName())
                || !definition.getArguments().isEmpty();
        boolean alias = known != null || shared || values.chance(0.1);
        String head = alias ? "a" + aliases++ + ": " + definition.getName() : definition.getName();
        Selection named = new Selection(head, arguments(definition), List.of(), List.of(), null);
        knownByField.put(place, named);
        return named;
    }

    private List<Named> arguments(GraphQLFieldDefinition definition) {
        List<Named> arguments = new ArrayList<>();
        for (GraphQLArgument argument : definition.getArguments()) {
            boolean required = argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
            boolean rare = Set.of("after", "before", "last").contains(argument.getName());
            if (required || values.chance(rare ? 0.04 : 0.3)) {
                arguments.add(new Named(argument.getName(), values.value(argument.getType(), 2)));
            }
        }
        return arguments;
    }

    private List<Directive> directives() {
        List<Directive> directives = new ArrayList<>();
        if (values.chance(0.06)) {
            directives.add(new Directive("skip", values.condition()));
        }
        if (values.chance(0.06)) {
            directives.add(new Directive("include", values.condition()));
        }
        return directives;
    }
}
