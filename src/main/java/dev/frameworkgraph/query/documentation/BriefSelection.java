package dev.frameworkgraph.query.documentation;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The few fields of a type that tell what something is. */
final class BriefSelection {

    /** Fields by one of which people recognise a thing. */
    private static final Set<String> NAMING =
            Set.of("slug", "key", "name", "title", "label", "version", "revision", "explanation", "rule", "url");

    private static final int LEAVES = 3;
    private static final int NAMED = 2;
    private static final int DEPTH = 3;
    private static final String TYPE_NAME = "__typename";

    private BriefSelection() {}

    /** Null for a scalar or an enum. */
    static @Nullable SelectionSet of(GraphQLType type) {
        return of(GraphQLTypeUtil.unwrapAll(type), 0);
    }

    private static @Nullable SelectionSet of(GraphQLNamedType type, int depth) {
        if (type instanceof GraphQLUnionType union) {
            return ofUnion(union);
        }
        if (!(type instanceof GraphQLFieldsContainer container)) {
            return null;
        }
        if (container.getFieldDefinition("totalCount") != null) {
            return set(List.of(field("totalCount", null), field("nodes", items(container))));
        }
        List<Selection<?>> selections = new ArrayList<>();
        leaves(container).limit(LEAVES).forEach(leaf -> selections.add(field(leaf.getName(), null)));
        if (namingLeaf(container) == null) {
            named(container).stream().limit(NAMED).forEach(selections::add);
        }
        if (selections.isEmpty() && depth < DEPTH) {
            GraphQLFieldDefinition first =
                    Objects.requireNonNull(free(container).findFirst().orElse(null));
            selections.add(field(first.getName(), of(GraphQLTypeUtil.unwrapAll(first.getType()), depth + 1)));
        }
        return set(selections.isEmpty() ? List.of(field(TYPE_NAME, null)) : selections);
    }

    private static @Nullable SelectionSet items(GraphQLFieldsContainer connection) {
        return of(
                GraphQLTypeUtil.unwrapAll(connection.getFieldDefinition("nodes").getType()), 1);
    }

    private static SelectionSet ofUnion(GraphQLUnionType union) {
        List<Selection<?>> selections = new ArrayList<>();
        selections.add(field(TYPE_NAME, null));
        for (GraphQLNamedOutputType member : union.getTypes()) {
            SelectionSet told = oneOf((GraphQLFieldsContainer) member);
            if (told != null) {
                selections.add(InlineFragment.newInlineFragment()
                        .typeCondition(TypeName.newTypeName(member.getName()).build())
                        .selectionSet(told)
                        .build());
            }
        }
        return set(selections);
    }

    /** One field of a member, so that fields of several do not get into each other's way. */
    private static @Nullable SelectionSet oneOf(GraphQLFieldsContainer member) {
        String naming = namingLeaf(member);
        if (naming != null) {
            return set(List.of(field(naming, null)));
        }
        List<Selection<?>> named = named(member);
        if (!named.isEmpty()) {
            return set(List.of(named.get(0)));
        }
        return leaves(member)
                .findFirst()
                .map(leaf -> set(List.of(field(leaf.getName(), null))))
                .orElseGet(() -> of(member, 1));
    }

    /** Single things that are known by a name, which then stands for them. */
    private static List<Selection<?>> named(GraphQLFieldsContainer container) {
        List<Selection<?>> named = new ArrayList<>();
        free(container)
                .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()))
                .forEach(field -> {
                    GraphQLType type = GraphQLTypeUtil.unwrapNonNull(field.getType());
                    String naming = type instanceof GraphQLFieldsContainer inner ? namingLeaf(inner) : null;
                    if (naming != null) {
                        named.add(field(field.getName(), set(List.of(field(naming, null)))));
                    }
                });
        return named;
    }

    private static @Nullable String namingLeaf(GraphQLFieldsContainer container) {
        return leaves(container)
                .map(GraphQLFieldDefinition::getName)
                .filter(NAMING::contains)
                .findFirst()
                .orElse(null);
    }

    private static Stream<GraphQLFieldDefinition> leaves(GraphQLFieldsContainer container) {
        boolean onlyId = container.getFieldDefinitions().size() == 1;
        return free(container)
                .filter(field -> GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
                .filter(field -> onlyId || !field.getName().equals("id"));
    }

    /** Fields that can be asked for without an argument. */
    private static Stream<GraphQLFieldDefinition> free(GraphQLFieldsContainer container) {
        return container.getFieldDefinitions().stream()
                .filter(field -> field.getArguments().stream().noneMatch(SampleInputs::isRequired));
    }

    private static Field field(String name, @Nullable SelectionSet selections) {
        return Field.newField(name).selectionSet(selections).build();
    }

    private static SelectionSet set(List<? extends Selection<?>> selections) {
        return SelectionSet.newSelectionSet(List.copyOf(selections)).build();
    }
}
