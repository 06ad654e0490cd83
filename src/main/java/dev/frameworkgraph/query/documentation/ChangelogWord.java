package dev.frameworkgraph.query.documentation;

/** What an entry of the schema's changelog begins with. */
public enum ChangelogWord {
    /** What some client can no longer do. */
    BREAKING("Breaking"),
    CHANGED("Changed"),
    ADDED("Added"),
    /** What will go; the reason in the schema says when, and what to use instead. */
    DEPRECATED("Deprecated");

    private final String word;

    ChangelogWord(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
