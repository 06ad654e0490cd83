package dev.frameworkgraph.query.documentation;

import dev.frameworkgraph.catalog.Suggestion;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything that can be read of a schema, type by type. */
public final class SchemaDocumentation {

    private final Map<String, DocumentedType> typesByName = new TreeMap<>();

    private SchemaDocumentation(List<DocumentedType> types) {
        types.forEach(type -> typesByName.put(type.name(), type));
    }

    /** Takes a while: a sample query is made for each field. */
    public static SchemaDocumentation of(GraphQLSchema schema) {
        return new SchemaDocumentation(new SchemaReader(schema).types());
    }

    /** By name; those of the introspection system are left out. */
    public List<DocumentedType> types() {
        return List.copyOf(typesByName.values());
    }

    public Optional<DocumentedType> find(String name) {
        return Optional.ofNullable(typesByName.get(name));
    }

    /** The names that somebody may have meant; at most three. */
    public List<String> nearest(String name) {
        return Suggestion.nearest(name, typesByName.keySet());
    }
}
