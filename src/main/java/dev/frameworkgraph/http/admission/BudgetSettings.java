package dev.frameworkgraph.http.admission;

import java.time.Duration;
import java.util.List;

/**
 * What one client may spend.
 *
 * @param units of cost that may be spent at once, and that come back evenly within the period; 0 for no bound
 * @param trustedProxies whose word is taken for whom they ask
 * @param exempt clients without a bound
 */
public record BudgetSettings(
        long units, Duration period, List<AddressRange> trustedProxies, List<AddressRange> exempt) {

    /** What a server does unless told otherwise: whoever is on the same machine is not held back. */
    public static final BudgetSettings DEFAULTS = new BudgetSettings(
            1_000_000,
            Duration.ofSeconds(10),
            List.of(),
            List.of(AddressRange.of("127.0.0.0/8"), AddressRange.of("::1")));

    public BudgetSettings {
        trustedProxies = List.copyOf(trustedProxies);
        exempt = List.copyOf(exempt);
    }
}
