package dev.frameworkgraph.registry;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How long to wait before asking again: 1, 2, 4 seconds, each less up to a half by chance; what the server asks for comes first. */
final class BackOff {

    static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long FIRST_MILLIS = 1000;

    private final RandomGenerator random;
    private final Clock clock;

    BackOff(RandomGenerator random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    /**
     * The time to wait after a failed attempt.
     *
     * @param attempt the one that failed, from 1
     * @param retryAfter what the server said, as seconds or a date; at most a minute of it is waited
     */
    Duration after(int attempt, @Nullable String retryAfter) {
        Duration asked = retryAfter == null ? null : asked(retryAfter.strip());
        if (asked != null) {
            return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        }
        long millis = FIRST_MILLIS << (attempt - 1);
        return Duration.ofMillis(millis - random.nextLong(millis / 2));
    }

    private @Nullable Duration asked(String text) {
        if (text.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration left = Duration.between(clock.instant(), until.toInstant());
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
