package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.HttpSettings;
import dev.frameworkgraph.http.LoadSettings;
import dev.frameworkgraph.http.subscription.SubscriptionSettings;
import dev.frameworkgraph.query.QueryLimits;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The options' defaults and those of the packages they set are the same. */
class DefaultsTest {

    @Test
    void limitsAreThoseOfTheQueryEngine() {
        LimitOptions options = populated(new LimitOptions());
        assertThat(options.limits()).isEqualTo(QueryLimits.DEFAULTS);
    }

    @Test
    void httpSettingsAreThoseOfTheServer() {
        HttpOptions options = populated(new HttpOptions());
        assertThat(options.settings()).isEqualTo(HttpSettings.defaults("127.0.0.1", 8080));
    }

    @Test
    void loadSettingsAreThoseOfTheServer() {
        assertThat(populated(new LoadOptions()).settings()).isEqualTo(LoadSettings.DEFAULTS);
    }

    @Test
    void subscriptionSettingsAreThoseOfStreams() {
        SubscriptionOptions options = populated(new SubscriptionOptions());
        assertThat(options.settings(Duration.ofSeconds(16))).isEqualTo(SubscriptionSettings.DEFAULTS);
    }

    private static <T> T populated(T options) {
        new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs();
        return options;
    }
}
