package dev.frameworkgraph.catalog.loading;

import java.util.List;
import java.util.Map;

/** A piece of a YAML document that knows where it stands. */
sealed interface YamlNode {

    Place place();

    /** What it is, in words for a message. */
    String form();

    /** Keys in the order of the file. */
    record Mapping(Place place, Map<String, Entry> entries) implements YamlNode {

        @Override
        public String form() {
            return "a mapping";
        }
    }

    /** A value and where its key stands. */
    record Entry(Place keyPlace, YamlNode value) {}

    /** Items in the order of the file. */
    record Sequence(Place place, List<YamlNode> items) implements YamlNode {

        @Override
        public String form() {
            return "a list";
        }
    }

    /** A single value. */
    record Scalar(Place place, String text, ScalarForm scalarForm) implements YamlNode {

        @Override
        public String form() {
            return scalarForm.words;
        }
    }

    /** How YAML reads an unquoted value. */
    enum ScalarForm {
        TEXT("text"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("nothing");

        private final String words;

        ScalarForm(String words) {
            this.words = words;
        }
    }
}
