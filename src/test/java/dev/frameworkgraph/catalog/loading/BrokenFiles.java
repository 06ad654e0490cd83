package dev.frameworkgraph.catalog.loading;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Files that are not the YAML a catalog is written in, or that do not belong into one. */
final class BrokenFiles {

    private static final String ALPHA = "frameworks/alpha.yaml";
    private static final String RUNTIMES = "runtimes.yaml";

    private BrokenFiles() {}

    static Stream<Breakage> rows() {
        return Stream.concat(references(), wholeFiles());
    }

    private static Stream<Breakage> references() {
        String refused = "anchors and aliases are not used";
        String writeOut = "Write the value out";
        return Stream.of(
                alpha(
                        "duplicate key",
                        "name: Alpha\nname: Again\n",
                        "name: Again",
                        "key \"name\" stands here again",
                        "line 2"),
                alpha("alias", "name: *n\n", "*n", refused, writeOut),
                alpha("tag", "name: !!str Alpha\n", "!!str", "tags are not used", "put quotes round text"),
                alpha("own tag", "name: !name Alpha\n", "!name", "tags are not used", "Remove the tag"),
                Breakage.change("anchor of a list", ALPHA, "languages: [", "languages: &l [", "&l", refused, writeOut));
    }

    private static Stream<Breakage> wholeFiles() {
        String unreadable = "not readable as YAML";
        String mend = "Mend the syntax";
        String nothingRead = "nothing is read from a file of this name";
        return Stream.of(
                runtimes(
                        "second document",
                        "runtimes: []\n---\nmore: 1\n",
                        "more",
                        "a second document begins",
                        "one document"),
                Breakage.file(
                        "ending that is not read", "frameworks/omega.yml", "slug: omega\n", "", nothingRead, ".yaml"),
                Breakage.file("folder within", "frameworks/more/gate.yaml", "slug: gate\n", "", nothingRead, "itself"),
                runtimes("wrong nesting", "runtimes:\n- slug: a\n    name: b\n", "name", unreadable, mend),
                runtimes("unclosed quote", "runtimes: []\nnote: \"open\n", "open", unreadable, mend),
                runtimes("control character", "runtimes: [] # it \u0007 rings\n", "rings", unreadable, mend),
                runtimes("empty file", "", "", "the file is empty", "delete the file"),
                runtimes("nothing but a comment", "# later\n", "", "the file is empty", "delete the file"),
                runtimes(
                        "text for a mapping",
                        "just words\n",
                        "just",
                        "this is text, not a mapping",
                        "keys with values"),
                runtimes(
                        "mapping for a list",
                        "runtimes: {slug: x}\n",
                        "slug",
                        "runtimes is a mapping, not a list",
                        "- item"),
                new Breakage(
                        "not UTF-8",
                        RUNTIMES,
                        "runtimes: [] # caf\u00e9".getBytes(StandardCharsets.ISO_8859_1),
                        0,
                        "not UTF-8",
                        "Save it as UTF-8"),
                Breakage.file(
                        "file in a wrong place",
                        "notes/a.yaml",
                        "slug: a\n",
                        "",
                        nothingRead,
                        "Move it to frameworks/"),
                Breakage.file(
                        "file of a wrong name",
                        "feature.yaml",
                        "categories: []\n",
                        "",
                        nothingRead,
                        "Did you mean \"features.yaml\"?"));
    }

    private static Breakage alpha(String name, String replacement, String at, String message, String cure) {
        return Breakage.change(name, ALPHA, "name: Alpha\n", replacement, at, message, cure);
    }

    /** Nothing in the sample leads to what stands in this file. */
    private static Breakage runtimes(String name, String text, String at, String message, String cure) {
        return Breakage.file(name, RUNTIMES, text, at, message, cure);
    }
}
