package dev.frameworkgraph.http.export;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A catalog as one JSON object: {@code revision}, {@code checkedOn}, {@code counts}, and lists of everything else, each item as the
 * document in the jar has it; a framework has its {@code claims} besides, as far as they are decided.
 */
final class CatalogJson {

    private static final String CATALOG = "catalog";

    private CatalogJson() {}

    static void write(CatalogReader catalog, OutputStream out) {
        JsonGenerator json = JsonMapper.shared().createGenerator(out);
        json.writeStartObject();
        JsonNode registers = catalog.registers();
        writeProperties(registers.path(CATALOG), json);
        writeProperties(((ObjectNode) registers).without(CATALOG), json);
        json.writeArrayPropertyStart("features");
        catalog.features(json::writePOJO);
        json.writeEndArray();
        json.writeArrayPropertyStart("frameworks");
        catalog.frameworks(framework -> json.writePOJO(withClaims((ObjectNode) framework, catalog)));
        json.writeEndArray();
        json.writeArrayPropertyStart("relationships");
        catalog.relationships(json::writePOJO);
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private static void writeProperties(JsonNode object, JsonGenerator json) {
        object.properties().forEach(entry -> json.writePOJOProperty(entry.getKey(), entry.getValue()));
    }

    private static ObjectNode withClaims(ObjectNode framework, CatalogReader catalog) {
        framework
                .putArray("claims")
                .addAll(catalog.claims(framework.path("slug").asString()));
        return framework;
    }
}
