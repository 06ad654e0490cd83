package dev.frameworkgraph.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The metadata file within a wheel, for an index that does not publish it apart. */
final class WheelMetadata {

    private static final Pattern NAME = Pattern.compile("[^/]+\\.dist-info/METADATA");
    private static final int MAX_BYTES = 1024 * 1024;

    private WheelMetadata() {}

    static byte[] of(byte[] wheel) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(wheel))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (NAME.matcher(entry.getName()).matches()) {
                    return bounded(entries.readNBytes(MAX_BYTES + 1));
                }
            }
        }
        throw new MalformedAnswerException("the answer is no wheel with a metadata file");
    }

    private static byte[] bounded(byte[] metadata) throws MalformedAnswerException {
        if (metadata.length > MAX_BYTES) {
            throw new MalformedAnswerException("the metadata file is larger than " + MAX_BYTES + " bytes");
        }
        return metadata;
    }
}
