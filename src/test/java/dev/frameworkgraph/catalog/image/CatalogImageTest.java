package dev.frameworkgraph.catalog.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.query.ShippedEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogImageTest {

    private static final byte[] SAMPLE = image(SampleCatalog.catalog());
    private static final int LENGTH_AT = 8;

    static Stream<Catalog> catalogs() {
        return Stream.of(SampleCatalog.catalog(), SampleCatalog.earlier(), ShippedEngine.GRAPH.catalog());
    }

    /** Equal versions may be spelled differently, so the words of every record are compared too. */
    @ParameterizedTest
    @MethodSource("catalogs")
    void readsWhatWasWritten(Catalog catalog) throws IOException {
        Catalog read = read(image(catalog));

        assertThat(read.equals(catalog)).isTrue();
        assertThat(read.toString().equals(catalog.toString())).isTrue();
        assertThat(image(read)).isEqualTo(image(catalog));
    }

    @Test
    void keepsTheSpellingOfEqualVersions() throws IOException {
        Catalog catalog = SampleCatalog.loaded(SampleCatalog.with(
                "packages/gate.yaml",
                SampleCatalog.text("packages/gate.yaml")
                        .replaceFirst("(?m)^- \\{version: .*$", "- {version: \"7.0\", date: \"2020-01-01\"}")
                        .replaceFirst("(?m)\\z", "- {version: \"7.0.0.dev1\", date: \"2020-01-01\"}\n")));

        assertThat(read(image(catalog))).hasToString(catalog.toString());
    }

    @Test
    void keepsTextOfAnyScript() throws IOException {
        String name = "Älpha → アルファ 🦊";
        Catalog catalog = SampleCatalog.loaded(SampleCatalog.with(
                "frameworks/alpha.yaml",
                SampleCatalog.text("frameworks/alpha.yaml").replace("name: Alpha\n", "name: \"" + name + "\"\n")));

        assertThat(read(image(catalog)).frameworks())
                .anySatisfy(framework -> assertThat(framework.name()).isEqualTo(name));
    }

    @Test
    void isRefusedWhereItEndsTooEarly() {
        for (int length = 0; length < SAMPLE.length; length++) {
            byte[] cut = Arrays.copyOf(SAMPLE, length);

            assertThatThrownBy(() -> read(cut)).as("%d bytes", length).isInstanceOf(IOException.class);
        }
    }

    @Test
    void isRefusedWhereMoreFollows() {
        assertThatThrownBy(() -> read(Arrays.copyOf(SAMPLE, SAMPLE.length + 1))).isInstanceOf(IOException.class);
    }

    @Test
    void isRefusedWhereAnyByteDiffers() {
        for (int position = 0; position < SAMPLE.length; position++) {
            byte[] changed = changed(SAMPLE, position, 1 << position % 8);

            assertThatThrownBy(() -> read(changed)).as("byte %d", position).isInstanceOf(IOException.class);
        }
    }

    @Test
    void saysWhatItIsThatCannotBeRead() {
        assertThatThrownBy(() -> read("no image at all, but a text".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasMessage("this is no catalog image");
        assertThatThrownBy(() -> read(changed(SAMPLE, 7, 1)))
                .hasMessage("another version of the program made this catalog image");
        assertThatThrownBy(() -> read(changed(SAMPLE, SAMPLE.length - 1, 1)))
                .hasMessage("the catalog image is damaged: its checksum differs");
    }

    /** Behind a good checksum a wrong body gives another catalog or an IOException: nothing else, and no large array. */
    @ParameterizedTest
    @ValueSource(ints = {0x01, 0x80, 0xff})
    void aWrongBodyBehindAGoodChecksumFailsInNoOtherWay(int bits) {
        for (int position = CatalogImage.HEAD_BYTES; position < SAMPLE.length; position++) {
            readOrRefuse(signed(changed(SAMPLE, position, bits)));
        }
    }

    @Test
    void aShortBodyBehindAGoodChecksumIsRefused() {
        for (int length = CatalogImage.HEAD_BYTES; length < SAMPLE.length; length++) {
            byte[] cut = signed(Arrays.copyOf(SAMPLE, length));

            assertThatThrownBy(() -> read(cut)).as("%d bytes", length).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aSizeBeyondTheImageIsRefusedBeforeAnythingIsMade() {
        byte[] huge = {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x07};
        byte[] image = Arrays.copyOf(SAMPLE, CatalogImage.HEAD_BYTES + huge.length);
        System.arraycopy(huge, 0, image, CatalogImage.HEAD_BYTES, huge.length);

        assertThatThrownBy(() -> read(signed(image))).hasMessageContaining("a size of 2147483647");
    }

    @Test
    void randomDamageToTheShippedCatalogFailsInNoOtherWay() {
        byte[] shipped = image(ShippedEngine.GRAPH.catalog());
        Random random = new Random(1);
        for (int round = 0; round < 100; round++) {
            int position = CatalogImage.HEAD_BYTES + random.nextInt(shipped.length - CatalogImage.HEAD_BYTES);
            readOrRefuse(signed(changed(shipped, position, 1 + random.nextInt(255))));
        }
    }

    private static void readOrRefuse(byte[] image) {
        try {
            assertThat(read(image).frameworks()).isNotNull();
        } catch (IOException expected) {
            assertThat(expected).hasMessageContaining("damaged");
        }
    }

    private static byte[] changed(byte[] image, int position, int bits) {
        byte[] changed = image.clone();
        changed[position] ^= (byte) bits;
        return changed;
    }

    /** With the length and the checksum of the body that it has. */
    private static byte[] signed(byte[] image) {
        CRC32C checksum = new CRC32C();
        int length = image.length - CatalogImage.HEAD_BYTES;
        checksum.update(image, CatalogImage.HEAD_BYTES, length);
        ByteBuffer.wrap(image).position(LENGTH_AT).putInt(length).putInt((int) checksum.getValue());
        return image;
    }

    private static byte[] image(Catalog catalog) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CatalogImage.write(catalog, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static Catalog read(byte[] image) throws IOException {
        return CatalogImage.read(new ByteArrayInputStream(image));
    }
}
