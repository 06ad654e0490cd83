package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --http-status legacy}: the statuses of the older drafts. */
class LegacyStatusTest {

    private static final TestServer SERVER = TestServer.start(TestServer.settings("", StatusMode.LEGACY, List.of("*")));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest(name = "{0} → {2} or {3}")
    @CsvSource(delimiter = '|', textBlock = """
        data             | {"query":"{__typename}"}                                                              | 200 | 200
        data and errors  | {"query":"{frameworks(after:\\"x\\"){totalCount}}"}                                   | 200 | 200
        not GraphQL      | {"query":"{"}                                                                         | 200 | 400
        an unknown field | {"query":"{nope}"}                                                                    | 200 | 400
        no name          | {"query":"query A{__typename} query B{__typename}"}                                   | 200 | 400
        a wrong variable | {"query":"query($i:Int){frameworks(first:$i){totalCount}}","variables":{"i":"a"}}     | 200 | 400
        not JSON         | NONSENSE                                                                              | 400 | 400
        a batch          | []                                                                                    | 400 | 400
        no query         | {}                                                                                    | 400 | 400
        a wrong type     | {"query":7}                                                                           | 400 | 400
        variables a list | {"query":"{__typename}","variables":[]}                                               | 400 | 400
        """)
    void requestErrorsAre200UnderPlainJsonAnd400UnderTheNewType(String what, String body, int json, int graphQl) {
        assertThat(GraphQlAnswer.of(SERVER.post(body, "Accept", "application/json"))
                        .status())
                .as(what)
                .isEqualTo(json);
        assertThat(GraphQlAnswer.of(SERVER.post(body, "Accept", "application/graphql-response+json"))
                        .status())
                .as(what)
                .isEqualTo(graphQl);
    }

    @Test
    void errorsKeepTheTypeThatWasAskedFor() {
        assertThat(GraphQlAnswer.of(SERVER.post("{\"query\":\"{\"}", "Accept", "application/json"))
                        .contentType())
                .isEqualTo(GraphQlAnswer.JSON);
        assertThat(GraphQlAnswer.of(SERVER.post("{\"query\":\"{\"}", "Accept", "application/graphql-response+json"))
                        .contentType())
                .isEqualTo(GraphQlAnswer.GRAPHQL);
    }

    @ParameterizedTest
    @CsvSource({"text/plain, 415", "application/json; charset=latin1, 415"})
    void typesOfRequestsAreCheckedAsEver(String contentType, int status) {
        assertThat(SERVER.post("{\"query\":\"{__typename}\"}", "Content-Type", contentType)
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void mutationsOverGetAreNotAllowed() {
        HttpResponse<String> response = SERVER.get("/graphql?query=mutation%7Ba%7D");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).isPresent();
    }

    @Test
    void nothingAcceptableIsRefused() {
        assertThat(SERVER.get("/graphql?query=%7B__typename%7D", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(406);
    }
}
