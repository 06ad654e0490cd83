package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frameworkgraph.query.TrustedDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Manifests of trusted documents, as frontend tools write them. */
class DocumentManifestsTest {

    @TempDir
    private Path folder = Path.of("");

    private TrustedDocuments read(String manifest) throws IOException {
        return DocumentManifests.read(List.of(Files.writeString(folder.resolve("manifest.json"), manifest)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"a1": "{__typename}", "b2": "{catalog{revision}}"}
        {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": "a1", "name": "A", "type": "query", "body": "{__typename}"}, {"id": "b2", "body": "{catalog{revision}}"}]}
        """)
    void eachShapeIsRead(String manifest) throws IOException {
        assertThat(read(manifest).size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        []                                                                           | no documents
        {}                                                                           | no documents
        {"a": 1}                                                                     | "a" must be a string
        {"format": "apollo-persisted-query-manifest", "operations": [{"id": "a"}]}   | "body" must be a string
        {"format": "apollo-persisted-query-manifest"}                                | no documents
        {                                                                            | not valid JSON
        """)
    void whatIsNoManifestIsSaid(String manifest, String message) {
        assertThatThrownBy(() -> read(manifest))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("manifest.json")
                .hasMessageContaining(message);
    }

    @Test
    void twoDocumentsOfOneIdAreRefused() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), "{\"a\": \"{__typename}\"}");
        Path other = Files.writeString(folder.resolve("other.json"), "{\"a\": \"{catalog{revision}}\"}");

        assertThat(DocumentManifests.read(List.of(one, one)).size()).isEqualTo(1);
        assertThatThrownBy(() -> DocumentManifests.read(List.of(one, other))).hasMessageContaining("\"a\"");
    }
}
