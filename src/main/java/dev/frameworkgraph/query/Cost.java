package dev.frameworkgraph.query;

import dev.frameworkgraph.query.execution.RootType;
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
 * system counts once, for its size is that of the schema. A field that takes work of its own costs its {@code @cost} on top. Worked
 * out once for an operation, but for the sizes that variables give.
 */
final class Cost {

    private static final Amount NONE = new Amount.Fixed(0);
    private static final Amount ONE = new Amount.Fixed(1);

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Value<?>> variableDefaults = new HashMap<>();

    private Cost(GraphQLSchema schema, Document document, OperationDefinition operation) {
        this.schema = schema;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        for (VariableDefinition definition : operation.getVariableDefinitions()) {
            if (definition.getDefaultValue() != null) {
                variableDefaults.put(definition.getName(), definition.getDefaultValue());
            }
        }
    }

    /** Of a valid operation; reads the variables as the request has them. */
    static Amount of(GraphQLSchema schema, Document document, OperationDefinition operation) {
        Cost cost = new Cost(schema, document, operation);
        return cost.ofSelections(operation.getSelectionSet(), RootType.of(schema, operation), ONE);
    }

    private Amount ofSelections(@Nullable SelectionSet selections, GraphQLType parent, Amount pageSize) {
        Amount cost = NONE;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                cost = cost.plus(ofSelection(selection, parent, pageSize));
            }
        }
        return cost;
    }

    private Amount ofSelection(Selection<?> selection, GraphQLType parent, Amount pageSize) {
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
                ? NONE
                : ofSelections(
                        fragment.getSelectionSet(),
                        type(fragment.getTypeCondition().getName(), parent),
                        pageSize);
    }

    private GraphQLType type(String name, GraphQLType otherwise) {
        GraphQLType type = schema.getType(name);
        return type == null ? otherwise : type;
    }

    private Amount ofField(Field field, GraphQLType parent, Amount pageSize) {
        GraphQLFieldDefinition definition = definition(field.getName(), parent);
        if (definition == null || field.getSelectionSet() == null) {
            return ONE;
        }
        GraphQLType type = definition.getType();
        Amount inner = definition.getArgument("first") == null ? pageSize : page(field);
        Amount items = isList(type) ? listSize(field, definition, parent, inner) : ONE;
        return items.times(ofSelections(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(type), inner))
                .plus(new Amount.Fixed(1 + weight(definition)));
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

    private Amount listSize(Field field, GraphQLFieldDefinition definition, GraphQLType parent, Amount pageSize) {
        GraphQLAppliedDirective directive = definition.getAppliedDirective("listSize");
        if (directive == null) {
            boolean introspection = parent instanceof GraphQLNamedOutputType named
                    && named.getName().startsWith("__");
            return introspection ? ONE : pageSize;
        }
        GraphQLAppliedDirectiveArgument sizedBy = directive.getArgument("sizedBy");
        String argument = sizedBy == null ? null : sizedBy.getValue();
        GraphQLAppliedDirectiveArgument assumed = directive.getArgument("assumed");
        long fallback = assumed != null && assumed.getValue() instanceof Integer items ? items : 1;
        Value<?> list = argument == null ? null : written(field, argument);
        return amount(variables -> sizeOf(value(list, variables), fallback), list);
    }

    private Amount page(Field field) {
        Value<?> first = written(field, "first");
        Value<?> last = written(field, "last");
        return amount(variables -> pageSize(value(first, variables), value(last, variables)), first, last);
    }

    /** Known now unless it reads a variable. */
    private static Amount amount(Amount amount, @Nullable Value<?>... values) {
        for (Value<?> value : values) {
            if (value instanceof VariableReference) {
                return amount;
            }
        }
        return new Amount.Fixed(amount.of(Map.of()));
    }

    private static long pageSize(@Nullable Object first, @Nullable Object last) {
        Object size = first == null ? last : first;
        return size instanceof Number number && number.longValue() > 0
                ? number.longValue()
                : PageArguments.DEFAULT_SIZE;
    }

    private static long sizeOf(@Nullable Object value, long otherwise) {
        return value instanceof List<?> list ? list.size() : otherwise;
    }

    private static @Nullable Value<?> written(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                return argument.getValue();
            }
        }
        return null;
    }

    /** The value of an argument as a number or a list; null when it is neither, or not given. */
    private @Nullable Object value(@Nullable Value<?> value, Map<String, Object> variables) {
        if (value instanceof IntValue literal) {
            return literal.getValue();
        }
        if (value instanceof ArrayValue literal) {
            return literal.getValues();
        }
        if (value instanceof VariableReference reference) {
            String name = reference.getName();
            return variables.containsKey(name) ? variables.get(name) : value(variableDefaults.get(name), variables);
        }
        return null;
    }
}
