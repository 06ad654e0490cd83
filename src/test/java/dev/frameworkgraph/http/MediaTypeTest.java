package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accept and Content-Type, line by line of the GraphQL over HTTP specification. */
class MediaTypeTest {

    private static final TestServer SERVER = TestServer.start();
    private static final String QUERY = "{\"query\":\"{__typename}\"}";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        application/graphql-response+json                                         | GRAPHQL
        application/json                                                          | JSON
        */*                                                                       | JSON
        application/*                                                             | JSON
        ''                                                                        | JSON
        application/graphql-response+json, application/json                       | GRAPHQL
        application/json, application/graphql-response+json                       | GRAPHQL
        application/graphql-response+json, application/json;q=0.9                 | GRAPHQL
        application/graphql-response+json;q=0.5, application/json;q=0.9           | JSON
        application/graphql-response+json;q=0.5 , application/json ; q=0.5        | GRAPHQL
        application/graphql-response+json;q=0, */*                                | JSON
        application/json;q=0, */*                                                 | GRAPHQL
        */*;q=0.1, application/graphql-response+json;q=0.2                        | GRAPHQL
        application/json;q=0.1, application/*;q=0.9                               | GRAPHQL
        application/json;q=0.1, application/*;q=0.01, */*                         | JSON
        text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8           | JSON
        text/html, application/json;q=0.001                                       | JSON
        application/json, text/event-stream                                       | JSON
        multipart/mixed, application/graphql-response+json, application/json      | GRAPHQL
        APPLICATION/JSON                                                          | JSON
        application/GraphQL-Response+JSON;Q=1.0                                   | GRAPHQL
        application/json; charset=utf-8                                           | JSON
        application/json;charset="UTF-8"                                          | JSON
        application/graphql-response+json; charset=utf-8, application/json;q=0.1  | GRAPHQL
        application/graphql-response+json; charset=latin1, application/json;q=0.1 | JSON
        application/json;unknown=1                                                | JSON
        , ,application/graphql-response+json,                                     | GRAPHQL
        garbage, application/json                                                 | JSON
        """)
    void theBestAcceptableTypeIsChosen(String accept, String expected) {
        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.post(QUERY, "Accept", accept));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType())
                .isEqualTo(expected.equals("JSON") ? GraphQlAnswer.JSON : GraphQlAnswer.GRAPHQL);
    }

    @Test
    void whoeverAcceptsAnythingGetsPlainJson() {
        assertThat(GraphQlAnswer.of(SERVER.post(QUERY)).contentType()).isEqualTo(GraphQlAnswer.JSON);
    }

    @Test
    void severalAcceptHeadersAreOneList() {
        GraphQlAnswer answer = GraphQlAnswer.of(
                SERVER.post(QUERY, "Accept", "text/html", "Accept", "application/graphql-response+json"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(GraphQlAnswer.GRAPHQL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        text/html
        text/*
        image/png, image/*;q=0.5
        application/xml
        application/json;q=0
        */*;q=0
        application/*;q=0, */*
        application/json;charset=latin1
        application/graphql-response+json;q=0, application/json;q=0.000, text/html
        garbage
        """)
    void whoeverAcceptsNeitherTypeIsRefused(String accept) {
        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.post(QUERY, "Accept", accept));

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.contentType()).isEqualTo(GraphQlAnswer.GRAPHQL);
        assertThat(answer.hasData()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        application/json
        application/json;charset=utf-8
        application/json; charset=UTF-8
        application/json; charset="utf-8"
        Application/JSON ; Charset=Utf-8
        application/json; other=1
        """)
    void jsonInUtf8IsTaken(String contentType) {
        assertThat(SERVER.post(QUERY, "Content-Type", contentType).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        text/plain
        text/json
        application/graphql
        application/graphql-response+json
        application/x-www-form-urlencoded
        multipart/form-data; boundary=a
        application/jsonp
        application/json-patch+json
        application/json, text/plain
        application/json; charset=latin1
        application/json; charset=utf-16
        application/json; charset=
        ''
        json
        */*
        """)
    void otherTypesAndCharsetsAreRefused(String contentType) {
        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.post(QUERY, "Content-Type", contentType));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.hasData()).isFalse();
    }

    @Test
    void aBodyWithoutATypeIsRefused() {
        GraphQlAnswer answer =
                GraphQlAnswer.of(SERVER.send(SERVER.request("/graphql").POST(BodyPublishers.ofString(QUERY))));

        assertThat(answer.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({"gzip, 415", "br, 415", "identity, 200"})
    void bodiesAreTakenAsTheyAre(String contentEncoding, int status) {
        assertThat(SERVER.post(QUERY, "Content-Encoding", contentEncoding).statusCode())
                .isEqualTo(status);
    }
}
