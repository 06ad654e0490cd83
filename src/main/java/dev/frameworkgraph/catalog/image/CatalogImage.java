package dev.frameworkgraph.catalog.image;

import dev.frameworkgraph.catalog.Catalog;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.util.zip.CRC32C;

/**
 * A checked catalog as bytes: a head of sixteen, then the body.
 *
 * <pre>
 * 0   "FGC1"      the coding: numbers, texts, shared values
 * 4   SHAPE       the records that are coded
 * 8   length      of the body, in bytes
 * 12  CRC-32C     of the body
 * 16  body        seven lists of shared values, each once, then the catalog; see {@link ImageWriter}
 * </pre>
 *
 * An image is read only by a program with the same records, for it says nothing about them; another is refused, not guessed at.
 */
public final class CatalogImage {

    static final int HEAD_BYTES = 16;

    /** Digest of the catalog's records, their components and enum constants; a test tells the new one when they change. */
    static final int SHAPE = 0x2e29b886;

    private static final int CODING = 0x46474331;

    private CatalogImage() {}

    /**
     * Writes an image; the same catalog gives the same bytes.
     *
     * @throws IOException when the stream fails, or a text of the catalog is no Unicode
     */
    public static void write(Catalog catalog, OutputStream out) throws IOException {
        byte[] body = ImageWriter.write(catalog);
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
        head.putInt(CODING).putInt(SHAPE).putInt(body.length).putInt(checksum(body));
        out.write(head.array());
        out.write(body);
    }

    /**
     * Reads an image to the end of the stream.
     *
     * @throws IOException when the stream fails, or holds anything but one whole image of this program's making
     */
    public static Catalog read(InputStream in) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEAD_BYTES));
        if (head.remaining() < HEAD_BYTES || head.getInt() != CODING) {
            throw new IOException("this is no catalog image");
        }
        if (head.getInt() != SHAPE) {
            throw new IOException("another version of the program made this catalog image");
        }
        int length = head.getInt();
        int checksum = head.getInt();
        byte[] body = in.readAllBytes();
        if (body.length != length) {
            throw new EOFException("the catalog image has " + body.length + " bytes where it should have " + length);
        }
        if (checksum(body) != checksum) {
            throw new IOException("the catalog image is damaged: its checksum differs");
        }
        return catalog(body);
    }

    /** Values that no catalog has, behind a good checksum, are as bad as a wrong checksum. */
    private static Catalog catalog(byte[] body) throws IOException {
        try {
            return new ImageReader(body).read();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("the catalog image is damaged: " + e.getMessage(), e);
        }
    }

    private static int checksum(byte[] body) {
        CRC32C checksum = new CRC32C();
        checksum.update(body);
        return (int) checksum.getValue();
    }
}
