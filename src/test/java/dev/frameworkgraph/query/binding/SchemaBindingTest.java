package dev.frameworkgraph.query.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frameworkgraph.catalog.CatalogHistory;
import dev.frameworkgraph.query.SchemaText;
import dev.frameworkgraph.query.ShippedEngine;
import dev.frameworkgraph.query.fields.AllFields;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever differs between the SDL and the code stops the start, and is named. */
class SchemaBindingTest {

    private static final CatalogHistory HISTORY = CatalogHistory.of(ShippedEngine.GRAPH.catalog(), List.of());

    @Test
    void theShippedSdlAndTheCodeAgree() {
        assertThat(AllFields.bind(AllFields.types(SchemaText.shipped()), ShippedEngine.GRAPH, HISTORY, 100)
                        .fieldsByType())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "type Runtime implements Node {      | type Runtime implements Node { colour: String   | Runtime.colour has no resolver",
                "  firstReleasedOn: Date             | firstReleased: Date                             | Framework.firstReleasedOn has a resolver",
                "  summary: String!                  | summary: String                                 | summary is nullable by the SDL, non-null in code",
                "  homepage: Url                     | homepage: Url!                                  | homepage is @Nullable in code, non-null by the SDL",
                "  ratio: Float!                     | ratio(x: Int): Float!                           | Coverage.ratio does not read argument \"x\"",
                "    asOfVersion: Version            | asOf: Version                                   | \"asOfVersion\"",
                "    feature: FeatureRef!            | feature: FeatureRef                             | Framework.support.feature is nullable by the SDL",
                "  known: Int!                       | known: String!                                  | Coverage.known is Integer in code, String by the SDL",
                "  releasedOn: Date!                 | releasedOn: [Date!]!                            | Release.releasedOn is a list by the SDL",
                "  contains: String                  | contain: String                                 | StringFilter",
                "  allowPartial: Boolean! = true     | allowPartial: Boolean = true                    | SupportedFeature.allowPartial",
                "enum OrderDirection {               | enum OrderDirection { UP                        | OrderDirection has [ASC, DESC] in code",
                "enum Direction {                    | enum Unheard { X } enum Direction {             | Unheard of the SDL is not known",
                "type KindGroup {                    | type Unheard { x: Int } type KindGroup {        | Unheard of the SDL has no resolvers",
            })
    void everyDifferenceIsNamed(String from, String to, String difference) {
        String sdl = SchemaText.shipped();
        assertThat(sdl).contains(from);
        assertThatThrownBy(() ->
                        AllFields.bind(AllFields.types(replaceFirst(sdl, from, to)), ShippedEngine.GRAPH, HISTORY, 100))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining(difference);
    }

    private static String replaceFirst(String text, String from, String to) {
        int at = text.indexOf(from);
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    @Test
    void aUnionThatLacksAMemberIsNamed() {
        String sdl = SchemaText.shipped().replace(" | Runtime | KindGroup", " | Runtime");
        assertThatThrownBy(() -> AllFields.bind(AllFields.types(sdl), ShippedEngine.GRAPH, HISTORY, 100))
                .hasMessageContaining("RelationshipTarget has");
    }

    @Test
    void everyTypeFieldArgumentAndValueIsDescribed() {
        var schema = AllFields.bind(AllFields.types(SchemaText.shipped()), ShippedEngine.GRAPH, HISTORY, 100)
                .schema();
        for (var type : schema.getAllTypesAsList()) {
            if (type.getName().startsWith("__")
                    || graphql.schema.idl.ScalarInfo.isGraphqlSpecifiedScalar(type.getName())) {
                continue;
            }
            assertThat(((graphql.schema.GraphQLNamedSchemaElement) type).getDescription())
                    .as(type.getName())
                    .isNotBlank();
            for (var child : type.getChildren()) {
                if (child instanceof graphql.schema.GraphQLNamedSchemaElement named
                        && !(child instanceof graphql.schema.GraphQLType)) {
                    boolean applied = child instanceof graphql.schema.GraphQLAppliedDirective
                            || child instanceof graphql.schema.GraphQLDirective;
                    assertThat(applied
                                    || (named.getDescription() != null
                                            && !named.getDescription().isBlank()))
                            .as(type.getName() + "." + named.getName())
                            .isTrue();
                    for (var argument :
                            applied ? List.<graphql.schema.GraphQLSchemaElement>of() : child.getChildren()) {
                        if (argument instanceof graphql.schema.GraphQLArgument declared) {
                            assertThat(declared.getDescription())
                                    .as(type.getName() + "." + named.getName() + "(" + declared.getName() + ")")
                                    .isNotBlank();
                        }
                    }
                }
            }
        }
    }
}
