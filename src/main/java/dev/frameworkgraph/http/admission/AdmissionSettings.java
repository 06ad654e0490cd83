package dev.frameworkgraph.http.admission;

import java.time.Duration;

/**
 * How much is done at once.
 *
 * @param running requests that are answered by workers at once
 * @param waiting requests that wait for one of these to end; 0 for none
 * @param patience the longest that one waits
 */
public record AdmissionSettings(int running, int waiting, Duration patience) {

    /** What a server does unless told otherwise: where more compute at once than the processors allow, all are late. */
    public static final AdmissionSettings DEFAULTS = new AdmissionSettings(
            Math.min(64, 4 * Runtime.getRuntime().availableProcessors()), 256, Duration.ofMillis(100));
}
