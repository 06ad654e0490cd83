package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries in the address, line by line of "GET" in the GraphQL over HTTP specification. */
class GetRequestTest {

    private static final TestServer SERVER = TestServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest(name = "{0} → {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        only a query            | query={__typename}                                                       | 200 | none
        every parameter         | query=query A{__typename}&operationName=A&variables={}&extensions={}      | 200 | none
        empty parameters        | query={__typename}&operationName=&variables=&extensions=                  | 200 | none
        an unknown parameter    | query={__typename}&other=1                                               | 200 | none
        variables as JSON       | query=query($s:String!){framework(by:{slug:$s}){name}}&variables={"s":"flask"} | 200 | none
        variables null          | query={__typename}&variables=null                                        | 200 | none
        the name null           | query=query null{__typename}&operationName=null                          | 200 | none
        no operation null       | query={__typename}&operationName=null                                    | 422 | BAD_REQUEST
        no query                | variables={}                                                             | 422 | BAD_REQUEST
        an empty query          | query=                                                                   | 422 | BAD_REQUEST
        query twice             | query={__typename}&query={__typename}                                    | 400 | BAD_REQUEST
        query twice, once empty | query=&query={__typename}                                                | 400 | BAD_REQUEST
        variables no JSON       | query={__typename}&variables={                                           | 400 | BAD_REQUEST
        variables twice as JSON | query={__typename}&variables={} {}                                       | 400 | BAD_REQUEST
        variables a list        | query={__typename}&variables=[1]                                         | 422 | BAD_REQUEST
        variables a string      | query={__typename}&variables="{}"                                        | 422 | BAD_REQUEST
        extensions no JSON      | query={__typename}&extensions=a                                          | 400 | BAD_REQUEST
        extensions a list       | query={__typename}&extensions=[]                                         | 422 | BAD_REQUEST
        a syntax error          | query={                                                                  | 400 | SYNTAX_ERROR
        an unknown field        | query={nope}                                                             | 422 | VALIDATION_FAILED
        a wrong variable        | query=query($i:Int!){frameworks(first:$i){totalCount}}&variables={"i":"a"} | 422 | BAD_REQUEST
        a persisted query       | extensions={"persistedQuery":{"version":1,"sha256Hash":"00"}}             | 422 | PERSISTED_QUERY_NOT_SUPPORTED
        a mutation unmeant      | query=mutation M{a} query Q{__typename}&operationName=Q                  | 422 | VALIDATION_FAILED
        """)
    void queriesCanBeInTheAddress(String what, String parameters, int status, String code) {
        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.get(TestServer.address(parameters)));

        assertThat(answer.status()).as(what).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.hasData()).isEqualTo(status == 200);
    }

    @ParameterizedTest
    @CsvSource({"query=mutation{a}", "query=mutation M{a} query Q{__typename}&operationName=M"})
    void mutationsAreNotTakenFromAnAddress(String parameters) {
        HttpResponse<String> response = SERVER.get(TestServer.address(parameters));

        assertThat(GraphQlAnswer.of(response).status()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow"))
                .hasValueSatisfying(
                        allowed -> assertThat(allowed).contains("POST").doesNotContain("GET"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a plus is a space,        /graphql?query=query+A%7B__typename%7D,      200",
        "%20 is a space,           /graphql?query=query%20A%7B__typename%7D,    200",
        "%2B is a plus,            /graphql?query=query%2BA%7B__typename%7D,    400",
        "no query at all,          /graphql,                                    422",
        "an empty query component, /graphql?,                                   422",
        "a name without value,     /graphql?query,                              422",
        "not UTF-8,                /graphql?query=%FF%FE,                       400",
    })
    void addressesAreFormUrlEncoded(String what, String address, int status) {
        assertThat(SERVER.get(address).statusCode()).as(what).isEqualTo(status);
    }

    @Test
    void charactersBeyondAsciiArriveWhole() {
        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.get(TestServer.address(
                "query=query($s:String!){framework(by:{slug:$s}){name}}&variables={\"s\":\"ü€😀\"}")));

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void headAnswersLikeGetWithoutABody() {
        String address = TestServer.address("query={__typename}");
        HttpResponse<String> head = SERVER.send(SERVER.request(address).method("HEAD", BodyPublishers.noBody()));
        HttpResponse<String> get = SERVER.get(address);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"Content-Type", "Content-Length", "ETag", "Vary", "Cache-Control"}) {
            assertThat(head.headers().allValues(name))
                    .as(name)
                    .isEqualTo(get.headers().allValues(name));
        }
    }

    @ParameterizedTest
    @CsvSource({"query={, 400", "query={nope}, 422", "query=mutation{a}, 405"})
    void headHasTheStatusOfGet(String parameters, int status) {
        HttpResponse<String> head =
                SERVER.send(SERVER.request(TestServer.address(parameters)).method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(status);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PUT", "DELETE", "PATCH", "QUERY"})
    void otherMethodsAreNotAllowed(String method) {
        HttpResponse<String> response = SERVER.send(
                SERVER.request(TestServer.address("query={__typename}")).method(method, BodyPublishers.noBody()));

        assertThat(GraphQlAnswer.of(response).status()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void optionsNamesTheMethods() {
        HttpResponse<String> response =
                SERVER.send(SERVER.request("/graphql").method("OPTIONS", BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
    }
}
