package dev.frameworkgraph.http.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tables hold what the answer holds, and nothing that a spreadsheet runs. */
class CsvRowsTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("a", List.of("a"), false),
            new Column("b", List.of("b"), false),
            new Column("c", List.of("c"), true));
    private static final List<String> PIECES = List.of(
            "a",
            "ä",
            "\uD83D\uDE00",
            ",",
            ";",
            "\"",
            "'",
            "\n",
            "\r",
            "\r\n",
            "\t",
            " ",
            "=",
            "+",
            "-",
            "@",
            "\uFF1D",
            "\uFF20",
            "|",
            "\0",
            "\u2028",
            "#",
            "cmd|' /C calc'!A0",
            "\\",
            "1",
            "\uFEFF");

    private static String write(List<JsonNode> rows, boolean mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvRows csv = new CsvRows(COLUMNS, mark);
        csv.begin(out);
        csv.write(rows, true, out);
        csv.end(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> read(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                new StringReader(text),
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())) {
            return parser.getRecords();
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(5); piece > 0; piece--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** As another reader of the same rule would put it. */
    private static String guarded(String text) {
        return text.matches("(?s)[\\t\\r\\n].*|[\\s\u2028]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*") ? "'" + text : text;
    }

    @Test
    void whateverIsWrittenIsRead() throws IOException {
        Random random = new Random(20261123);
        List<JsonNode> rows = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        for (int row = 0; row < 5_000; row++) {
            String one = randomText(random);
            String other = randomText(random);
            List<String> items = List.of(randomText(random), randomText(random));
            ObjectNode node =
                    JsonNodeFactory.instance.objectNode().put("a", one).put("b", other);
            items.forEach(node.putArray("c")::add);
            rows.add(node);
            expected.add(List.of(guarded(one), guarded(other), guarded(String.join(" | ", items))));
        }

        List<CSVRecord> records = read(write(rows, false));

        assertThat(records).hasSize(5_001);
        for (int row = 0; row < 5_000; row++) {
            assertThat(records.get(row + 1).toList()).isEqualTo(expected.get(row));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\tx",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20x",
                " =1+1",
                "=HYPERLINK(\"http://x\",\"y\")",
                "=cmd|' /C calc'!A0"
            })
    void noTextBeginsAFormula(String text) {
        assertThat(PlainCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1", "a=b", "'=1", "2.0-rc1", "pkg:pypi/flask", "<script>"})
    void otherTextIsLeftAsItIs(String text) {
        assertThat(PlainCell.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        {"a": -1, "b": 0.5, "c": []}                     ~ -1,0.5,
        {"a": true, "b": null, "c": [null, "x", 2]}      ~ true,, | x | 2
        {"a": "", "b": "a\\"b", "c": null}               ~ "","a""b",
        {"a": "x,y", "b": "l\\nm", "c": ["=1", "=2"]}    ~ "x,y","l\\nm",'=1 | =2
        """)
    void eachKindOfValueHasItsForm(String row, String line) {
        String table = write(List.of(JsonMapper.shared().readTree(row)), false);

        assertThat(table).isEqualTo("a,b,c\r\n" + line.replace("\\n", "\n") + "\r\n");
    }

    @Test
    void aByteOrderMarkComesFirstOrNotAtAll() {
        assertThat(write(List.of(), true)).isEqualTo("\uFEFFa,b,c\r\n");
        assertThat(write(List.of(), false)).isEqualTo("a,b,c\r\n");
    }

    @Test
    void anEmptyCellAloneIsNoEmptyLine() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvRows(List.of(new Column("a", List.of(), false)), false)
                .write(List.of(JsonNodeFactory.instance.nullNode()), true, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"\"\r\n");
    }
}
