package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers by Accept-Encoding. */
class CompressionTest {

    private static final TestServer SERVER = TestServer.start();
    private static final String LARGE = TestServer.address("query={frameworks(first:100){nodes{slug summary}}}");
    private static final String SMALL = TestServer.address("query={__typename}");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String encoding(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Encoding").orElse("none");
    }

    private static HttpResponse<byte[]> bytes(String address, String... headers) {
        return SERVER.send(SERVER.request(address, headers).GET(), BodyHandlers.ofByteArray());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        gzip                      | gzip
        GZIP                      | gzip
        gzip, deflate, br         | gzip
        br;q=1.0, gzip;q=0.8      | gzip
        br , gzip ; q=0.001       | gzip
        *                         | gzip
        *;q=0.5                   | gzip
        identity;q=0, *           | gzip
        gzip;q=0                  | none
        gzip;q=0.000              | none
        gzip;q=0, *               | none
        *, gzip;q=0               | none
        *;q=0, gzip               | gzip
        *;q=0                     | none
        identity                  | none
        br, deflate, zstd         | none
        ''                        | none
        gzipped                   | none
        """)
    void theHeaderDecides(String acceptEncoding, String expected) {
        assertThat(encoding(bytes(LARGE, "Accept-Encoding", acceptEncoding))).isEqualTo(expected);
    }

    @Test
    void withoutTheHeaderAnswersArePlain() {
        assertThat(encoding(bytes(LARGE))).isEqualTo("none");
    }

    @Test
    void severalLinesAreOneList() {
        assertThat(encoding(bytes(LARGE, "Accept-Encoding", "br", "Accept-Encoding", "gzip")))
                .isEqualTo("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/schema.graphql", "/graphiql/examples.js"})
    void filesAreCompressedToo(String path) throws IOException {
        sameContent(path);
    }

    @Test
    void compressedAnswersSayTheSame() throws IOException {
        sameContent(LARGE);
    }

    private static void sameContent(String address) throws IOException {
        HttpResponse<byte[]> plain = bytes(address);
        HttpResponse<byte[]> compressed = bytes(address, "Accept-Encoding", "gzip");

        assertThat(encoding(compressed)).isEqualTo("gzip");
        assertThat(compressed.body().length).isLessThan(plain.body().length);
        assertThat(compressed.headers().firstValueAsLong("Content-Length")).hasValue(compressed.body().length);
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void smallAnswersStayPlain() {
        assertThat(encoding(bytes(SMALL, "Accept-Encoding", "gzip"))).isEqualTo("none");
    }

    @Test
    void postAndHeadAreCompressedLikeGet() {
        HttpResponse<byte[]> get = bytes(LARGE, "Accept-Encoding", "gzip");
        HttpResponse<String> head =
                SERVER.send(SERVER.request(LARGE, "Accept-Encoding", "gzip").method("HEAD", BodyPublishers.noBody()));

        assertThat(encoding(head)).isEqualTo("gzip");
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
        assertThat(encoding(SERVER.post(
                        "{\"query\":\"{frameworks(first:100){nodes{slug summary}}}\"}", "Accept-Encoding", "gzip")))
                .isEqualTo("gzip");
    }
}
