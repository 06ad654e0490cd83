package dev.frameworkgraph.cli;

import dev.frameworkgraph.registry.ClientSettings;
import dev.frameworkgraph.registry.Registries;
import dev.frameworkgraph.registry.RegistryAddress;
import dev.frameworkgraph.registry.RegistryKind;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where package metadata is read, and where answers are kept. */
final class RegistryOptions {

    @Option(
            names = "--python-index",
            paramLabel = "URL",
            description =
                    "Base of a Python index (simple repository API); else PIP_INDEX_URL, or index-url in pip.conf.")
    private @Nullable String pythonIndex;

    @Option(
            names = "--npm-registry",
            paramLabel = "URL",
            description = "Base of an npm registry; else npm_config_registry, or registry in .npmrc.")
    private @Nullable String npmRegistry;

    @Option(
            names = "--maven-repository",
            paramLabel = "URL",
            description = "Base of a Maven repository; else a mirror of central or * in ~/.m2/settings.xml.")
    private @Nullable String mavenRepository;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Folder for answers and for the journal of an interrupted run (default:"
                    + " $XDG_CACHE_HOME/framework-graph, or ~/.cache/framework-graph).")
    private @Nullable Path cache;

    private final Map<String, String> environment = new LinkedHashMap<>(System.getenv());

    /** Of every kind that somebody gave one for. */
    Map<RegistryKind, RegistryAddress> addresses() {
        ClientSettings clients =
                new ClientSettings(environment, home(), Path.of("").toAbsolutePath(), Path.of("/etc"));
        Map<RegistryKind, RegistryAddress> addresses = new EnumMap<>(RegistryKind.class);
        for (RegistryKind kind : RegistryKind.values()) {
            String given = given(kind);
            if (given != null) {
                addresses.put(kind, address("--" + kind.setting(), given));
            } else {
                clients.find(kind).ifPresent(text -> addresses.put(kind, address(kind.clientSetting(), text)));
            }
        }
        return addresses;
    }

    private @Nullable String given(RegistryKind kind) {
        return switch (kind) {
            case PYTHON -> pythonIndex;
            case NPM -> npmRegistry;
            case MAVEN -> mavenRepository;
        };
    }

    private static RegistryAddress address(String setting, String text) {
        try {
            return RegistryAddress.of(text);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(2, setting + ": " + e.getMessage() + ", such as https://HOST/PATH");
        }
    }

    private Path home() {
        return Path.of(Optional.ofNullable(environment.get("HOME"))
                .filter(folder -> !folder.isBlank())
                .orElse(System.getProperty("user.home")));
    }

    Path cacheFolder() {
        if (cache != null) {
            return cache;
        }
        return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElseGet(() -> home().resolve(".cache"))
                .resolve("framework-graph");
    }

    Registries registries(Map<RegistryKind, RegistryAddress> addresses) {
        return new Registries(
                addresses, Registries.Manner.of(cacheFolder().resolve("answers"), "framework-graph/" + Version.text()));
    }
}
