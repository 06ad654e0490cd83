package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.image.CatalogImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The catalog inside the jar, or in the folder of compiled classes. */
public final class ShippedCatalog implements CatalogSource {

    private static final String ANCHOR = "/catalog/features.yaml";
    private static final String IMAGE = "/catalog/catalog.image";

    @Override
    public List<CatalogFile> files() throws IOException {
        URL anchor = Objects.requireNonNull(ShippedCatalog.class.getResource(ANCHOR), "the jar lacks " + ANCHOR);
        try {
            URI uri = anchor.toURI();
            if (!uri.getScheme().equals("jar")) {
                return CatalogFolder.read(Objects.requireNonNull(Path.of(uri).getParent()));
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(jarFile(uri)), Map.of())) {
                return CatalogFolder.read(jar.getPath("/catalog"));
            }
        } catch (URISyntaxException e) {
            throw new IOException("The shipped catalog has an unreadable address: " + anchor, e);
        }
    }

    /**
     * What the files say, already checked: the image that the build made of them for the jar. Empty where classes come from a folder.
     *
     * @throws IOException when there is an image, and it is damaged
     */
    public Optional<Catalog> findChecked() throws IOException {
        try (InputStream image = ShippedCatalog.class.getResourceAsStream(IMAGE)) {
            return image == null ? Optional.empty() : Optional.of(CatalogImage.read(image));
        }
    }

    private static URI jarFile(URI entry) {
        String inner = entry.getRawSchemeSpecificPart();
        return URI.create(inner.substring(0, inner.indexOf("!/")));
    }

    @Override
    public String description() {
        return "shipped catalog";
    }
}
