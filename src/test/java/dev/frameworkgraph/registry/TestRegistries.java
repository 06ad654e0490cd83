package dev.frameworkgraph.registry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Registries at a server of the tests' own, asked without waiting between attempts. */
@NullMarked
public final class TestRegistries {

    private TestRegistries() {}

    /** All three: below {@code /simple/}, {@code /npm/} and {@code /m2/}. */
    public static Registries of(RegistryServer server, Path cache) {
        return of(server, cache, new ArrayList<>());
    }

    /** The same, telling what it would have waited. */
    public static Registries of(RegistryServer server, Path cache, List<Duration> pauses) {
        return new Registries(addresses(server), manner(cache, pauses));
    }

    public static Map<RegistryKind, RegistryAddress> addresses(RegistryServer server) {
        Map<RegistryKind, RegistryAddress> addresses = new EnumMap<>(RegistryKind.class);
        addresses.put(RegistryKind.PYTHON, RegistryAddress.of(server.address("/simple")));
        addresses.put(RegistryKind.NPM, RegistryAddress.of(server.address("/npm")));
        addresses.put(RegistryKind.MAVEN, RegistryAddress.of(server.address("/m2/")));
        return addresses;
    }

    public static Registries.Manner manner(Path cache, List<Duration> pauses) {
        List<Duration> waited = Collections.synchronizedList(pauses);
        return new Registries.Manner(cache, "framework-graph/test", Duration.ofSeconds(5), waited::add);
    }
}
