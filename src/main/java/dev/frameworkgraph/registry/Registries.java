package dev.frameworkgraph.registry;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The registries that a run may ask, and what went over the wire to them; safe for any number of threads. */
public final class Registries {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(60);

    private final Map<RegistryKind, Registry> registriesByKind = new EnumMap<>(RegistryKind.class);
    private final Traffic traffic = new Traffic();

    /**
     * How to ask.
     *
     * @param cacheFolder where answers are kept, made when the first is
     * @param userAgent what the program calls itself
     */
    public record Manner(Path cacheFolder, String userAgent, Duration requestTimeout, Pauses pauses) {

        /** Waits for real. */
        public static Manner of(Path cacheFolder, String userAgent) {
            return new Manner(cacheFolder, userAgent, REQUEST_TIMEOUT, duration -> Thread.sleep(duration.toMillis()));
        }
    }

    public Registries(Map<RegistryKind, RegistryAddress> addressesByKind, Manner manner) {
        Transport transport = new Transport(CONNECT_TIMEOUT, manner.requestTimeout(), manner.userAgent());
        AnswerCache cache = new AnswerCache(manner.cacheFolder());
        BackOff backOff = new BackOff(new SecureRandom(), Clock.systemUTC());
        addressesByKind.forEach((kind, address) -> registriesByKind.put(
                kind,
                registry(kind, new RegistryClient(address, transport, cache, backOff, manner.pauses(), traffic))));
    }

    private static Registry registry(RegistryKind kind, RegistryClient client) {
        return switch (kind) {
            case PYTHON -> new PythonIndex(client);
            case NPM -> new NpmRegistry(client);
            case MAVEN -> new MavenRepository(client);
        };
    }

    /** Empty where no address is known. */
    public Optional<Registry> find(RegistryKind kind) {
        return Optional.ofNullable(registriesByKind.get(kind));
    }

    public Traffic traffic() {
        return traffic;
    }
}
