package dev.frameworkgraph.http.documentation;

import dev.frameworkgraph.query.documentation.SchemaDocumentation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where a page finds the others: its links are relative, so that they work under any prefix.
 *
 * @param home the folder of the server as the page sees it
 */
record Site(String home, SchemaDocumentation schema) {

    static Site at(SchemaDocumentation schema) {
        return new Site("./", schema);
    }

    static Site below(SchemaDocumentation schema) {
        return new Site("../", schema);
    }

    String docs() {
        return home + "docs";
    }

    String type(String name) {
        return home + "docs/" + name;
    }

    /** Of a coordinate such as {@code Query.framework(by:)}: the place of the field. */
    String place(String coordinate) {
        String field = coordinate.replaceFirst("\\(.*", "");
        return type(field.replace('.', '#'));
    }

    /** Whether this schema has what a coordinate names. */
    boolean has(String coordinate) {
        String[] parts = coordinate.replaceFirst("\\(.*", "").split("\\.", 2);
        return schema.find(parts[0])
                .filter(type -> parts.length == 1 || type.has(parts[1]))
                .isPresent();
    }

    String graphiQl(String query) {
        return home + "graphiql/?query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
