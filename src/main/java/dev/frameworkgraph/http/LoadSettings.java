package dev.frameworkgraph.http;

import dev.frameworkgraph.http.admission.AdmissionSettings;
import dev.frameworkgraph.http.admission.BudgetSettings;
import java.time.Duration;

/**
 * How the server holds out where more is asked of it than it can do.
 *
 * @param connections that are open at once; more wait until one closes
 * @param answerTime from the header fields of a request until its answer is read
 */
public record LoadSettings(AdmissionSettings admission, BudgetSettings budgets, int connections, Duration answerTime) {

    /** What a server does unless told otherwise. */
    public static final LoadSettings DEFAULTS =
            new LoadSettings(AdmissionSettings.DEFAULTS, BudgetSettings.DEFAULTS, 4096, Duration.ofSeconds(60));
}
