package dev.frameworkgraph.query;

import dev.frameworkgraph.query.paging.PageArguments;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cost of an operation: every field counts one, times the sizes of the lists it is in. A page has the size asked for; another
 * list the size that {@code @listSize} assumes, or the number of items of the argument that sizes it; a list of the introspection
 * system counts once, for its size is that of the schema. A field that takes work of its own costs its {@code @cost} on top. Sums and products stop at the largest {@code long}.
 */
final class Cost {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Value<?>> variableDefaults = new HashMap<>();
    private final Map<String, Object> variables;

    private Cost(
            GraphQLSchema schema, Document document, OperationDefinition operation, Map<String, Object> variables) {
        this.schema = schema;
        this.variables = variables;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        for (VariableDefinition definition : operation.getVariableDefinitions()) {
            if (definition.getDefaultValue() != null) {
                variableDefaults.put(definition.getName(), definition.getDefaultValue());
            }
        }
    }

    /** Of a valid operation, on the values its variables really have. */
    static long of(
            GraphQLSchema schema, Document document, OperationDefinition operation, Map<String, Object> variables) {
        Cost cost = new Cost(schema, document, operation, variables);
        return cost.ofSelections(operation.getSelectionSet(), schema.getQueryType(), 1);
    }

    private long ofSelections(@Nullable SelectionSet selections, GraphQLType parent, long pageSize) {
        long cost = 0;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                cost = add(cost, ofSelection(selection, parent, pageSize));
            }
        }
        return cost;
    }

    private long ofSelection(Selection<?> selection, GraphQLType parent, long pageSize) {
        if (selection instanceof Field field) {
            return ofField(field, parent, pageSize);
        }
        if (selection instanceof InlineFragment inline) {
            GraphQLType narrowed = inline.getTypeCondition() == null
                    ? parent
                    : type(inline.getTypeCondition().getName(), parent);
            return ofSelections(inline.getSelectionSet(), narrowed, pageSize);
        }
        FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
        return fragment == null
                ? 0
                : ofSelections(
                        fragment.getSelectionSet(),
                        type(fragment.getTypeCondition().getName(), parent),
                        pageSize);
    }

    private GraphQLType type(String name, GraphQLType otherwise) {
        GraphQLType type = schema.getType(name);
        return type == null ? otherwise : type;
    }

    private long ofField(Field field, GraphQLType parent, long pageSize) {
        GraphQLFieldDefinition definition = definition(field.getName(), parent);
        if (definition == null || field.getSelectionSet() == null) {
            return 1;
        }
        GraphQLType type = definition.getType();
        long inner = definition.getArgument("first") == null ? pageSize : page(field);
        long items = isList(type) ? listSize(field, definition, parent, inner) : 1;
        return add(
                1 + weight(definition),
                multiply(items, ofSelections(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(type), inner)));
    }

    private static long weight(GraphQLFieldDefinition definition) {
        GraphQLAppliedDirective directive = definition.getAppliedDirective("cost");
        GraphQLAppliedDirectiveArgument weight = directive == null ? null : directive.getArgument("weight");
        return weight != null && weight.getValue() instanceof Integer units ? units : 0;
    }

    private @Nullable GraphQLFieldDefinition definition(String name, GraphQLType parent) {
        if (name.equals("__schema")) {
            return schema.getIntrospectionSchemaFieldDefinition();
        }
        if (name.equals("__type")) {
            return schema.getIntrospectionTypeFieldDefinition();
        }
        return parent instanceof GraphQLFieldsContainer container ? container.getFieldDefinition(name) : null;
    }

    private static boolean isList(GraphQLType type) {
        return type instanceof GraphQLNonNull nonNull ? isList(nonNull.getWrappedType()) : type instanceof GraphQLList;
    }

    private long listSize(Field field, GraphQLFieldDefinition definition, GraphQLType parent, long pageSize) {
        GraphQLAppliedDirective directive = definition.getAppliedDirective("listSize");
        if (directive == null) {
            boolean introspection = parent instanceof GraphQLNamedOutputType named
                    && named.getName().startsWith("__");
            return introspection ? 1 : pageSize;
        }
        GraphQLAppliedDirectiveArgument sizedBy = directive.getArgument("sizedBy");
        String argument = sizedBy == null ? null : sizedBy.getValue();
        GraphQLAppliedDirectiveArgument assumed = directive.getArgument("assumed");
        long fallback = assumed != null && assumed.getValue() instanceof Integer items ? items : 1;
        return argument == null ? fallback : sizeOf(value(field, argument), fallback);
    }

    private long page(Field field) {
        Object first = value(field, "first");
        Object size = first == null ? value(field, "last") : first;
        return size instanceof Number number && number.longValue() > 0
                ? number.longValue()
                : PageArguments.DEFAULT_SIZE;
    }

    private static long sizeOf(@Nullable Object value, long otherwise) {
        return value instanceof List<?> list ? list.size() : otherwise;
    }

    /** The value of an argument as a number or a list; null when it is neither, or not given. */
    private @Nullable Object value(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                return value(argument.getValue());
            }
        }
        return null;
    }

    private @Nullable Object value(@Nullable Value<?> value) {
        if (value instanceof IntValue literal) {
            return literal.getValue();
        }
        if (value instanceof ArrayValue literal) {
            return literal.getValues();
        }
        if (value instanceof VariableReference reference) {
            String name = reference.getName();
            return variables.containsKey(name) ? variables.get(name) : value(variableDefaults.get(name));
        }
        return null;
    }

    private static long add(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private static long multiply(long one, long other) {
        long high = Math.multiplyHigh(one, other);
        long low = one * other;
        return high != 0 || low < 0 ? Long.MAX_VALUE : low;
    }
}
