package dev.frameworkgraph.cli;

import java.util.Objects;

/** The version of this program, from the manifest of its jar. */
final class Version {

    private Version() {}

    static String text() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");
    }
}
