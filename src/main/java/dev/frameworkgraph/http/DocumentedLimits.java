package dev.frameworkgraph.http;

import dev.frameworkgraph.http.documentation.Limit;
import dev.frameworkgraph.query.QueryLimits;
import java.util.List;
import java.util.Locale;

/** The limits of this server, as its documentation tells them. */
final class DocumentedLimits {

    private DocumentedLimits() {}

    static List<Limit> of(QueryLimits query, HttpSettings http) {
        return List.of(
                limit("url-bytes", http.maxUrlBytes(), "bytes of an address"),
                limit("body-bytes", http.maxBodyBytes(), "bytes of a request"),
                limit("document-characters", query.documentCharacters(), "characters of a document"),
                limit("document-tokens", query.documentTokens(), "tokens of a document"),
                limit("document-nesting", query.documentNesting(), "nested rules of the grammar"),
                limit("operations", query.operations(), "operations in a document"),
                limit("fragments", query.fragments(), "fragments in a document"),
                limit("aliases", query.aliases(), "aliases in a document"),
                limit("directives", query.directives(), "directives in a document"),
                limit("depth", query.depth(), "levels of nested fields"),
                limit("fields", query.fields(), "fields of an operation, fragments expanded"),
                limit("variable-values", query.variableValues(), "values within the variables"),
                limit("cost", query.cost(), "units: each field counts one, times the sizes of the lists it is in"),
                limit("page-size", query.pageSize(), "items of one page"),
                limit("result-nodes", query.resultNodes(), "objects in an answer"),
                new Limit("time", query.time().toMillis() + " ms", "from the first field to the last; then TIMEOUT"));
    }

    private static Limit limit(String name, long value, String bounds) {
        return new Limit(name, String.format(Locale.ROOT, "%,d", value), bounds);
    }
}
