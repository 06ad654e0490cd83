package dev.frameworkgraph.http.embed;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Names that lead nowhere, as the API answers them. */
final class UnknownNames {

    static final String FIELDS = "... on UnknownNames { names { name suggestions } }";

    private UnknownNames() {}

    /** Whether that is what the answer of the API is. */
    static boolean is(JsonNode result) {
        return result.has("names");
    }

    /** One sentence on the first name, and what was probably meant. */
    static String message(JsonNode result) {
        JsonNode first = result.path("names").path(0);
        List<String> meant = new ArrayList<>();
        first.path("suggestions").forEach(name -> meant.add(name.asString()));
        return "Nothing is called “" + first.path("name").asString("") + "”"
                + (meant.isEmpty() ? "." : "; did you mean " + String.join(" or ", meant) + "?");
    }
}
