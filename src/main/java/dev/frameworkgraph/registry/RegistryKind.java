package dev.frameworkgraph.registry;

import java.util.Optional;
import java.util.stream.Stream;

/** The registries for which there is a reader. */
public enum RegistryKind {
    /** The simple repository API, as JSON. */
    PYTHON("pypi", "Python index", "python-index", "PIP_INDEX_URL, or index-url in pip.conf"),
    /** Package documents. */
    NPM("npm", "npm registry", "npm-registry", "npm_config_registry, or registry in .npmrc"),
    /** Metadata files and POMs. */
    MAVEN("maven", "Maven repository", "maven-repository", "a mirror of central or * in Maven's settings.xml");

    private final String packageType;
    private final String label;
    private final String setting;
    private final String clientSetting;

    RegistryKind(String packageType, String label, String setting, String clientSetting) {
        this.packageType = packageType;
        this.label = label;
        this.setting = setting;
        this.clientSetting = clientSetting;
    }

    public static Optional<RegistryKind> find(String packageType) {
        return Stream.of(values())
                .filter(kind -> kind.packageType.equals(packageType))
                .findFirst();
    }

    /** The type in package URLs. */
    public String packageType() {
        return packageType;
    }

    public String label() {
        return label;
    }

    /** Name of the setting that holds its address. */
    public String setting() {
        return setting;
    }

    /** Where the ecosystem's own client keeps the address, in words. */
    public String clientSetting() {
        return clientSetting;
    }
}
