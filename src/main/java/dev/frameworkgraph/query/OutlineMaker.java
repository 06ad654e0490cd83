package dev.frameworkgraph.query;

import dev.frameworkgraph.query.OutlinedVariable.Form;
import dev.frameworkgraph.query.execution.RootType;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Outlines valid operations. */
final class OutlineMaker {

    /** Fields of one name in the answer, and the selections that are merged into it. */
    private static final class Merged {
        private final Field field;
        private final GraphQLType type;
        private final Map<String, Merged> parts = new LinkedHashMap<>();

        Merged(Field field, GraphQLType type) {
            this.field = field;
            this.type = type;
        }

        OutlinedField outlined() {
            return new OutlinedField(
                    field.getResultKey(), field.getName(), isList(type), outline(parts), variables(field));
        }
    }

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();

    private OutlineMaker(GraphQLSchema schema, Document document) {
        this.schema = schema;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    static OperationOutline of(GraphQLSchema schema, Document document, OperationDefinition operation) {
        OutlineMaker maker = new OutlineMaker(schema, document);
        Map<String, Merged> merged = new LinkedHashMap<>();
        maker.merge(operation.getSelectionSet(), RootType.of(schema, operation), merged);
        List<OutlinedVariable> variables = new ArrayList<>();
        for (VariableDefinition definition : operation.getVariableDefinitions()) {
            variables.add(maker.variable(definition));
        }
        return new OperationOutline(variables, outline(merged));
    }

    private static List<OutlinedField> outline(Map<String, Merged> merged) {
        return merged.values().stream().map(Merged::outlined).toList();
    }

    private void merge(@Nullable SelectionSet selections, GraphQLCompositeType parent, Map<String, Merged> merged) {
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                merge(selection, parent, merged);
            }
        }
    }

    private void merge(Selection<?> selection, GraphQLCompositeType parent, Map<String, Merged> merged) {
        if (selection instanceof InlineFragment inline) {
            TypeName condition = inline.getTypeCondition();
            merge(inline.getSelectionSet(), condition == null ? parent : composite(condition), merged);
        } else if (selection instanceof FragmentSpread spread) {
            FragmentDefinition fragment = Objects.requireNonNull(fragments.get(spread.getName()));
            merge(fragment.getSelectionSet(), composite(fragment.getTypeCondition()), merged);
        } else if (selection instanceof Field field) {
            GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
            Merged same = merged.computeIfAbsent(field.getResultKey(), name -> new Merged(field, definition.getType()));
            if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type) {
                merge(field.getSelectionSet(), type, same.parts);
            }
        }
    }

    private GraphQLCompositeType composite(TypeName name) {
        return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name.getName()));
    }

    private static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
    }

    private static Map<String, String> variables(Field field) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (Argument argument : field.getArguments()) {
            if (argument.getValue() instanceof VariableReference reference) {
                variables.put(argument.getName(), reference.getName());
            }
        }
        return variables;
    }

    private OutlinedVariable variable(VariableDefinition definition) {
        Type<?> type = nullable(definition.getType());
        boolean isList = type instanceof ListType;
        Type<?> item = type instanceof ListType list ? nullable(list.getType()) : type;
        return new OutlinedVariable(
                definition.getName(), item instanceof TypeName name ? form(name) : Form.OBJECT, isList);
    }

    private static Type<?> nullable(Type<?> type) {
        return type instanceof NonNullType nonNull ? nonNull.getType() : type;
    }

    private Form form(TypeName name) {
        return switch (name.getName()) {
            case "Int" -> Form.INTEGER;
            case "Float" -> Form.NUMBER;
            case "Boolean" -> Form.BOOLEAN;
            default -> schema.getType(name.getName()) instanceof GraphQLInputObjectType ? Form.OBJECT : Form.TEXT;
        };
    }
}
