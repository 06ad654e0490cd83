package dev.frameworkgraph.fuzz;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** All targets, by the name of the folder that has their inputs. */
enum FuzzTargets {
    BODY,
    CATALOG,
    CURSOR,
    DOCUMENT,
    IMAGE,
    MANIFEST,
    MESSAGE;

    static FuzzTargets of(String name) {
        return Arrays.stream(values())
                .filter(target -> target.folder().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Targets are " + List.of(values()) + ", not " + name));
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    FuzzTarget start() throws IOException {
        return switch (this) {
            case BODY -> new BodyTarget();
            case CATALOG -> new CatalogTarget();
            case CURSOR -> new CursorTarget(engine());
            case DOCUMENT -> new DocumentTarget(engine());
            case IMAGE -> new ImageTarget();
            case MANIFEST -> new ManifestTarget();
            case MESSAGE -> new MessageTarget(engine());
        };
    }

    private static QueryEngine engine() {
        return QueryEngine.of(SampleCatalog.graph(), List.of(SampleCatalog.earlier()), QueryLimits.DEFAULTS);
    }
}
