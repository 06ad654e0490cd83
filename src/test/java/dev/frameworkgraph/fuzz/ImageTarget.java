package dev.frameworkgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.image.CatalogImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** The body of a catalog image, behind a head that fits it. It is refused as damaged, or a catalog that is the same when kept again. */
final class ImageTarget implements FuzzTarget {

    private static final int KIND_BYTES = 8;
    private static final int HEAD_BYTES = 16;

    private final byte[] kind;

    ImageTarget() throws IOException {
        kind = Arrays.copyOf(image(SampleCatalog.catalog()), KIND_BYTES);
    }

    @Override
    public void accept(byte[] body) throws IOException {
        Catalog catalog;
        try {
            catalog = read(withHead(body));
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("image");
            return;
        }
        assertThat(read(image(catalog))).isEqualTo(catalog);
    }

    private byte[] withHead(byte[] body) {
        CRC32C checksum = new CRC32C();
        checksum.update(body);
        return ByteBuffer.allocate(HEAD_BYTES + body.length)
                .put(kind)
                .putInt(body.length)
                .putInt((int) checksum.getValue())
                .put(body)
                .array();
    }

    private static Catalog read(byte[] image) throws IOException {
        return CatalogImage.read(new ByteArrayInputStream(image));
    }

    private static byte[] image(Catalog catalog) throws IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        CatalogImage.write(catalog, image);
        return image.toByteArray();
    }
}
