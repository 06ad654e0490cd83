package dev.frameworkgraph.http.export;

import dev.frameworkgraph.query.QueryEngine;
import java.io.ByteArrayOutputStream;

/** Whole catalogs as one file. */
public final class CatalogExport {

    /** A catalog of more is for those who ask for its parts. */
    private static final int MAX_BYTES = 64 << 20;

    private CatalogExport() {}

    /**
     * Everything that an engine has; takes it a second or so for every thousand frameworks.
     *
     * @throws ExportFailedException says why
     */
    public static byte[] of(QueryEngine engine, CatalogForm form) {
        Bounded out = new Bounded();
        CatalogReader catalog = new CatalogReader(engine);
        switch (form) {
            case JSON -> CatalogJson.write(catalog, out);
            case CSV -> CatalogMatrix.write(catalog, out);
        }
        return out.toByteArray();
    }

    /** Memory that takes so much and no more. */
    private static final class Bounded extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            require(length);
            super.write(bytes, from, length);
        }

        @Override
        public synchronized void write(int value) {
            require(1);
            super.write(value);
        }

        private void require(int more) {
            if (more > MAX_BYTES - count) {
                throw new ExportFailedException("The catalog is larger than " + (MAX_BYTES >> 20)
                        + " MiB as a file; ask for its parts at /documents/catalog-frameworks.ndjson and the like");
            }
        }
    }
}
