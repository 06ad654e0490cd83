package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers, line by line of "Body" and "Status Codes" in the GraphQL over HTTP specification. */
class GraphQlOverHttpTest {

    private static final TestServer SERVER = TestServer.start();
    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String JSON = "application/json";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest(name = "{0} → {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        data                   | {"query":"{__typename}"}                                                       | 200 | none
        a miss                 | {"query":"{framework(by:{slug:\\"nothing\\"}){name}}"}                         | 200 | none
        a broken nullable part | {"query":"{framework(by:{slug:\\"flask\\"}){releases(after:\\"x\\"){totalCount}} catalog{revision}}"} | 294 | INVALID_CURSOR
        broken up to the root  | {"query":"{frameworks(after:\\"x\\"){totalCount} catalog{revision}}"}          | 294 | INVALID_CURSOR
        not GraphQL            | {"query":"{"}                                                                  | 400 | SYNTAX_ERROR
        an empty document      | {"query":""}                                                                   | 400 | SYNTAX_ERROR
        an unknown field       | {"query":"{nope}"}                                                             | 422 | VALIDATION_FAILED
        a wrong argument       | {"query":"{frameworks(first:\\"a\\"){totalCount}}"}                            | 422 | VALIDATION_FAILED
        no selection           | {"query":"{catalog}"}                                                          | 422 | VALIDATION_FAILED
        only a fragment        | {"query":"fragment F on Query{__typename}"}                                    | 422 | VALIDATION_FAILED
        a type definition      | {"query":"type A{a:Int} {__typename}"}                                         | 422 | VALIDATION_FAILED
        operations, no name    | {"query":"query A{__typename} query B{__typename}"}                            | 422 | BAD_REQUEST
        a name not there       | {"query":"query A{__typename}","operationName":"B"}                            | 422 | BAD_REQUEST
        a name for no name     | {"query":"{__typename}","operationName":"B"}                                   | 422 | BAD_REQUEST
        a mutation             | {"query":"mutation{a}"}                                                        | 422 | VALIDATION_FAILED
        a subscription         | {"query":"subscription{catalogChanged{previous}}"}                             | 422 | BAD_REQUEST
        a wrong subscription   | {"query":"subscription{a}"}                                                    | 422 | VALIDATION_FAILED
        a wrong variable       | {"query":"query($i:Int){frameworks(first:$i){totalCount}}","variables":{"i":"a"}} | 422 | BAD_REQUEST
        a fraction for Int     | {"query":"query($i:Int){frameworks(first:$i){totalCount}}","variables":{"i":1.5}} | 422 | BAD_REQUEST
        a lacking variable     | {"query":"query($s:String!){search(text:$s){totalCount}}"}                     | 422 | BAD_REQUEST
        null for a variable    | {"query":"query($s:String!){search(text:$s){totalCount}}","variables":{"s":null}} | 422 | BAD_REQUEST
        a wrong enum value     | {"query":"query($k:[SearchType!]){search(text:\\"a\\",types:$k){totalCount}}","variables":{"k":["NO"]}} | 422 | BAD_REQUEST
        too many keys at once  | {"query":"query($b:FrameworkBy!){framework(by:$b){name}}","variables":{"b":{"slug":"a","id":"b"}}} | 422 | BAD_REQUEST
        too deep               | {"query":"{a:__schema{types{fields{type{fields{type{fields{type{fields{type{fields{type{fields{type{fields{type{name}}}}}}}}}}}}}}}}}"} | 422 | LIMIT_EXCEEDED
        too dear               | {"query":"{frameworks(first:100){nodes{features(first:100){nodes{id}}}}}"}     | 422 | LIMIT_EXCEEDED
        """)
    void theStatusSaysWhatBecameOfTheRequest(String what, String body, int status, String code) {
        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.post(body, "Accept", GRAPHQL));

        assertThat(answer.status()).as(what).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.contentType()).isEqualTo(GraphQlAnswer.GRAPHQL);
        assertThat(answer.hasData()).isEqualTo(status < 300);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
        {"query":"{__typename}"}                                                 | 200
        {"query":"{frameworks(after:\\"x\\"){totalCount} catalog{revision}}"}    | 200
        {"query":"{"}                                                            | 400
        {"query":"{nope}"}                                                       | 422
        NONSENSE                                                                 | 400
        []                                                                       | 422
        """)
    void legacyClientsSeePlainJsonOnlyWhenItWentWell(String body, int status) {
        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.post(body, "Accept", JSON));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo(status == 200 ? GraphQlAnswer.JSON : GraphQlAnswer.GRAPHQL);
    }

    @Test
    void aFieldErrorNullsWhatIsNullableAndKeepsTheRest() {
        GraphQlAnswer answer = GraphQlAnswer.of(
                SERVER.post(
                        "{\"query\":\"{framework(by:{slug:\\\"flask\\\"}){releases(after:\\\"x\\\"){totalCount}} catalog{revision}}\"}"));

        assertThat(answer.body().at("/data/framework").isNull()).isTrue();
        assertThat(answer.body().at("/data/catalog/revision").isString()).isTrue();
        assertThat(answer.body().at("/errors/0/path").toString()).isEqualTo("[\"framework\",\"releases\"]");
        assertThat(answer.body().at("/errors/0/locations/0/column").intValue()).isEqualTo(31);
    }

    @Test
    void aFieldErrorThatReachesTheRootLeavesDataNull() {
        GraphQlAnswer answer = GraphQlAnswer.of(
                SERVER.post("{\"query\":\"{frameworks(after:\\\"x\\\"){totalCount} catalog{revision}}\"}"));

        assertThat(answer.body().get("data").isNull()).isTrue();
        assertThat(answer.body().at("/errors/0/path").toString()).isEqualTo("[\"frameworks\"]");
    }

    @Test
    void everyAnswerOfTheEngineNamesTheRevision() {
        for (String query : new String[] {"{__typename}", "{", "{nope}"}) {
            GraphQlAnswer answer = GraphQlAnswer.of(SERVER.post("{\"query\":\"" + query + "\"}"));

            assertThat(answer.body().at("/extensions/revision").stringValue()).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void theCostIsToldWhenAskedFor() {
        GraphQlAnswer answer =
                GraphQlAnswer.of(SERVER.post("{\"query\":\"{__typename}\",\"extensions\":{\"cost\":true}}"));

        assertThat(answer.body().at("/extensions/cost").isIntegralNumber()).isTrue();
    }

    @Test
    void answersAreNotGuessedAtByBrowsers() {
        HttpResponse<String> response = SERVER.post("{\"query\":\"{__typename}\"}");

        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void messagesShowNothingOfTheInside() {
        for (String query : new String[] {"{", "{%}", "{nope}", "{frameworks(after:\\\"x\\\"){totalCount}}"}) {
            assertThat(SERVER.post("{\"query\":\"" + query + "\"}").body())
                    .doesNotContain("Exception", "dev.frameworkgraph", "graphql.", ".java", "ANTLR");
        }
    }
}
