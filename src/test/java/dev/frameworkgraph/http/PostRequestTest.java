package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies of POST, line by line of "POST" and "JSON Encoding" in the GraphQL over HTTP specification. */
class PostRequestTest {

    private static final TestServer SERVER = TestServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
        only a query             | {"query":"{__typename}"}                                                             | 200
        every parameter          | {"query":"query A{__typename}","operationName":"A","variables":{},"extensions":{}}   | 200
        null parameters          | {"query":"{__typename}","operationName":null,"variables":null,"extensions":null}     | 200
        an unknown property      | {"query":"{__typename}","id":7}                                                      | 200
        an unknown extension     | {"query":"{__typename}","extensions":{"other":[1,{"a":null}]}}                       | 200
        a variable too many      | {"query":"{__typename}","variables":{"a":1}}                                         | 200
        an operation by name     | {"query":"query A{__typename} query B{a:__typename}","operationName":"B"}            | 200
        a variable               | {"query":"query($s:String!){framework(by:{slug:$s}){name}}","variables":{"s":"flask"}} | 200
        a null variable          | {"query":"query($s:String){frameworks(search:$s){totalCount}}","variables":{"s":null}} | 200
        white space around it    | ' {"query" : "{__typename}" } '                                                      | 200
        an escaped query         | {"query":"\\u007b__typename\\u007d"}                                                 | 200
        query and its hash       | {"query":"{__typename}","extensions":{"persistedQuery":{"version":1}}}               | 200
        """)
    void wellFormedRequestsAreAnswered(String what, String body, int status) {
        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.post(body));

        assertThat(answer.status()).as(what).isEqualTo(status);
        assertThat(answer.hasData()).isTrue();
        assertThat(answer.code()).isEqualTo("none");
    }

    @ParameterizedTest(name = "{0} → 400")
    @CsvSource(delimiter = '|', textBlock = """
        no JSON at all    | NONSENSE
        half an object    | {"query":
        nothing           | ''
        only white space  | ' '
        a duplicate key   | {"query":"{__typename}","query":"{a:__typename}"}
        a nested one      | {"query":"{__typename}","variables":{"a":1,"a":2}}
        trailing object   | {"query":"{__typename}"} {}
        trailing text     | {"query":"{__typename}"} x
        trailing comma    | {"query":"{__typename}",}
        a comment         | {"query":"{__typename}"/* */}
        not a number      | {"query":"{__typename}","variables":{"a":NaN}}
        a leading zero    | {"query":"{__typename}","variables":{"a":01}}
        a bare name       | {query:"{__typename}"}
        a bad escape      | {"query":"\\x"}
        half an escape    | {"query":"\\u00"}
        """)
    void whatIsNotJsonIsRefused(String what, String body) {
        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.post(body));

        assertThat(answer.status()).as(what).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.hasData()).isFalse();
    }

    @ParameterizedTest(name = "{0} → 422")
    @CsvSource(delimiter = '|', textBlock = """
        a batch                | [{"query":"{__typename}"}]
        an empty batch         | []
        a string               | "{__typename}"
        a number               | 7
        true                   | true
        null                   | null
        no query               | {}
        a typing error         | {"qeury":"{__typename}"}
        query null             | {"query":null}
        query a number         | {"query":7}
        query a list           | {"query":["{__typename}"]}
        query an object        | {"query":{"a":1}}
        query true             | {"query":true}
        operationName a number | {"query":"{__typename}","operationName":7}
        operationName a list   | {"query":"{__typename}","operationName":[]}
        operationName an object | {"query":"{__typename}","operationName":{}}
        variables a list       | {"query":"query Q ($i:Int!) { q(i: $i) }","variables":[7]}
        variables a string     | {"query":"{__typename}","variables":"{}"}
        variables a number     | {"query":"{__typename}","variables":0}
        variables false        | {"query":"{__typename}","variables":false}
        extensions a list      | {"query":"{__typename}","extensions":[]}
        extensions a string    | {"query":"{__typename}","extensions":""}
        extensions a number    | {"query":"{__typename}","extensions":1}
        """)
    void jsonThatIsNoGraphQlRequestIsRefused(String what, String body) {
        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.post(body));

        assertThat(answer.status()).as(what).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.hasData()).isFalse();
    }

    @Test
    void aPersistedQueryAloneIsNotSupported() {
        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.post("""
                {"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}
                """));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("PERSISTED_QUERY_NOT_SUPPORTED");
    }

    @ParameterizedTest
    @CsvSource({"62, 200", "63, 400", "100000, 400"})
    void jsonNestsTo64Levels(int levelsInsideVariables, int status) {
        String nested = "[".repeat(levelsInsideVariables) + "]".repeat(levelsInsideVariables);

        assertThat(SERVER.post("{\"query\":\"{__typename}\",\"variables\":{\"a\":" + nested + "}}")
                        .statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"64, 200", "65, 400", "100000, 400"})
    void numbersHave64DigitsAtMost(int digits, int status) {
        assertThat(SERVER.post("{\"query\":\"{__typename}\",\"variables\":{\"a\":" + "1".repeat(digits) + "}}")
                        .statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"131072, 200", "131073, 400"})
    void stringsHave131072CharactersAtMost(int length, int status) {
        assertThat(SERVER.post("{\"query\":\"{__typename}\",\"variables\":{\"a\":\"" + "x".repeat(length) + "\"}}")
                        .statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"1e400", "-1e400", "1e-400", "1e2147483648", "123456789012345678901234567890", "1.5", "-0"})
    void strangeNumbersAreNoFaultOfTheServer(String number) {
        GraphQlAnswer answer =
                GraphQlAnswer.of(SERVER.post("{\"query\":\"query($n:Int){frameworks(first:$n){totalCount}}\","
                        + "\"variables\":{\"n\":" + number + "}}"));

        assertThat(answer.status()).isLessThan(500);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a lone continuation byte,   7b 80 7d",
        "Latin-1,                    7b 22 71 e9 22 3a 31 7d",
        "an overlong form,           7b 22 c0 af 22 3a 31 7d",
        "a surrogate,                7b 22 ed a0 80 22 3a 31 7d",
        "UTF-16 with its mark,       fe ff 00 7b 00 7d",
        "a cut character,            7b 7d e2 82",
        "NUL,                        00",
    })
    void onlyUtf8IsRead(String what, String hex) {
        byte[] body = HexFormat.ofDelimiter(" ").parseHex(hex);

        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.send(
                SERVER.request("/graphql", "Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body))));

        assertThat(answer.status()).as(what).isEqualTo(400);
    }

    @Test
    void aByteOrderMarkIsNotJson() {
        assertThat(SERVER.post("\uFEFF{\"query\":\"{__typename}\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void halfASurrogateInAQueryIsASyntaxError() {
        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.post("{\"query\":\"{\\ud800}\"}"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("SYNTAX_ERROR");
    }
}
