package dev.frameworkgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.image.CatalogImage;
import dev.frameworkgraph.catalog.loading.LoadResult;
import dev.frameworkgraph.catalog.loading.Problem;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * The name of a file, and from the next line on its text, laid over the sample catalog. Either there are problems, each with place and
 * cure, or a catalog that can be indexed, kept and read again.
 */
final class CatalogTarget implements FuzzTarget {

    @Override
    public void accept(byte[] input) throws IOException {
        int end = 0;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        String name = new String(input, 0, end, StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length);
        LoadResult result = SampleCatalog.withBytes(Map.of(name, content));
        if (result instanceof LoadResult.Rejected rejected) {
            assertThat(rejected.problems()).isNotEmpty().allSatisfy(CatalogTarget::require);
            return;
        }
        Catalog catalog = SampleCatalog.loaded(result);
        FrameworkGraph.of(catalog).complete();
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        CatalogImage.write(catalog, image);
        assertThat(CatalogImage.read(new ByteArrayInputStream(image.toByteArray())))
                .isEqualTo(catalog);
    }

    private static void require(Problem problem) {
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.cure()).isNotBlank();
        assertThat(problem.place().line()).isNotNegative();
    }
}
