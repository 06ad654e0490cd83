package dev.frameworkgraph.cli;

import dev.frameworkgraph.http.LoadSettings;
import dev.frameworkgraph.http.admission.AdmissionSettings;
import java.time.Duration;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the server holds out where more is asked of it than it can do. */
final class LoadOptions {

    @Option(
            names = "--max-running",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Requests at once that take more than a moment; more wait for their turn; 0 for four on each processor,"
                            + " at most 64 (default: ${DEFAULT-VALUE}).")
    private int running;

    @Option(
            names = "--max-waiting",
            paramLabel = "N",
            defaultValue = "256",
            description = "Requests that wait for their turn; more are answered 503 (default: ${DEFAULT-VALUE}).")
    private int waiting;

    @Option(
            names = "--max-waiting-millis",
            paramLabel = "MS",
            defaultValue = "100",
            description = "Milliseconds that a request waits, and is answered 503 then (default: ${DEFAULT-VALUE}).")
    private int waitingMillis;

    @Option(
            names = "--max-connections",
            paramLabel = "N",
            defaultValue = "4096",
            description = "Connections that are open at once; more wait until one closes (default: ${DEFAULT-VALUE}).")
    private int connections;

    @Option(
            names = "--answer-timeout-seconds",
            paramLabel = "S",
            defaultValue = "60",
            description = "Seconds from a request until its answer is read (default: ${DEFAULT-VALUE}).")
    private int answerSeconds;

    @Option(
            names = "--notice-seconds",
            paramLabel = "S",
            defaultValue = "5",
            description =
                    "Seconds for which requests are answered after SIGTERM, while /health/ready says 503, for balancers to"
                            + " notice (default: ${DEFAULT-VALUE}).")
    private int noticeSeconds;

    @Mixin
    private BudgetOptions budgets = new BudgetOptions();

    Duration notice() {
        return Duration.ofSeconds(noticeSeconds);
    }

    LoadSettings settings() {
        if (waitingMillis < 1 || connections < 1 || answerSeconds < 1) {
            throw new CommandFailure(
                    2,
                    "--max-waiting-millis, --max-connections and --answer-timeout-seconds are numbers of at least 1");
        }
        if (running < 0 || waiting < 0 || noticeSeconds < 0) {
            throw new CommandFailure(2, "--max-running, --max-waiting and --notice-seconds are numbers of at least 0");
        }
        return new LoadSettings(
                new AdmissionSettings(
                        running == 0 ? AdmissionSettings.DEFAULTS.running() : running,
                        waiting,
                        Duration.ofMillis(waitingMillis)),
                budgets.settings(),
                connections,
                Duration.ofSeconds(answerSeconds));
    }
}
