package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entity tags and conditional requests of {@code /graphql}. */
class CachingTest {

    private static final TestServer SERVER = TestServer.start();
    private static final String ADDRESS = TestServer.address("query={frameworks(first:100){nodes{slug summary}}}");
    private static final String BODY = "{\"query\":\"{frameworks(first:100){nodes{slug summary}}}\"}";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String tag(HttpResponse<?> response) {
        return response.headers().firstValue("ETag").orElse("none");
    }

    private static HttpResponse<String> head(String... headers) {
        return SERVER.send(SERVER.request(ADDRESS, headers).method("HEAD", BodyPublishers.noBody()));
    }

    @Test
    void everySuccessfulAnswerHasAStrongTag() {
        for (HttpResponse<String> response : List.of(SERVER.get(ADDRESS), head(), SERVER.post(BODY))) {
            assertThat(tag(response)).matches("\"[A-Za-z0-9_-]+\"");
            assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
        }
    }

    @Test
    void theSameRequestHasTheSameTag() {
        assertThat(tag(SERVER.get(ADDRESS))).isEqualTo(tag(SERVER.get(ADDRESS))).isEqualTo(tag(head()));
        assertThat(tag(SERVER.post(BODY))).isEqualTo(tag(SERVER.post(BODY)));
    }

    @Test
    void replicasGiveTheSameTag() {
        try (TestServer other = TestServer.start()) {
            assertThat(tag(other.get(ADDRESS))).isEqualTo(tag(SERVER.get(ADDRESS)));
        }
    }

    @Test
    void anotherQueryTypeOrEncodingHasAnotherTag() {
        assertThat(List.of(
                        tag(SERVER.get(ADDRESS)),
                        tag(SERVER.get(TestServer.address("query={frameworks(first:99){nodes{slug summary}}}"))),
                        tag(SERVER.get(ADDRESS, "Accept", "application/graphql-response+json")),
                        tag(SERVER.get(ADDRESS, "Accept-Encoding", "gzip"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void otherVariablesOrOperationsHaveAnotherTag() {
        String query = "query=query A($n:Int){frameworks(first:$n){totalCount}} query B{__typename}";

        assertThat(List.of(
                        tag(SERVER.get(TestServer.address(query + "&operationName=A&variables={\"n\":1}"))),
                        tag(SERVER.get(TestServer.address(query + "&operationName=A&variables={\"n\":2}"))),
                        tag(SERVER.get(TestServer.address(query + "&operationName=B&variables={\"n\":2}")))))
                .doesNotHaveDuplicates()
                .doesNotContain("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TAG
        W/TAG
        "other", TAG
        "other",W/TAG ,"more"
        *
        """)
    void whatTheClientHasIsNotSentAgain(String pattern) {
        String tag = tag(SERVER.get(ADDRESS));
        String header = pattern.replace("TAG", tag);

        for (HttpResponse<String> response :
                List.of(SERVER.get(ADDRESS, "If-None-Match", header), head("If-None-Match", header))) {
            assertThat(response.statusCode()).isEqualTo(304);
            assertThat(response.body()).isEmpty();
            assertThat(tag(response)).isEqualTo(tag);
            assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
            assertThat(String.join(",", response.headers().allValues("Vary"))).contains("Accept");
        }
    }

    @Test
    void severalLinesOfTagsAreOneList() {
        String tag = tag(SERVER.get(ADDRESS));

        assertThat(SERVER.get(ADDRESS, "If-None-Match", "\"other\"", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "other"
        W/"other"
        other
        ''
        """)
    void anotherTagGetsTheAnswer(String header) {
        assertThat(SERVER.get(ADDRESS, "If-None-Match", header).statusCode()).isEqualTo(200);
    }

    @Test
    void aTagOfAnotherTypeGetsTheAnswer() {
        String tag = tag(SERVER.get(ADDRESS));

        assertThat(SERVER.get(ADDRESS, "If-None-Match", tag, "Accept", "application/graphql-response+json")
                        .statusCode())
                .isEqualTo(200);
        assertThat(SERVER.get(ADDRESS, "If-None-Match", tag, "Accept-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void postIsAlwaysAnswered() {
        String tag = tag(SERVER.post(BODY));

        assertThat(SERVER.post(BODY, "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(SERVER.post(BODY, "If-None-Match", "*").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "query={,                                                   400",
        "query={nope},                                              422",
        "query=mutation{a},                                         405",
        "query={frameworks(after:\"x\"){totalCount}},               200",
        "other=1,                                                   422",
    })
    void errorsAreNotCachedAndNeverUnchanged(String parameters, int status) {
        HttpResponse<String> response = SERVER.get(TestServer.address(parameters), "If-None-Match", "*");

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(tag(response)).isEqualTo("none");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void answersVaryByWhatChoseThem() {
        for (String address : new String[] {ADDRESS, "/graphql?query=%7B"}) {
            String vary = String.join(",", SERVER.get(address).headers().allValues("Vary"));

            assertThat(vary.split(" *, *", -1)).contains("Accept", "Accept-Encoding");
        }
    }
}
