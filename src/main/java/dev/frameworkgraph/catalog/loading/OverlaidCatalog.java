package dev.frameworkgraph.catalog.loading;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Several catalogs as one: a file of a later one stands in for the file of the same name in an earlier one. */
public record OverlaidCatalog(List<CatalogSource> layers) implements CatalogSource {

    public OverlaidCatalog {
        layers = List.copyOf(layers);
    }

    @Override
    public List<CatalogFile> files() throws IOException {
        TreeMap<String, CatalogFile> filesByName = new TreeMap<>();
        for (CatalogSource layer : layers) {
            layer.files().forEach(file -> filesByName.put(file.name(), file));
        }
        return List.copyOf(filesByName.values());
    }

    @Override
    public String fingerprint() throws IOException {
        StringBuilder fingerprints = new StringBuilder();
        for (CatalogSource layer : layers) {
            fingerprints.append(layer.fingerprint()).append(' ');
        }
        return fingerprints.toString();
    }

    @Override
    public String description() {
        return layers.stream().map(CatalogSource::description).collect(Collectors.joining(" + "));
    }
}
