package dev.frameworkgraph.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.catalog.loading.CatalogFile;
import dev.frameworkgraph.catalog.loading.PackageFile;
import dev.frameworkgraph.catalog.loading.ShippedCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped files of machine facts are in the form in which they would be written. */
class ShippedPackagesTest {

    static Stream<CatalogFile> files() throws IOException {
        return new ShippedCatalog().files().stream().filter(file -> file.name().startsWith("packages/"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWrittenAsItIs(CatalogFile file) {
        String text = new String(file.content(), StandardCharsets.UTF_8);

        assertThat(PackageFileWriter.write(PackageFileWriter.header(text), PackageFile.read(file)))
                .isEqualTo(text);
    }
}
