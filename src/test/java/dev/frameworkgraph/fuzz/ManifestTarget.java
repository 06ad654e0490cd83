package dev.frameworkgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.DocumentManifests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A manifest of trusted documents. It has some, or is refused by its name. */
final class ManifestTarget implements FuzzTarget {

    private final Path manifest;

    ManifestTarget() throws IOException {
        manifest = Files.createTempFile("manifest", ".json");
        manifest.toFile().deleteOnExit();
    }

    @Override
    public void accept(byte[] input) throws IOException {
        Files.write(manifest, input);
        int documents;
        try {
            documents = DocumentManifests.read(List.of(manifest)).size();
        } catch (IOException e) {
            assertThat(e).hasMessageContaining(manifest.toString());
            return;
        }
        assertThat(documents).isPositive();
        assertThat(DocumentManifests.read(List.of(manifest, manifest)).size()).isEqualTo(documents);
    }
}
