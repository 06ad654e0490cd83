import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints the web frameworks that have a feature built in, with nothing but the JDK's HTTP client and Jackson. */
final class Example {

    private static final URI API = URI.create(
            Objects.requireNonNullElse(System.getenv("FRAMEWORK_GRAPH_URL"), "http://127.0.0.1:8080/graphql"));
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String SUPPORTING = """
            query Supporting($feature: FeatureRef!, $after: String) {
              frameworks(
                where: {kind: {eq: WEB_FRAMEWORK}, supports: {feature: $feature, minLevel: BUILT_IN}}
                orderBy: {field: NAME}
                first: 10
                after: $after
              ) {
                totalCount
                pageInfo { hasNextPage endCursor }
                nodes { name licenses latestRelease { version releasedOn } }
              }
            }
            """;

    /** The answer has the shape of the query, and so have these. */
    record Supporting(Frameworks frameworks) {}

    record Frameworks(int totalCount, PageInfo pageInfo, List<Framework> nodes) {}

    record PageInfo(boolean hasNextPage, String endCursor) {}

    /** @param latestRelease null for what was never released */
    record Framework(String name, List<String> licenses, Release latestRelease) {}

    record Release(String version, LocalDate releasedOn) {}

    private Example() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (Framework framework : supporting(arguments[0])) {
            System.out.println(framework);
        }
    }

    /** All of them, asked for a page at a time. */
    static List<Framework> supporting(String feature) throws IOException, InterruptedException {
        List<Framework> found = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("feature", feature));
        Frameworks page;
        do {
            page = ask(SUPPORTING, variables, Supporting.class).frameworks();
            found.addAll(page.nodes());
            variables.put("after", page.pageInfo().endCursor());
        } while (page.pageInfo().hasNextPage());
        return found;
    }

    /** @throws IOException also for what the server refuses, with the code and the message that it gave */
    static <T> T ask(String query, Map<String, ?> variables, Class<T> type) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        HttpRequest request = HttpRequest.newBuilder(API)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.ofString(body))
                .build();
        JsonNode answer = JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
        if (answer.has("errors")) {
            JsonNode error = answer.at("/errors/0");
            throw new IOException(error.at("/extensions/code").asString() + ": " + error.get("message").asString());
        }
        return JSON.treeToValue(answer.get("data"), type);
    }
}
