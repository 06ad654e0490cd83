package dev.frameworkgraph.cli;

import dev.frameworkgraph.http.admission.AddressRange;
import dev.frameworkgraph.http.admission.BudgetSettings;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Option;

/** What one client may spend, and how clients are told apart. */
final class BudgetOptions {

    @Option(
            names = "--client-units",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Units of cost that one client may spend at once, and that come back evenly within"
                    + " --client-seconds; 0 for no bound (default: ${DEFAULT-VALUE}).")
    private long units;

    @Option(
            names = "--client-seconds",
            paramLabel = "S",
            defaultValue = "10",
            description = "Seconds within which a spent budget is whole again (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--trusted-proxies",
            paramLabel = "RANGE",
            split = ",",
            defaultValue = "none",
            description =
                    "Addresses or ranges, as 10.0.0.0/8, of proxies that name their clients in X-Forwarded-For; that of"
                            + " anyone else is ignored (default: ${DEFAULT-VALUE}).")
    private List<String> trustedProxies = List.of();

    @Option(
            names = "--unbound-clients",
            paramLabel = "RANGE",
            split = ",",
            defaultValue = "127.0.0.0/8,::1",
            description = "Addresses or ranges of clients without a budget, or none (default: ${DEFAULT-VALUE}).")
    private List<String> unboundClients = List.of();

    BudgetSettings settings() {
        if (units < 0 || seconds < 1) {
            throw new CommandFailure(2, "--client-units is a number of at least 0, --client-seconds of at least 1");
        }
        return new BudgetSettings(
                units,
                Duration.ofSeconds(seconds),
                ranges("--trusted-proxies", trustedProxies),
                ranges("--unbound-clients", unboundClients));
    }

    private static List<AddressRange> ranges(String option, List<String> texts) {
        if (texts.equals(List.of("none"))) {
            return List.of();
        }
        try {
            return texts.stream().map(AddressRange::of).toList();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(2, option + ": " + e.getMessage());
        }
    }
}
