package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is written is JSON that reads back as the same text. */
class JsonWriterTest {

    @Test
    void keepsOrderAndKindsOfValues() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", Arrays.asList(1, 2.5, true, null));
        map.put("a", Map.of("", ""));
        assertThat(text(map)).isEqualTo("{\"b\":[1,2.5,true,null],\"a\":{\"\":\"\"}}");
    }

    @Test
    void escapesWhatJsonAsksFor() {
        assertThat(text("\"\\\n\r\t\u0000\u001f/é😀")).isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0000\\u001f/é😀\"");
        assertThat(text("\ud800x")).isEqualTo("\"\\ud800x\"");
    }

    @Test
    void readsBackAsItWas() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            String any = random.ints(random.nextInt(40), 0, 0xD800)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(JsonMapper.shared().readTree(text(any)).asString()).isEqualTo(any);
        }
    }

    private static String text(Object value) {
        return new String(JsonWriter.write(value), StandardCharsets.UTF_8);
    }
}
