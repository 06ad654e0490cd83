package dev.frameworkgraph.query.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.SchemaText;
import dev.frameworkgraph.query.fields.AllFields;
import graphql.GraphQL;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Proves of the shipped SDL what a start takes for granted. */
class ShippedSchemaTest {

    @Test
    void isValidAndTellsOfItselfWhatTheGeneratorThatChecksMakesOfIt() {
        Map<String, Object> checked = introspect(SchemaGenerator.createdMockedSchema(SchemaText.shipped()));
        Map<String, Object> served =
                introspect(AllFields.types(SchemaText.shipped()).schema());

        assertThat(directives(served)).containsExactlyInAnyOrderElementsOf(directives(checked));
        assertThat(served).hasToString(checked.toString());
    }

    private static Map<String, Object> introspect(GraphQLSchema schema) {
        Map<String, Map<String, Object>> answer = GraphQL.newGraphQL(schema)
                .build()
                .execute(IntrospectionQuery.INTROSPECTION_QUERY)
                .getData();
        return new LinkedHashMap<>(Objects.requireNonNull(answer).get("__schema"));
    }

    /** Takes them out, for the generators put them in different orders. */
    private static List<String> directives(Map<String, Object> schema) {
        List<?> directives = (List<?>) Objects.requireNonNull(schema.remove("directives"));
        return directives.stream().map(Object::toString).toList();
    }
}
