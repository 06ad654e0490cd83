package dev.frameworkgraph.query;

import graphql.GraphQLException;
import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;

/**
 * What a schema changes for the clients of an earlier one.
 *
 * @param breaking what some client can no longer do
 * @param dangerous what some client may not expect
 */
public record SchemaChanges(List<SchemaChange> breaking, List<SchemaChange> dangerous) {

    public SchemaChanges {
        breaking = List.copyOf(breaking);
        dangerous = List.copyOf(dangerous);
    }

    /**
     * Compares two schemas.
     *
     * @throws IllegalArgumentException when either is not SDL
     */
    public static SchemaChanges between(String earlierSdl, String laterSdl) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(schema(earlierSdl), schema(laterSdl)), reporter);
        return new SchemaChanges(changes(reporter.getBreakages()), changes(reporter.getDangers()));
    }

    private static GraphQLSchema schema(String sdl) {
        try {
            return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
        } catch (GraphQLException e) {
            throw new IllegalArgumentException("not a schema: " + e.getMessage(), e);
        }
    }

    private static List<SchemaChange> changes(List<DiffEvent> events) {
        return events.stream().map(SchemaChanges::change).toList();
    }

    private static SchemaChange change(DiffEvent event) {
        String field = event.getFieldName() == null ? "" : "." + event.getFieldName();
        return new SchemaChange(event.getTypeName() + field, event.getReasonMsg());
    }
}
