package dev.frameworkgraph.reload;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.loading.Place;
import dev.frameworkgraph.catalog.loading.Problem;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryRequest;
import dev.frameworkgraph.query.QueryResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Asks a snapshot before anybody else may. Files without a fault can still make answers that fail, where a check was forgotten or the
 * program errs; that is to be found here, not by clients. What the operator's limits refuse is no fault of a catalog.
 */
final class SelfTest {

    private static final int FRAMEWORKS = 5;
    private static final String COUNTS = "{catalog{revision counts{frameworks}} features(first:5){nodes{key name}}"
            + " frameworks(first:5){totalCount nodes{slug} facets(by:[KIND,STATUS]){buckets{count}}}"
            + " relationships(first:5){totalCount nodes{kind}}}";
    private static final String LOOK_UP = "query($slug:String!){framework(by:{slug:$slug}){slug name status licenses"
            + " scope{kind} coverage{known} features(first:20){nodes{level note evidence{url}}}"
            + " relationships(first:20){nodes{kind evidence{url}}} latestRelease{version}}}";
    private static final String ADVICE = "query($slug:String!,$slugs:[String!]!){compare(frameworks:$slugs){__typename}"
            + " graph(roots:[$slug]){__typename} search(text:$slug,first:5){totalCount}"
            + " recommend(requirements:[{language:PYTHON}],first:3){__typename}}";

    private final Catalog catalog;
    private final QueryEngine engine;
    private final List<Problem> problems = new ArrayList<>();

    private SelfTest(Catalog catalog, QueryEngine engine) {
        this.catalog = catalog;
        this.engine = engine;
    }

    /** Everything that is wrong with answers; empty when nothing is. */
    static List<Problem> problems(Snapshot snapshot) {
        SelfTest test = new SelfTest(snapshot.graph().catalog(), snapshot.engine());
        test.run();
        return test.problems;
    }

    private void run() {
        ask(
                COUNTS,
                Map.of(),
                "\"catalog\":{\"revision\":\"" + catalog.revision() + "\",\"counts\":{\"frameworks\":"
                        + catalog.frameworks().size() + "}}");
        List<String> slugs = spread(catalog.frameworks());
        for (String slug : slugs) {
            ask(LOOK_UP, Map.of("slug", slug), "\"framework\":{\"slug\":\"" + slug + "\"");
            ask(ADVICE, Map.of("slug", slug, "slugs", slugs), "\"compare\":{");
        }
    }

    /** A few from the first to the last. */
    private static List<String> spread(List<Framework> frameworks) {
        int count = Math.min(FRAMEWORKS, frameworks.size());
        return IntStream.range(0, count)
                .map(number -> count == 1 ? 0 : (int) ((long) number * (frameworks.size() - 1) / (count - 1)))
                .mapToObj(index -> frameworks.get(index).slug())
                .toList();
    }

    private void ask(String document, Map<String, Object> variables, String expected) {
        QueryResponse response = engine.execute(new QueryRequest(document, null, variables, Map.of(), false));
        String body = new String(response.body(), StandardCharsets.UTF_8);
        boolean good = switch (response.outcome()) {
            case DATA -> body.contains(expected) && body.contains("\"revision\":\"" + catalog.revision());
            case SYNTAX_ERROR, REQUEST_ERROR, MUTATION_FORBIDDEN, OVER_BUDGET, OVERLOADED, SUBSCRIPTION -> true;
            case DATA_AND_ERRORS -> !body.contains("INTERNAL_ERROR");
            case SERVER_ERROR -> false;
        };
        if (!good) {
            problems.add(new Problem(
                    new Place("self-test", 0, 0),
                    "a query fails that should work: " + document + " with " + variables,
                    "Take back what was changed last; the log of the server may know more. The answer was " + body));
        }
    }
}
