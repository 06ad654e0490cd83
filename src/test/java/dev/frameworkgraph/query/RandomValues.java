package dev.frameworkgraph.query;

import dev.frameworkgraph.query.GeneratedOperation.Constant;
import dev.frameworkgraph.query.GeneratedOperation.Fields;
import dev.frameworkgraph.query.GeneratedOperation.Named;
import dev.frameworkgraph.query.GeneratedOperation.Variable;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values of input types: mostly ones that lead somewhere, some that are refused when a resolver sees them. */
final class RandomValues {

    private static final Map<String, List<String>> TEXTS = Map.of(
            "Date", List.of("2024-02-29", "1999-12-31", "2026-11-22"),
            "Version", List.of("1.0", "2.0rc1", "3.1.4", "0.1.dev1"),
            "VersionRange", List.of(">=1,<2", "!=1.5", ">=3.9"),
            "RevisionId", List.of("0123456", "ffffffffff"),
            "Url", List.of("https://example.org/"),
            "SpdxExpression", List.of("MIT"),
            "PackageUrl", List.of("pkg:pypi/flask", "pkg:pypi/alpha"));
    private static final List<Integer> NUMBERS = List.of(0, 1, 1, 2, 2, 3, 3, 4, 5, 7, 20, 101, -1);
    private static final List<String> WORDS = List.of("a", "web", "é\"\\ \n𝄞", "");

    private final Random random;
    private final List<String> names;
    private final List<String> features;
    private int variables;

    /** @param names what text may name: slugs, ids, cursors */
    RandomValues(Random random, List<String> names, List<String> features) {
        this.random = random;
        this.names = names;
        this.features = features;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A value for an argument, or a variable for it. */
    @Nullable
    Object value(GraphQLType type, int depth) {
        return chance(0.12) ? variable(type, depth) : literal(type, depth, true);
    }

    /** Deeper inside, graphql-java lets the null of a variable through to where the schema forbids it; so there is none. */
    private @Nullable Object inner(GraphQLType type, int depth) {
        if (!chance(0.12)) {
            return literal(type, depth, true);
        }
        Variable variable = variable(type, depth);
        boolean forbidden = type instanceof GraphQLNonNull && variable.isGiven() && variable.given() == null;
        return forbidden ? literal(type, depth, false) : variable;
    }

    Object condition() {
        GraphQLType type = GraphQLNonNull.nonNull(graphql.Scalars.GraphQLBoolean);
        Variable variable = variable(type, 0);
        return chance(0.3) || (variable.isGiven() && variable.given() == null) ? (Object) chance(0.5) : variable;
    }

    private Variable variable(GraphQLType type, int depth) {
        boolean nonNull = type instanceof GraphQLNonNull;
        GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
        boolean hasDefault = chance(0.4);
        boolean declaredNonNull = nonNull ? !hasDefault || chance(0.3) : chance(0.2);
        GraphQLType declared = declaredNonNull ? GraphQLNonNull.nonNull(nullable) : nullable;
        Object preset = null;
        if (hasDefault) {
            boolean mayBeNull = !nonNull && !declaredNonNull;
            preset = mayBeNull && chance(0.2) ? null : literal(nullable, depth, false, false);
        }
        boolean given = (declaredNonNull && !hasDefault && !chance(0.02)) || chance(0.6);
        Object value = given && chance(declaredNonNull ? 0.02 : 0.15) ? null : literal(nullable, depth, false, false);
        return new Variable(
                "v" + variables++,
                GraphQLTypeUtil.simplePrint(declared),
                hasDefault,
                preset,
                given,
                given ? value : null);
    }

    private @Nullable Object literal(GraphQLType type, int depth, boolean mayHoldVariables) {
        if (type instanceof GraphQLNonNull nonNull) {
            return literal(nonNull.getWrappedType(), depth, mayHoldVariables, false);
        }
        return literal(type, depth, mayHoldVariables, chance(0.04));
    }

    private @Nullable Object literal(GraphQLType type, int depth, boolean mayHoldVariables, boolean isNull) {
        if (isNull) {
            return null;
        }
        if (type instanceof GraphQLList list) {
            return list(list.getWrappedType(), depth, mayHoldVariables);
        }
        if (type instanceof GraphQLEnumType constants) {
            return new Constant(any(constants.getValues()).getName());
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object(object, depth, mayHoldVariables);
        }
        return scalar(((GraphQLScalarType) type).getName());
    }

    private Object list(GraphQLType item, int depth, boolean mayHoldVariables) {
        if (chance(0.1) && !(GraphQLTypeUtil.unwrapNonNull(item) instanceof GraphQLList)) {
            return java.util.Objects.requireNonNull(
                    literal(GraphQLTypeUtil.unwrapNonNull(item), depth, mayHoldVariables, false));
        }
        List<@Nullable Object> items = new ArrayList<>();
        for (int left = random.nextInt(3); left >= 0; left--) {
            items.add(mayHoldVariables ? inner(item, depth - 1) : literal(item, depth - 1, false));
        }
        return items;
    }

    private Fields object(GraphQLInputObjectType type, int depth, boolean mayHoldVariables) {
        List<Named> fields = new ArrayList<>();
        List<GraphQLInputObjectField> candidates = type.getFields().stream()
                .filter(field -> depth > 0 || !holdsObjects(field.getType()) || type.isOneOf())
                .toList();
        if (type.isOneOf()) {
            GraphQLInputObjectField only = any(candidates);
            fields.add(new Named(only.getName(), literal(only.getType(), depth - 1, mayHoldVariables, false)));
            return new Fields(fields);
        }
        for (GraphQLInputObjectField field : type.getFields()) {
            boolean required = field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue();
            if (required || (candidates.contains(field) && chance(1.5 / candidates.size()))) {
                GraphQLType fieldType = field.getType();
                fields.add(new Named(
                        field.getName(),
                        mayHoldVariables ? inner(fieldType, depth - 1) : literal(fieldType, depth - 1, false)));
            }
        }
        return new Fields(fields);
    }

    private static boolean holdsObjects(GraphQLType type) {
        return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType;
    }

    private Object scalar(String name) {
        return switch (name) {
            case "Int" -> any(NUMBERS);
            case "Float" -> chance(0.5) ? (Object) random.nextInt(3) : (Object) (random.nextInt(100) / 100.0);
            case "Boolean" -> chance(0.5);
            case "FeatureRef" -> chance(0.9) ? any(features) : any(names);
            default -> text(name);
        };
    }

    private String text(String scalar) {
        List<String> known = TEXTS.get(scalar);
        if (known != null) {
            return any(known);
        }
        return chance(0.9) ? any(names) : any(WORDS);
    }
}
