package dev.frameworkgraph.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events, as text and as JSON. */
class EventLogTest {

    private static final String NASTY = "a\nb\rc\u001b[31md\u0000\u0085\u2028e\"f\\g ü \u2029\u202e\ud800 😀";
    private static final Logger LOGGER = Logger.getLogger("dev.frameworkgraph.test");

    @AfterEach
    void usualLogging() throws IOException {
        LogManager.getLogManager().readConfiguration();
    }

    private static String logged(LogFormat format, Runnable events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LogLines lines = EventLog.install(format, bytes)) {
            events.run();
            lines.flush();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void textIsOneLineForEachEvent() {
        String log = logged(LogFormat.TEXT, () -> {
            LOGGER.info("first");
            LOGGER.warning("second");
        });

        assertThat(log.split("\n", -1)).hasSize(3);
        assertThat(log)
                .containsPattern("(?m)^20[0-9-]+T[0-9:.]+Z INFO dev.frameworkgraph.test: first$")
                .containsPattern("(?m)^20[0-9-]+T[0-9:.]+Z WARNING dev.frameworkgraph.test: second$");
    }

    @Test
    void jsonIsOneObjectForEachEvent() {
        String log = logged(LogFormat.JSON, () -> LOGGER.info(NASTY));
        JsonNode event = JsonMapper.shared().readTree(log);

        assertThat(log).endsWith("}\n").hasLineCount(1);
        assertThat(event.get("message").stringValue()).isEqualTo(NASTY);
        assertThat(event.get("level").stringValue()).isEqualTo("INFO");
        assertThat(event.get("logger").stringValue()).isEqualTo("dev.frameworkgraph.test");
        assertThat(event.get("time").stringValue()).matches("20[0-9-]+T[0-9:.]+Z");
    }

    @ParameterizedTest
    @EnumSource(LogFormat.class)
    void controlCharactersAreEscaped(LogFormat format) {
        String log = logged(format, () -> LOGGER.info(NASTY));

        assertThat(log.strip())
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]")
                .contains("\\u001b[31m", "\\n", "ü", "\\u202e", "\\ud800", "😀");
    }

    @ParameterizedTest
    @EnumSource(LogFormat.class)
    void aTraceStaysOnTheLineOfItsEvent(LogFormat format) {
        String log = logged(
                format,
                () -> LOGGER.log(Level.SEVERE, "failed", new IllegalStateException("why\nnot", new IOException())));

        assertThat(log)
                .hasLineCount(1)
                .contains("failed", "IllegalStateException: why\\nnot", "Caused by", "\\u0009at ");
    }

    @Test
    void theTraceIsAFieldOfItsOwnInJson() {
        String log = logged(LogFormat.JSON, () -> LOGGER.log(Level.SEVERE, "failed", new IOException("why")));

        assertThat(JsonMapper.shared().readTree(log).get("trace").stringValue()).startsWith("java.io.IOException: why");
    }

    @Test
    void whatIsKnownBesideTheMessageIsAFieldOfItsOwn() {
        Runnable event = () -> LOGGER.log(Level.INFO, "done", Map.of("name", "a b=\"c\"\r\n"));

        assertThat(logged(LogFormat.TEXT, event)).endsWith("test: done name=\"a b=\\\"c\\\"\\u000d\\n\"\n");
        assertThat(JsonMapper.shared()
                        .readTree(logged(LogFormat.JSON, event))
                        .get("name")
                        .stringValue())
                .isEqualTo("a b=\"c\"\r\n");
    }

    @Test
    void eventsNameWhatTheirThreadWorksFor() {
        String log = logged(LogFormat.TEXT, () -> {
            LogContext.with(() -> Map.of("requestId", "r1"), () -> {
                LOGGER.info("within");
                return "";
            });
            LOGGER.info("after");
        });

        assertThat(log).contains("test: within requestId=r1\n").contains("test: after\n");
    }

    @ParameterizedTest
    @EnumSource(LogFormat.class)
    void otherLibrariesAreHeardFromWarningsOn(LogFormat format) {
        Logger other = Logger.getLogger("org.example");
        String log = logged(format, () -> {
            other.info("quiet");
            other.warning("loud");
        });

        assertThat(log).contains("loud").doesNotContain("quiet");
    }
}
